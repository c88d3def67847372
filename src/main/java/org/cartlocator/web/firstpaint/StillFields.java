package org.cartlocator.web.firstpaint;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.shared.InputField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.Objects;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Writes the fields of a view as the browser's own, with the same labels, hints and faults. */
final class StillFields {

  private int number;

  <T> Element of(ComboBox<T> place) {
    String text = place instanceof HoldsText holder ? holder.text() : label(place);
    return field(place, input(text).attr("autocomplete", "off")).addClass("still-list");
  }

  <F extends TextFieldBase<F, V>, V> Element of(TextFieldBase<F, V> text) {
    Element input =
        text instanceof TextArea area ? lines(area) : input(Objects.toString(text.getValue(), ""));
    give(input, "inputmode", text.getElement().getAttribute("inputmode"));
    give(input, "maxlength", text.getElement().getProperty("maxlength"));
    give(input, "aria-label", text.getAriaLabel().orElse(null));
    return field(text, input);
  }

  <T> Element of(Select<T> choice) {
    ItemLabelGenerator<T> labels =
        Objects.requireNonNullElse(choice.getItemLabelGenerator(), Object::toString);
    Element select = new Element("select");
    choice
        .getGenericDataView()
        .getItems()
        .forEach(
            item -> {
              Element option = select.appendElement("option").val(item.toString());
              option.text(labels.apply(item));
              option.attr("selected", item.equals(choice.getValue()));
            });
    return field(choice, select).addClass("still-list");
  }

  Element of(Checkbox box) {
    Element label = dressed(box, "label").addClass("still-check");
    Element input = label.appendElement("input").attr("type", "checkbox").val("true");
    input.attr("checked", Boolean.TRUE.equals(box.getValue()));
    give(input, "name", box.getElement().getAttribute("name"));
    label.appendElement("span").text(box.getLabel());
    return label;
  }

  /** The button without its content. */
  Element of(Button button) {
    Element still = dressed(button, "button").addClass("still-button");
    button.getThemeNames().forEach(theme -> still.addClass("still-" + theme));
    String type = button.getElement().getAttribute("type");
    return still.attr("type", type == null ? "button" : type);
  }

  private <F extends Component & InputField<?, ?> & HasValidationProperties> Element field(
      F field, Element control) {
    String id = "still-" + ++number;
    Element still = dressed(field, "div").addClass("still-field");
    if (field.getLabel() != null) {
      still.appendElement("label").attr("for", id).text(field.getLabel());
    }
    still.appendChild(control.attr("id", id));
    give(control, "name", field.getElement().getAttribute("name"));
    control.attr("disabled", !field.isEnabled());
    if (field.getHelperText() != null) {
      describe(control, still.appendElement("div").addClass("still-hint"), field.getHelperText());
    }
    if (field.isInvalid()) {
      control.attr("aria-invalid", "true");
      describe(
          control, still.appendElement("div").addClass("still-fault"), field.getErrorMessage());
    }
    return still;
  }

  private static void describe(Element control, Element about, @Nullable String text) {
    String id = control.id() + "-" + about.className();
    about.attr("id", id).text(Objects.toString(text, ""));
    control.attr("aria-describedby", (control.attr("aria-describedby") + " " + id).strip());
  }

  private static Element lines(TextArea area) {
    Integer rows = area.getMinRows();
    return new Element("textarea")
        .attr("rows", String.valueOf(rows == null ? 2 : rows))
        .text(area.getValue());
  }

  private static Element input(String value) {
    return new Element("input").attr("type", "text").val(value);
  }

  private static <T> String label(ComboBox<T> choice) {
    T value = choice.getValue();
    return value == null ? "" : choice.getItemLabelGenerator().apply(value);
  }

  /** A plain element that the styles of the component's own classes reach. */
  private static Element dressed(Component component, String tag) {
    Element still = new Element(tag);
    component.getElement().getClassList().forEach(still::addClass);
    return still;
  }

  private static void give(Element element, String name, @Nullable String value) {
    if (value != null) {
      element.attr(name, value);
    }
  }
}

package org.cartlocator.web;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;

/**
 * Takes a day with the browser's own date field, which every phone knows how to fill in. The value
 * is text, {@code YYYY-MM-DD}, so that one that cannot be used is kept, too.
 */
class DateField extends Div implements HasValidationProperties {

  /** Someone who types a year is not to be told after its first digit that it is long ago. */
  private static final int TYPING_PAUSE_MILLIS = 800;

  private final Input input = new Input();
  private final Span error = new Span();

  /**
   * An empty field.
   *
   * @param id unique on the page
   * @param label its name
   * @param hint what else to know
   * @param onChange hears of each day the visitor gives; empty for none
   */
  DateField(String id, String label, String hint, SerializableConsumer<String> onChange) {
    addClassName("date-field");
    input.setId(id);
    input.setType("date");
    input.setValueChangeMode(ValueChangeMode.LAZY);
    input.setValueChangeTimeout(TYPING_PAUSE_MILLIS);
    input.addValueChangeListener(
        event -> {
          if (event.isFromClient()) {
            onChange.accept(event.getValue());
          }
        });
    NativeLabel name = new NativeLabel(label);
    name.setFor(input);
    Span help = new Span(hint);
    help.setId(id + "-hint");
    help.addClassNames("muted", "small");
    error.setId(id + "-error");
    error.addClassName("field-error");
    error.getElement().setAttribute("role", "alert");
    input.getElement().setAttribute("aria-describedby", id + "-hint " + id + "-error");
    add(name, input, help, error);
  }

  void setValue(String day) {
    input.setValue(day);
  }

  String getValue() {
    return input.getValue();
  }

  @Override
  public void setErrorMessage(String message) {
    error.setText(message);
  }

  @Override
  public String getErrorMessage() {
    return error.getText();
  }

  @Override
  public void setInvalid(boolean invalid) {
    getClassNames().set("invalid", invalid);
    input.getElement().setAttribute("aria-invalid", Boolean.toString(invalid));
    error.setVisible(invalid);
  }

  @Override
  public boolean isInvalid() {
    return hasClassName("invalid");
  }
}

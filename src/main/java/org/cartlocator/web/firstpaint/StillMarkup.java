package org.cartlocator.web.firstpaint;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.dom.Element;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Writes what a view holds as elements that every browser knows by itself.
 *
 * <p>Order and number of what can be pressed or filled in are the same as on the live page: by its
 * place in that order a press or a typed text finds its way there.
 */
final class StillMarkup {

  /** Properties of plain elements that a document holds as attributes. */
  private static final Set<String> SWITCHES = Set.of("open", "checked");

  private final @Nullable String address;
  private final StillFields fields = new StillFields();

  /**
   * @param address the address of the page, relative to the root of the site, with its parameters
   */
  StillMarkup(String address) {
    this.address = address;
  }

  /** For parts of a live page, where the program's own elements are known. */
  private StillMarkup() {
    this.address = null;
  }

  /**
   * Elements of a live page as text. It holds no character beyond Latin-1, which would make each of
   * all its characters take twice the memory.
   *
   * @throws IllegalArgumentException if there is a field or a button in it that only Flow can work
   */
  static String text(Stream<Element> elements) {
    Document page = new Document("");
    page.outputSettings().prettyPrint(false).charset(StandardCharsets.ISO_8859_1);
    StillMarkup markup = new StillMarkup();
    return page.appendElement("div").appendChildren(elements.flatMap(markup::of).toList()).html();
  }

  /** The element with all that is visible in it; nothing where it is hidden. */
  Stream<Node> of(Element element) {
    if (element.isTextNode()) {
      return Stream.of(new TextNode(element.getText()));
    }
    return element.isVisible()
        ? Stream.of(visible(element, element.getComponent().orElse(null)))
        : Stream.empty();
  }

  private Node visible(Element element, @Nullable Component component) {
    if (address == null) {
      if (element.getTag().startsWith("vaadin-")) {
        throw new IllegalArgumentException("a part that only shows holds " + element.getTag());
      }
      return copy(element, element.getTag());
    }
    return switch (component) {
      case ComboBox<?> place -> fields.of(place);
      case TextFieldBase<?, ?> text -> fields.of(text);
      case Select<?> choice -> fields.of(choice);
      case Checkbox box -> fields.of(box);
      case Button button -> fields.of(button).appendChildren(content(element));
      case NativeForm form -> form(form, element);
      case NeedsProgram part -> copy(element, knownTag(element)).attr("data-needs-program", true);
      case null, default -> copy(element, knownTag(element));
    };
  }

  private org.jsoup.nodes.Element form(NativeForm form, Element element) {
    org.jsoup.nodes.Element still = copy(element, "form");
    still.attr("method", "post").attr("action", form.address());
    form.kept()
        .getParameters()
        .forEach(
            (name, values) ->
                still
                    .appendElement("input")
                    .attr("type", "hidden")
                    .attr("name", name)
                    .val(values.getFirst()));
    return still;
  }

  private org.jsoup.nodes.Element copy(Element element, String tag) {
    org.jsoup.nodes.Element copy = new org.jsoup.nodes.Element(tag);
    element.getAttributeNames().forEach(name -> copy.attr(name, attribute(name, element)));
    SWITCHES.forEach(name -> copy.attr(name, element.getProperty(name, false)));
    if (element.hasProperty("value")) {
      copy.attr("value", element.getProperty("value", ""));
    }
    copy.attr("disabled", !element.isEnabled());
    copy.appendChildren(content(element));
    return copy;
  }

  private List<Node> content(Element element) {
    return element.getChildren().flatMap(this::of).toList();
  }

  /** An element of the page's program means nothing to a browser that does not have it yet. */
  private static String knownTag(Element element) {
    return element.getTag().contains("-") ? "div" : element.getTag();
  }

  /** The base address of the document would lead a bare "#part" away from the page. */
  private String attribute(String name, Element element) {
    String value = element.getAttribute(name);
    return address != null && name.equals("href") && value.startsWith("#")
        ? "./" + address + value
        : value;
  }
}

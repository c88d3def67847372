package org.cartlocator.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cartlocator.wording.MarkedPhrases;
import org.cartlocator.wording.Phrases;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.context.bean.override.convention.TestBean;
import tools.jackson.databind.JsonNode;

/**
 * Every word that a page shows stands in the files of words, or in the data set: no text is written
 * into the code of a view.
 */
class HardCodedTextTests extends ViewTest {

  /** What a page calls the REST interface. */
  private static final String API = "/api/v1";

  private static final List<String> ATTRIBUTES =
      List.of("title", "aria-label", "aria-description", "aria-valuetext", "placeholder", "alt");

  private static final Set<String> NOT_SHOWN = Set.of("id", "kind");

  private static final List<String> PROPERTIES =
      List.of(
          "label",
          "placeholder",
          "helperText",
          "errorMessage",
          "title",
          "accessibleName",
          "summary",
          "innerHTML");

  @TestBean @Nullable Phrases phrases;

  static Phrases phrases() {
    return MarkedPhrases.INSTANCE;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "?near=17101&age=9&diagnosis=ALL&units=km&within=100",
        "?near=17101&age=300&diagnosis=XX&therapy=xx&within=far",
        "?near=17101&age=2&diagnosis=MM",
        "?near=17101&age=9&within=1",
        "?near=17101&diagnosis=CLL-SLL&listed=true&within=3000",
        "?near=Springfield",
        "?near=99999",
        "?near=17101&compare=us-pa-chop,us-md-johns-hopkins",
        "centers/us-pa-chop",
        "centers/us-pa-chop?near=17101&age=9&diagnosis=ALL&units=km",
        "centers/us-az-mayo?near=17101&age=60&diagnosis=MM&nights=900",
        "centers/us-al-childrens-of-alabama?near=17101&age=60",
        "centers/nowhere",
        "plan",
        "plan?center=nowhere",
        "plan?center=us-pa-chop",
        "plan?center=us-pa-chop&near=17101&age=9&diagnosis=ALL&infusion=2027-02-10&units=km"
            + "&lodging=us-pa-rmh-philadelphia-chestnut&helpers=2&rota=1212-2&mile=0.3",
        "plan?center=us-az-mayo&near=17101&age=60&diagnosis=ALL&nights=7&infusion=2020-01-01",
        "plan?center=us-pa-chop&near=%3F&age=x&diagnosis=x&therapy=x&infusion=x&before=x&nights=x"
            + "&people=x&night=x&meal=x&trips=x&mile=x&parking=x&fare=x&helpers=x&weeks=x&rota=x"
            + "&lodging=x",
        "compare",
        "caseload",
        "guide",
        "guide?units=km",
        "compare?compare=us-pa-chop",
        "compare?compare=us-pa-chop,us-az-mayo,nowhere&near=17101&age=60&diagnosis=MM&units=km",
        "nowhere",
      })
  void everyWordComesFromTheFilesOfWordsOrTheData(String address) {
    open(
        address.isEmpty() ? "?lang=en" : address + (address.contains("?") ? "&" : "?") + "lang=en");

    List<String> shown = shown(page()).toList();

    assertThat(shown).anyMatch(text -> text.contains("«"));
    assertThat(shown.stream().filter(text -> !MarkedPhrases.foreign(text, API).isEmpty()))
        .isEmpty();
    assertThat(title())
        .isNotBlank()
        .satisfies(it -> assertThat(MarkedPhrases.foreign(it)).isEmpty());
  }

  /** The frame with the view in it. */
  private static Element page() {
    return UI.getCurrentOrThrow()
        .getInternals()
        .getActiveRouterTargetsChain()
        .getLast()
        .getElement();
  }

  private String title() {
    return ((HasDynamicTitle) getCurrentView()).getPageTitle();
  }

  private static Stream<String> shown(Element element) {
    if (element.isTextNode()) {
      return Stream.of(element.getText());
    }
    Stream<String> attributes =
        ATTRIBUTES.stream().flatMap(name -> Stream.ofNullable(element.getAttribute(name)));
    Stream<String> properties =
        PROPERTIES.stream().flatMap(name -> Stream.ofNullable(element.getProperty(name)));
    Stream<String> choices = element.getComponent().stream().flatMap(HardCodedTextTests::choices);
    Stream<String> map = element.getTag().equals("care-map") ? onMap(element) : Stream.of();
    Stream<String> inside = element.getChildren().flatMap(HardCodedTextTests::shown);
    return Stream.of(attributes, properties, choices, map, inside).flatMap(all -> all);
  }

  /** What stands in the lists of fields, which are not elements of the page until they open. */
  private static Stream<String> choices(Component component) {
    return switch (component) {
      case Select<?> select -> labels(select);
      case ComboBox<?> box -> chosen(box).stream();
      default -> Stream.of();
    };
  }

  private static <T> Stream<String> labels(Select<T> select) {
    ItemLabelGenerator<T> labels = select.getItemLabelGenerator();
    return select
        .getGenericDataView()
        .getItems()
        .map(item -> labels == null ? item.toString() : labels.apply(item));
  }

  private static <T> Optional<String> chosen(ComboBox<T> box) {
    return box.getOptionalValue().map(box.getItemLabelGenerator());
  }

  private static Stream<String> onMap(Element map) {
    return Stream.of("texts", "pins", "rings")
        .map(map::getPropertyRaw)
        .filter(JsonNode.class::isInstance)
        .flatMap(value -> texts((JsonNode) value));
  }

  /** What the map is sent, but the names of its parts. */
  private static Stream<String> texts(JsonNode node) {
    return node.isObject()
        ? node.properties().stream()
            .filter(field -> !NOT_SHOWN.contains(field.getKey()))
            .flatMap(field -> texts(field.getValue()))
        : node.isArray()
            ? node.valueStream().flatMap(HardCodedTextTests::texts)
            : node.isString() ? Stream.of(node.asString()) : Stream.of();
  }
}

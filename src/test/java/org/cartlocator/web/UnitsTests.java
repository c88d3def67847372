package org.cartlocator.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Miles and kilometers: chosen in the head of the page, kept in every address. */
class UnitsTests extends ViewTest {

  private static final String CHOP = "center=us-pa-chop&near=zip:17101&age=9";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?near=zip:17101&compare=us-pa-chop,us-az-mayo",
        "centers/us-pa-chop?near=zip:17101",
        "plan?" + CHOP,
        "plan",
        "compare?near=zip:17101&compare=us-pa-chop",
        "compare",
        "guide",
        "nowhere",
      })
  void everyLinkWithinTheSiteKeepsLanguageAndUnits(String address) {
    open(address + (address.contains("?") ? "&" : "?") + "lang=es&units=km");

    List<String> links =
        find(Anchor.class).all().stream()
            .filter(link -> link.getElement().getAttribute("hreflang") == null)
            .map(Anchor::getHref)
            .filter(href -> href.startsWith("./") || href.startsWith("api/v1/plans"))
            .toList();

    assertThat(links).hasSizeGreaterThan(2);
    assertThat(links.stream().filter(href -> !href.contains("units=km"))).containsOnly(toMiles());
    assertThat(links.stream().filter(href -> !href.contains("lang=es"))).isEmpty();
  }

  @Test
  void theSwitchSaysWhereItLeadsAndLeadsBack() {
    open("?near=zip:17101&lang=en");

    assertThat(units().getText()).isEqualTo("km");
    assertThat(units().getAriaLabel()).contains("Show distances in kilometers (km)");
    assertThat(parameters(units().getHref()))
        .containsExactly("lang=en", "near=zip%3A17101", "units=km");

    open("?near=zip:17101&lang=es&units=km");

    assertThat(units().getText()).isEqualTo("millas");
    assertThat(units().getAriaLabel()).contains("Mostrar las distancias en millas");
    assertThat(parameters(units().getHref())).containsExactly("lang=es", "near=zip%3A17101");
  }

  /** Only what stays in the page keeps the focus. */
  @Test
  void theSwitchStaysTheSameWhenThePageIsShownInOtherUnits() {
    open("?near=zip:17101&lang=en");
    Anchor before = units();

    open("?near=zip:17101&lang=en&units=km");

    assertThat(units()).isSameAs(before);
    assertThat(units().getText()).isEqualTo("miles");
  }

  @Test
  void unknownUnitsAreMilesAndAreNotPassedOn() {
    open("centers/us-pa-chop?near=zip:17101&units=parsec&lang=en");

    assertThat(text(centerView())).contains("114 miles");
    assertThat(find(Anchor.class).all()).noneMatch(link -> link.getHref().contains("parsec"));
  }

  @Test
  void aHousesRuleKeepsItsOwnFigure() {
    open("centers/us-pa-chop?near=zip:17101&age=30&units=km&lang=en");

    assertThat(text(centerView()))
        .containsPattern("live [0-9]+ miles \\([0-9]+ km\\) or more away");
  }

  @Test
  void theFarthestDistanceOfALinkMeansTheSameInOtherUnits() {
    open("?near=zip:17101&within=100&lang=en&units=km");

    assertThat(findView().form().within.getValue()).isEqualTo("100");
    assertThat(findView().form().within.getItemLabelGenerator().apply("100"))
        .isEqualTo("100 miles (161 km)");
    assertThat(findView().form().within.getItemLabelGenerator().apply("150km")).isEqualTo("150 km");
  }

  private Anchor units() {
    return find(Anchor.class).all().stream()
        .filter(link -> link.getParent().orElseThrow().getElement().getTag().equals("nav"))
        .filter(link -> link.getAriaLabel().isPresent())
        .findFirst()
        .orElseThrow();
  }

  private String toMiles() {
    return units().getHref();
  }
}

package org.cartlocator.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.cartlocator.geocoding.Place;
import org.cartlocator.web.map.CareMap;
import org.cartlocator.web.map.PinSelectedEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FindViewTests extends ViewTest {

  @BeforeEach
  void start() {
    open("?lang=en");
  }

  @Test
  void asksBeforeItAnswers() {
    assertThat(cards()).isEmpty();
    assertThat(text(findView())).contains("How it works", "Show all 173 centers by state");
    assertThat(where().isInvalid()).isFalse();
  }

  @Test
  void aZipCodeGivesTheNearestCentersFirst() {
    type("19104");

    assertThat(parameters(address())).containsExactly("lang=en", "near=zip%3A19104");
    assertThat(cards()).hasSize(SearchState.PAGE);
    assertThat(text(cards().getFirst())).contains("Philadelphia, PA");
    assertThat(where().getValue().label()).isEqualTo("Philadelphia, PA 19104");
  }

  @Test
  void aChildWithLeukemiaInPhiladelphia() {
    open("?near=zip:19104&age=9&diagnosis=ALL&lang=en");

    assertThat(text(cards().getFirst()))
        .contains(
            "Children's Hospital of Philadelphia",
            "Treats children (age 9)",
            "Lists Kymriah for ALL",
            "267-426-0762",
            "CAR-T team");
    assertThat(text(findView())).contains("for children");
  }

  @Test
  void ageAndDiagnosisAreKeptInTheAddress() {
    type("17101");
    test(findView().form().age).setValue("9");

    assertThat(parameters(address())).containsExactly("age=9", "lang=en", "near=zip%3A17101");
    assertThat(text(findView())).contains("for children");
  }

  @Test
  void springfieldIsShownAndTheOthersOffered() {
    type("Springfield");

    assertThat(parameters(address())).containsExactly("lang=en", "near=Springfield");
    assertThat(text(findView().form())).contains("Or did you mean:");
    List<NativeButton> others = find(NativeButton.class, findView().form()).all();
    assertThat(others).hasSizeGreaterThan(3);

    String other = others.getFirst().getText();
    test(others.getFirst()).click();

    assertThat(where().getValue().label()).isEqualTo(other);
    assertThat(text(findView().form())).doesNotContain("Or did you mean:");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          3401 Civic Center Blvd, Philadelphia, PA 19104 | zip%3A19104 | We used only the ZIP code of the address
          123 Main St, Boston, MA 90210                  | zip%3A90210 | do not belong together
          """)
  void aStreetAddressNeverEntersTheAddressOfThePage(String typed, String near, String said) {
    type(typed);

    assertThat(parameters(address())).containsExactly("lang=en", "near=" + near);
    assertThat(text(findView().form())).contains(said);
  }

  @Test
  void noServiceForAddressesIsOfferedWhereNoneIsConfigured() {
    type("3401 Civic Center Blvd, Philadelphia, PA 19104");

    assertThat(find(AddressOffer.class).all()).isEmpty();
  }

  @Test
  void coordinatesInTheAddressAreCoarse() {
    type("39.952583, -75.165222");

    assertThat(parameters(address())).containsExactly("lang=en", "near=39.95%2C-75.17");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "99999, We do not know that ZIP code",
        "xyzzyplugh, We do not know that place",
        "🙂🙂, We do not know that place",
        "<img src=x onerror=alert(1)>, We do not know that place",
        "\"91.0,200.0\", Those numbers are not a place on the map",
        "\" \", \"Type a ZIP code, or a town and state\"",
      })
  void whatIsNotAPlaceIsSaidBesideTheFieldAndNothingIsLost(String typed, String message) {
    open("?near=zip:19104&age=9&lang=en");
    String before = address();

    type(typed);

    assertThat(where().isInvalid()).isTrue();
    assertThat(where().getErrorMessage()).startsWith(message);
    assertThat(address()).isEqualTo(before);
    assertThat(cards()).hasSize(SearchState.PAGE);
    assertThat(findView().form().age.getValue()).isEqualTo("9");
  }

  @Test
  void anUnknownPlaceInALinkStandsInItsFieldToBeMended() {
    open("?near=Filadelfia%20Chease&age=9&lang=en");

    assertThat(findView().form().where.text()).isEqualTo("Filadelfia Chease");
    assertThat(where().getErrorMessage()).startsWith("We do not know that place");
    test(findView().form().search).click();
    assertThat(where().getErrorMessage()).startsWith("We do not know that place");
  }

  @Test
  void theWayBackToTheStartEmptiesTheField() {
    open("?near=zip:19104&lang=en");
    open("?lang=en");

    assertThat(findView().form().where.text()).isEmpty();
    assertThat(where().isInvalid()).isFalse();
  }

  @Test
  void whatWasTypedInVainStaysWhenSomethingElseIsChanged() {
    type("xyzzyplugh");
    test(findView().form().age).setValue("9");

    assertThat(findView().form().where.text()).isEqualTo("xyzzyplugh");
    assertThat(where().isInvalid()).isTrue();
  }

  @Test
  void fiveHundredLettersAreTooLong() {
    type("a".repeat(500));

    assertThat(where().getErrorMessage()).startsWith("That is too long");
  }

  @Test
  void nothingTypedAndPressedIsToldOnlyThen() {
    assertThat(where().isInvalid()).isFalse();

    test(findView().form().search).click();

    assertThat(where().isInvalid()).isTrue();
    assertThat(where().getErrorMessage()).startsWith("Type a ZIP code");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "121", "abc", "9.5", "999999999999"})
  void aBadAgeInTheAddressIsSaidBesideItsField(String age) {
    open("?near=zip:19104&age=" + age + "&lang=en");

    assertThat(findView().form().age.isInvalid()).isTrue();
    assertThat(findView().form().age.getErrorMessage()).contains("0 to 120");
    assertThat(cards()).hasSize(SearchState.PAGE);
  }

  @Test
  void unknownChoicesInTheAddressAreLeftOutAndSaid() {
    open("?near=zip:19104&diagnosis=FLU&therapy=aspirin&within=0&show=-3&lang=en");

    assertThat(findView().form().diagnosis.getValue()).isEmpty();
    assertThat(findView().form().diagnosis.getErrorMessage()).contains("not on our list");
    assertThat(findView().form().therapy.getErrorMessage()).contains("not on our list");
    assertThat(findView().form().within.getErrorMessage()).contains("Choose one from the list");
    assertThat(cards()).hasSize(SearchState.PAGE);
  }

  @Test
  void nothingNearOffersToWiden() {
    open("?near=zip:59718&within=25&lang=en");

    assertThat(cards()).isEmpty();
    assertThat(text(findView().results)).contains("No center lies within 25 miles of");

    test(find(NativeButton.class, findView().results).withText("Show all distances").single())
        .click();

    assertThat(cards()).hasSize(SearchState.PAGE);
    assertThat(address()).doesNotContain("within");
  }

  @Test
  void noTherapyForTheDiagnosisAtThisAgeIsSaid() {
    open("?near=zip:19104&age=9&diagnosis=MM&lang=en");

    assertThat(text(findView().results))
        .contains("approved at age 9 for this diagnosis: Multiple myeloma (MM)");
    assertThat(cards()).isNotEmpty();
  }

  @Test
  void honoluluHasNoRoadToTheMainland() {
    open("?near=Honolulu&lang=en");

    assertThat(text(cards().get(0))).contains(", HI").contains("by\u00a0car");
    assertThat(text(cards().get(1))).contains(", HI").contains("by\u00a0car");
    assertThat(text(cards().get(2))).doesNotContain(", HI").contains("no road there: by air");
  }

  @Test
  void moreCentersOnRequest() {
    open("?near=zip:19104&lang=en");

    test(findView().results.more).click();

    assertThat(cards()).hasSize(2 * SearchState.PAGE);
    assertThat(address()).contains("show=20");
  }

  @Test
  void listAndMapAreInStep() {
    open("?near=zip:19104&age=9&lang=en");
    CareMap map = find(CareMap.class).single();
    String second = cards().get(1).centerId();

    happens(
        "click",
        Map.of(
            "event.target.closest('[data-select]') !== null",
            true,
            "event.target.closest('[data-select]')?.dataset.select",
            second));
    assertThat(map.getSelected()).isEqualTo(second);
    assertThat(cards().get(1).getClassNames()).contains("selected");

    String third = cards().get(2).centerId();
    ComponentUtil.fireEvent(map, new PinSelectedEvent(map, true, third));
    assertThat(cards().get(2).getClassNames()).contains("selected");
    assertThat(cards().get(1).getClassNames()).doesNotContain("selected");
  }

  @Test
  void aCardLeadsToTheCenterWithTheSameQuestion() {
    open("?near=zip:19104&age=9&diagnosis=ALL&lang=en");

    Anchor name = find(Anchor.class, cards().getFirst()).all().getFirst();

    assertThat(name.getHref()).startsWith("./centers/us-pa-chop?");
    assertThat(parameters(name.getHref()))
        .containsExactly("age=9", "diagnosis=ALL", "lang=en", "near=zip%3A19104");
  }

  @Test
  void centersAreChosenToBeCompared() {
    open("?near=zip:17101&age=9&lang=en");
    List<CenterCard> before = cards();
    CareMap map = find(CareMap.class).single();
    Object pins = map.getElement().getPropertyRaw("pins");
    assertThat(findView().results.bar.isVisible()).isFalse();

    press(toggle(1));
    assertThat(text(findView().results.bar)).contains("Choose one more to compare");
    press(toggle(0));

    Anchor compare = find(Anchor.class, findView().results.bar).single();
    assertThat(compare.getText()).isEqualTo("Compare 2 centers");
    assertThat(compare.getHref()).startsWith("./compare?");
    String chosen = "compare=" + before.get(1).centerId() + "%2C" + before.get(0).centerId();
    assertThat(parameters(compare.getHref()))
        .containsExactly("age=9", chosen, "lang=en", "near=zip%3A17101");
    assertThat(parameters(address())).contains(chosen);
    assertThat(text(findView().results)).contains("2 centers chosen to compare");
    assertThat(cards()).containsExactlyElementsOf(before);
    assertThat(map.getElement().getPropertyRaw("pins")).isSameAs(pins);
    assertThat(find(Anchor.class, cards().get(4)).all().getFirst().getHref()).contains(chosen);

    press(toggle(1));
    assertThat(parameters(address())).contains("compare=" + before.get(0).centerId());
  }

  @Test
  void theFifthCenterIsRefusedAndTheToggleSaysWhy() {
    open("?near=zip:17101&age=9&lang=en&compare=us-xx-none");
    IntStream.range(0, ComparedIds.MOST).forEach(card -> press(toggle(card)));

    assertThat(toggle(4).isEnabled()).isFalse();
    assertThat(text(cards().get(4))).contains("4 at most");
    assertThat(toggle(4).getAttribute("aria-label")).startsWith("4 at most: ");
    assertThat(toggle(3).isEnabled()).isTrue();

    press(toggle(0));
    assertThat(toggle(4).isEnabled()).isTrue();
    assertThat(text(cards().get(4))).contains("Compare");
  }

  @Test
  void theChoiceOutlivesAnotherQuestionAndIsCleared() {
    open("?near=zip:17101&lang=en");
    press(toggle(0));
    String chosen = cards().getFirst().centerId();

    test(findView().form().age).setValue("61");
    assertThat(parameters(address())).contains("age=61", "compare=" + chosen);

    test(find(NativeButton.class, findView().results.bar).withText("Clear").single()).click();
    assertThat(address()).doesNotContain("compare");
    assertThat(toggle(0).getProperty("checked", true)).isFalse();
    assertThat(findView().results.bar.isVisible()).isFalse();
  }

  @Test
  void aToggleOfNoCenterChangesNothing() {
    open("?near=zip:17101&lang=en");
    String before = address();

    happens(
        "change", Map.of("event.target.dataset.compare", "<nobody>", "event.target.checked", true));
    happens("change", Map.of());
    happens("click", Map.of());

    assertThat(address()).isEqualTo(before);
    assertThat(findView().results.bar.isVisible()).isFalse();
  }

  @Test
  void aChoiceIsShownBeforeAnythingIsAsked() {
    open("?lang=en&compare=us-pa-chop,us-az-mayo,us-xx-none");

    assertThat(text(findView().results.bar)).contains("Compare 2 centers");
    assertThat(find(Anchor.class, findView().results).all().getFirst().getHref())
        .contains("compare=us-pa-chop");
  }

  @Test
  void speaksSpanish() {
    open("?near=zip:19104&age=9&lang=es");

    assertThat(where().getLabel()).startsWith("¿");
    assertThat(text(cards().getFirst())).contains("niños");
  }

  @Test
  void suggestsWhileTyping() {
    assertThat(test(where()).getSuggestionItems()).isEmpty();

    test(where()).setFilter("phila");

    assertThat(test(where()).getSuggestions().getFirst()).startsWith("Philadelphia, PA");
    assertThat(test(where()).getSuggestions()).hasSizeLessThanOrEqualTo(8);
  }

  private void type(String text) {
    ComponentUtil.fireEvent(
        where(), new ComboBoxBase.CustomValueSetEvent<ComboBox<Place>>(where(), true, text));
  }

  private ComboBox<Place> where() {
    return findView().form().where;
  }

  private Element toggle(int card) {
    return find(CompareToggle.class, cards().get(card)).single().getElement().getChild(0);
  }

  /** What a browser tells when a toggle is pressed. */
  private void press(Element toggle) {
    happens(
        "change",
        Map.of(
            "event.target.matches('[data-compare]')",
            true,
            "event.target.dataset.compare",
            toggle.getAttribute("data-compare"),
            "event.target.checked",
            !toggle.getProperty("checked", false)));
  }

  private void happens(String event, Map<String, Object> data) {
    happens(findView().results.list.getElement(), event, data);
  }

  private List<CenterCard> cards() {
    return find(CenterCard.class).all();
  }
}

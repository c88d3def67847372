package org.cartlocator.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import org.cartlocator.geo.Coordinates;
import org.cartlocator.geocoding.Place;
import org.cartlocator.remote.LocalServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The find page where the operator has configured a service for addresses. */
class AddressLookupViewTests extends ViewTest {

  private static final String TYPED = "3401 Civic Center Blvd, Philadelphia, PA 19104";

  private static final LocalServer SERVER = LocalServer.replying(LocalServer.json("[]"));

  private int askedBefore;

  @DynamicPropertySource
  static void settings(DynamicPropertyRegistry registry) {
    String prefix = "locator.geocoding.remote.nominatim.";
    registry.add(prefix + "url", SERVER::url);
    registry.add(prefix + "cache-entries", () -> "0");
    registry.add(prefix + "calls-per-second", () -> "1000");
    registry.add(prefix + "timeout", () -> "30s");
  }

  @AfterAll
  static void stop() {
    SERVER.close();
  }

  @BeforeEach
  void start() {
    askedBefore = SERVER.requests().size();
    open("?lang=en");
  }

  @Test
  void nothingIsSentBeforeThePressAndTheVisitorReadsWhereItWouldGo() {
    type(TYPED);

    assertThat(text(findView().form()))
        .contains(
            "We used only the ZIP code of the address: Philadelphia, PA 19104.",
            "what you typed would be sent to the address service Nominatim (127.0.0.1)",
            "Look up the exact address");
    assertThat(asked()).isZero();
  }

  @Test
  void anAddressThatIsFoundIsCreditedAndNotInTheAddressOfThePage() {
    SERVER.reply(LocalServer.json("[" + house(39.94871, -75.19412) + "]"));
    type(TYPED);

    press();

    assertThat(asked()).isEqualTo(1);
    assertThat(parameters(address())).containsExactly("lang=en", "near=39.95%2C-75.19");
    assertThat(where().getValue().label())
        .isEqualTo("3401 Civic Center Boulevard, Philadelphia, PA 19104");
    assertThat(where().getValue().location()).isEqualTo(new Coordinates(39.94871, -75.19412));
    assertThat(text(findView().form()))
        .contains("We found the address: 3401 Civic Center Boulevard", "Found by", "Nominatim")
        .doesNotContain("would be sent");
    assertThat(find(Anchor.class, findView().form()).single().getHref())
        .isEqualTo("https://www.openstreetmap.org/copyright");
  }

  @Test
  void aFoundAddressStaysWhileTheRestOfTheQuestionChanges() {
    SERVER.reply(LocalServer.json("[" + house(39.94871, -75.19412) + "]"));
    type(TYPED);
    press();

    test(findView().form().age).setValue("9");
    test(findView().form().search).click();

    assertThat(where().getValue().label()).startsWith("3401 Civic Center Boulevard");
    assertThat(parameters(address())).containsExactly("age=9", "lang=en", "near=39.95%2C-75.19");
    assertThat(asked()).isEqualTo(1);
  }

  @Test
  void severalAddressesAreOffered() {
    SERVER.reply(
        LocalServer.json("[" + house(39.94871, -75.19412) + "," + house(40.11, -75.16) + "]"));
    type(TYPED);
    press();

    assertThat(text(findView().form())).contains("Or did you mean:");
    assertThat(address()).doesNotContain("Civic");
    test(find(NativeButton.class, findView().form()).single()).click();

    assertThat(where().getValue().location()).isEqualTo(new Coordinates(40.11, -75.16));
    assertThat(parameters(address())).containsExactly("lang=en", "near=40.11%2C-75.16");
    assertThat(text(findView().form())).contains("Found by").doesNotContain("did you mean");
  }

  @Test
  void anotherPlaceThatIsTypedLaterIsNoAddressAnyMore() {
    SERVER.reply(LocalServer.json("[" + house(39.94871, -75.19412) + "]"));
    type(TYPED);
    press();

    type("59718");

    assertThat(parameters(address())).containsExactly("lang=en", "near=zip%3A59718");
    assertThat(text(findView().form())).doesNotContain("Found by");
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 404})
  void aServiceThatDoesNotAnswerIsSaidAndTheZipCodeStays(int status) {
    SERVER.reply(LocalServer.text(status, "text/html", "no"));
    type(TYPED);

    press();

    assertThat(text(findView().form()))
        .contains(
            "We asked, but the address service did not answer.",
            "We used only the ZIP code of the address: Philadelphia, PA 19104.");
    assertThat(parameters(address())).containsExactly("lang=en", "near=zip%3A19104");
    assertThat(find(CenterCard.class).all()).isNotEmpty();
  }

  @Test
  void anUnknownAddressIsSaidAndTheTownStays() {
    SERVER.reply(LocalServer.json("[]"));
    type("12 Nowhere Street, Harrisburg, PA");

    press();

    assertThat(text(findView().form()))
        .contains("does not know that address", "We used only the town of the address");
  }

  @Test
  void aPlaceThatTheGazetteerDoesNotKnowMayBeAbroad() {
    SERVER.reply(
        LocalServer.json(
            """
            [{"lat": "45.76", "lon": "4.83", "place_rank": 16, "display_name": "Lyon, France"}]
            """));
    type("Lyonxyz Frankreichxyz");
    assertThat(where().isInvalid()).isTrue();

    press();

    assertThat(where().isInvalid()).isFalse();
    assertThat(parameters(address())).containsExactly("lang=en", "near=45.76%2C4.83");
    assertThat(text(findView().form())).contains("We found only the town: Lyon, France.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"19104", "Springfield", "", "91,200"})
  void aPlaceThatIsKnownOrNoneAtAllIsNotOfferedTo(String typed) {
    type(typed);

    assertThat(find(AddressOffer.class).all()).isEmpty();
    assertThat(asked()).isZero();
  }

  @Test
  void asksInSpanish() {
    open("?lang=es");
    type(TYPED);

    assertThat(text(findView().form()))
        .contains("se enviaría al servicio de direcciones Nominatim (127.0.0.1)");
  }

  private int asked() {
    return SERVER.requests().size() - askedBefore;
  }

  private void press() {
    test(find(AddressOffer.class).single().look).click();
  }

  private void type(String text) {
    ComponentUtil.fireEvent(
        where(), new ComboBoxBase.CustomValueSetEvent<ComboBox<Place>>(where(), true, text));
  }

  private ComboBox<Place> where() {
    return findView().form().where;
  }

  /** In the form that Nominatim documents, written by hand. */
  private static String house(double lat, double lng) {
    return """
        {"lat": "%s", "lon": "%s", "place_rank": 30, "display_name": "A",
         "address": {"house_number": "3401", "road": "Civic Center Boulevard",
           "city": "Philadelphia", "ISO3166-2-lvl4": "US-PA", "postcode": "19104"}}
        """
        .formatted(lat, lng);
  }
}

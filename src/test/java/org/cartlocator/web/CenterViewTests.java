package org.cartlocator.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import org.cartlocator.web.map.CareMap;
import org.cartlocator.web.map.PinSelectedEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CenterViewTests extends ViewTest {

  private static final String CHOP = "centers/us-pa-chop";

  @Test
  void answersIsItForUsBeforeEverythingElse() {
    open(CHOP + "?near=zip:17101&age=9&diagnosis=ALL&lang=en");

    assertThat(text(centerView()))
        .containsSubsequence(
            "Is it for us?",
            "Treats children (age 9)",
            "Lists Kymriah for ALL",
            "The hospital’s own page says that it gives CAR-T",
            "Where to stay nearby",
            "Call",
            "How we know");
    assertThat(centerView().getPageTitle()).startsWith("Children's Hospital of Philadelphia");
  }

  @Test
  void therapiesAreListedOrAsked() {
    open(CHOP + "?lang=en");

    String fit = text(find(FitSection.class).single());
    assertThat(fit).containsSubsequence("Listed", "Kymriah (tisagenlecleucel)", "Ask", "Yescarta");
  }

  @Test
  void aRonaldMcDonaldHouseSaysWhyItMayTakeTheFamily() {
    open(CHOP + "?near=zip:17101&age=9&lang=en");

    assertThat(text(card("Philadelphia Ronald McDonald House (Chestnut Street)")))
        .contains(
            "Takes patients aged 0 to 21",
            "For families who live 25 miles or more away: you do",
            "Ask about: referral, caregiver and longest stay",
            "up to $25");
  }

  @Test
  void theSameHouseIsRuledOutForNeighboursAndComesLast() {
    open(CHOP + "?near=zip:19104&age=9&lang=en");

    assertThat(text(card("Philadelphia Ronald McDonald House (Chestnut Street)")))
        .contains("For families who live 25 miles or more away: you live");
    assertThat(text(cards().getFirst())).doesNotContain("✕");
    assertThat(text(cards().getLast())).contains("✕");
  }

  @Test
  void aPlaceKnownOnlyToItsTownHasNoExactDistance() {
    open(CHOP + "?lang=en");

    assertThat(text(card("Hosts for Hospitals")))
        .contains("in Philadelphia")
        .doesNotContain("from the center");
  }

  @Test
  void phonesDialAndSayWhatTheyAreFor() {
    open(CHOP + "?lang=en");

    Anchor phone = find(PhoneLink.class, find(CallSection.class).single()).single();
    assertThat(phone.getHref()).isEqualTo("tel:+12674260762");
    assertThat(text(find(CallSection.class).single())).contains("CAR-T team", "intake coordinator");
  }

  @Test
  void everyPageBehindTheRecordIsNamedWithItsDate() {
    open("centers/us-tn-utmc-knoxville?lang=en");

    assertThat(text(find(EvidenceSection.class).single())).contains("Reviewed Nov 22, 2026");
    assertThat(text(find(CallSection.class).single())).contains("No phone number on our list");
    assertThat(text(centerView())).contains("The phone number in the federal list looks outdated");
  }

  @Test
  void aLongerStayIsWeighedAndKeptInTheAddress() {
    open(CHOP + "?age=9&lang=en");

    test(find(IntegerField.class).single()).setValue(60);

    assertThat(parameters(address())).containsExactly("age=9", "lang=en", "nights=60");
    assertThat(text(find(LodgingSection.class).single())).contains("For 60 nights");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "366", "-5", "many", "99999999999"})
  void impossibleNightsInTheAddressAreSaidBesideTheField(String nights) {
    open(CHOP + "?nights=" + nights + "&lang=en");

    IntegerField field = find(IntegerField.class).single();
    assertThat(field.isInvalid()).isTrue();
    assertThat(field.getErrorMessage()).isEqualTo("Give 1 to 365 nights.");
    assertThat(text(find(LodgingSection.class).single())).contains("For 28 nights");
  }

  @Test
  void listAndMapAreInStep() {
    open(CHOP + "?lang=en");
    CareMap map = find(CareMap.class).single();

    test(find(NativeButton.class, cards().get(1)).single()).click();
    assertThat(map.getSelected()).isEqualTo(cards().get(1).lodgingId());

    ComponentUtil.fireEvent(map, new PinSelectedEvent(map, true, cards().get(2).lodgingId()));
    assertThat(cards().get(2).getClassNames()).contains("selected");
    assertThat(cards().get(1).getClassNames()).doesNotContain("selected");
  }

  @Test
  void theWayBackKeepsTheQuestion() {
    open(CHOP + "?near=zip:17101&age=9&lang=en");

    Anchor back = find(Anchor.class, centerView()).all().getFirst();
    assertThat(back.getText()).isEqualTo("← Centers near Harrisburg, PA 17101");
    assertThat(back.getHref()).startsWith("./?");
    assertThat(parameters(back.getHref())).containsExactly("age=9", "lang=en", "near=zip%3A17101");
  }

  @Test
  void theCenterIsAddedToTheComparison() {
    open(CHOP + "?near=zip:17101&compare=us-az-mayo,us-xx-none&lang=en");

    Anchor compare = find(Anchor.class, find(CompareLink.class).single()).single();
    assertThat(compare.getHref()).startsWith("./compare?");
    assertThat(parameters(compare.getHref()))
        .containsExactly("compare=us-az-mayo%2Cus-pa-chop", "lang=en", "near=zip%3A17101");
  }

  @Test
  void aFullComparisonIsShownAsItIs() {
    open(CHOP + "?compare=us-az-mayo,us-pa-hershey,us-ny-mschony,us-tx-utsw&lang=en");

    assertThat(text(find(CompareLink.class).single())).contains("Remove one to add another");
    assertThat(find(Anchor.class, find(CompareLink.class).single()).single().getHref())
        .doesNotContain("us-pa-chop");
  }

  @ParameterizedTest
  @ValueSource(strings = {"centers/us-xx-none", "centers/%3Cscript%3E", "nothing/here"})
  void anUnknownAddressLeadsToTheSearch(String address) {
    open(address + "?lang=en");

    assertThat(getCurrentView()).isInstanceOf(UnknownPage.class);
    assertThat(text((UnknownPage) getCurrentView())).contains("Go to the search");
  }

  @Test
  void noLinkOfThePageLeavesThisSiteForAnAddressThatWasMadeUp() {
    open("javascript:alert(1)?lang=en");

    assertThat(find(Anchor.class).all())
        .extracting(Anchor::getHref)
        .noneMatch(address -> address.startsWith("javascript:"));
  }

  private LodgingCard card(String name) {
    return cards().stream().filter(card -> text(card).contains(name)).findFirst().orElseThrow();
  }

  private List<LodgingCard> cards() {
    return find(LodgingCard.class).all();
  }
}

package org.cartlocator.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Map;
import org.cartlocator.stay.BudgetLine;
import org.cartlocator.stay.PlanField;
import org.cartlocator.stay.Rota;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanViewTests extends ViewTest {

  private static final String CHILD =
      "plan?center=us-pa-chop&near=zip:17101&age=9&diagnosis=ALL&lang=en";
  private static final String DATED = CHILD + "&infusion=2027-02-10";

  @Test
  void showsTheWeeksTheRulesTheCostAndWhomToCallInThisOrder() {
    open(DATED);

    assertThat(text(view()))
        .containsSubsequence(
            "Children's Hospital of Philadelphia",
            "Your stay, week by week",
            "Infusion planned for Wednesday, February 10, 2027 · 28 nights",
            "Cell collection",
            "Daily checks",
            "How long must we stay?",
            "The label says now",
            "2 weeks",
            "The rule before June 2025",
            "4 weeks",
            "This hospital",
            "Ask",
            "What it may cost",
            "Whom to call",
            "Who is there, day and night",
            "Take it with you",
            "What to see to");
  }

  @Test
  void isReckonedInWeeksWhileTheDayIsNotKnown() {
    open(CHILD);

    assertThat(text(view())).contains("The day of the infusion is not known yet", "day 14");
    assertThat(page().takeAway.calendar.isVisible()).isFalse();
    assertThat(text(page().takeAway)).contains("The calendar file needs the day of the infusion.");
  }

  @Test
  void aHospitalsOwnRuleStandsBesideTheOthersWithItsPage() {
    open("plan?center=us-ma-dfbcc&lang=en");

    assertThat(text(find(StayRulesSection.class).single()))
        .contains("Stay near for 30 days. No driving for 60 days.", "Call to confirm.");
    assertThat(text(view())).contains("This center’s page asks for 30 days.");
  }

  @Test
  void theSecondInfusionOfAucatzylIsSaid() {
    open("plan?center=us-pa-chop&therapy=aucatzyl&age=30&infusion=2027-02-10&lang=en");

    assertThat(text(view()))
        .contains("the second time on Feb 19, 2027, or as late as Mar 2, 2027")
        .contains("Ask which day the second infusion will be.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "INFUSION      | 1890-01-01 | Choose a day between",
        "INFUSION      | 2027-02-30 | That is not a day.",
        "NIGHTS        | 0          | Give a whole number from 1 to 365.",
        "NIGHTS        | 400        | Give a whole number from 1 to 365.",
        "NIGHTS_BEFORE | 61         | Give a whole number from 0 to 60.",
        "NIGHTS_BEFORE | soon       | Give a whole number from 0 to 60.",
      })
  void whatCannotBeUsedIsSaidBesideItsFieldAndKept(PlanField field, String typed, String message) {
    open(CHILD + "&" + field.parameter() + "=" + typed);

    String shown =
        switch (field) {
          case INFUSION -> page().form.infusion.getValue();
          case NIGHTS -> page().form.nights.getValue();
          default -> page().form.before.getValue();
        };
    String error =
        switch (field) {
          case INFUSION -> page().form.infusion.getErrorMessage();
          case NIGHTS -> page().form.nights.getErrorMessage();
          default -> page().form.before.getErrorMessage();
        };
    assertThat(shown).isEqualTo(typed);
    assertThat(error).startsWith(message);
    assertThat(view().state().link().text(field)).isEqualTo(typed);
    assertThat(text(view())).contains("What it may cost");
  }

  @ParameterizedTest
  @ValueSource(strings = {"us-xx-none", "us-wa-rmh-seattle"})
  void aPlaceThatIsUnknownOrFarAwayIsSaidBesideItsField(String lodging) {
    open(CHILD + "&lodging=" + lodging);

    assertThat(page().form.lodging.isInvalid()).isTrue();
    assertThat(page().form.lodging.getErrorMessage()).isNotBlank();
    assertThat(page().form.lodging.getValue()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"-5", "a lot", "10001", "1e3"})
  void anAmountThatCannotBeUsedIsSaidBesideItsFieldAndKept(String typed) {
    open(DATED + "&lodging=us-pa-gift-of-life-family-house&nights=30");
    TextField price = page().budget.row(BudgetLine.Item.LODGING).field(PlanField.NIGHT_PRICE);

    test(price).setValue(typed);

    assertThat(price.isInvalid()).isTrue();
    assertThat(price.getErrorMessage()).startsWith("Give an amount from 0 to 10,000");
    assertThat(price.getValue()).isEqualTo(typed);
    assertThat(page().form.nights.getValue()).isEqualTo("30");
    assertThat(text(page().budget)).contains("$40 a night");
  }

  @Test
  void everyLineOfTheBudgetCanBeChanged() {
    open(DATED);

    test(field(BudgetLine.Item.LODGING, PlanField.NIGHT_PRICE)).setValue("50");
    test(field(BudgetLine.Item.MEALS, PlanField.PEOPLE)).setValue("3");
    test(field(BudgetLine.Item.MEALS, PlanField.MEAL_PRICE)).setValue("20");
    test(field(BudgetLine.Item.DRIVING, PlanField.TRIPS)).setValue("1");
    test(field(BudgetLine.Item.DRIVING, PlanField.MILE_PRICE)).setValue("0.5");
    test(field(BudgetLine.Item.PARKING, PlanField.PARKING_PRICE)).setValue("12.5");

    assertThat(text(page().budget))
        .contains("Lodging, 33 nights$1,650", "Meals, 3 people, 33 days$1,980", "$413")
        .doesNotContain("A hotel at the federal rate");
    assertThat(view().state().link().parameters())
        .containsEntry("night", "50")
        .containsEntry("people", "3")
        .containsEntry("meal", "20")
        .containsEntry("trips", "1")
        .containsEntry("mile", "0.5")
        .containsEntry("parking", "12.5");
  }

  @Test
  void anExpenseThatIsNotKnownIsNotInTheSumAndSaidSo() {
    open("plan?center=us-pa-chop&near=Honolulu,+HI&lang=en");

    assertThat(text(page().budget))
        .contains(
            "Flights, trains, buses", "not known", "Not in the sum", "In all, without: Flights");
    test(field(BudgetLine.Item.FARE, PlanField.FARE)).setValue("1800");
    assertThat(text(page().budget)).contains("$1,800").doesNotContain("Not in the sum");
  }

  @Test
  void thePlaceIsChosenFromTheListAndThePriceFollows() {
    open(DATED);

    choose(offered(cards().get(1)));

    assertThat(view().state().link().text(PlanField.LODGING))
        .isEqualTo("us-pa-gift-of-life-family-house");
    assertThat(text(cards().getFirst())).contains("Gift of Life", "Chosen for this plan");
    assertThat(page().form.lodging.getValue()).isEqualTo("us-pa-gift-of-life-family-house");
    assertThat(text(page().budget)).contains("Lodging, 33 nights$1,320", "as of 2024");
  }

  @Test
  void theCentersPhoneStandsAtTheTop() {
    open(DATED);

    assertThat(text(find(PhoneLink.class, page()).all().getFirst())).contains("267-426-0762");
  }

  @Test
  void aHouseForAnotherHospitalIsAskedAboutAndNamesIt() {
    open("plan?center=us-tx-md-anderson&near=zip:78701&age=61&diagnosis=MM&lang=en");

    String house =
        cards().stream()
            .map(ViewTest::text)
            .filter(card -> card.contains("Fisher Houses"))
            .findFirst()
            .orElseThrow();
    assertThat(house)
        .contains(
            "Its page names Michael E. DeBakey VA Medical Center. Ask whether",
            "Do you take families of this hospital’s patients");
  }

  @Test
  void aFamilyThatLivesNearIsToldToAskWhetherItMayStayAtHome() {
    open("plan?center=us-pa-chop&near=zip:19104&lang=en");
    assertThat(text(view())).contains("Ask it whether you may stay at home");

    open("plan?center=us-pa-chop&near=zip:17101&lang=en");
    assertThat(text(view())).doesNotContain("Ask it whether you may stay at home");
  }

  @Test
  void aChildIsNotToldWhenItMayDrive() {
    open(DATED);
    assertThat(text(find(PlanTimeline.class).single())).doesNotContain("No driving");

    open(DATED.replace("age=9", "age=19"));
    assertThat(text(find(PlanTimeline.class).single())).contains("No driving before this day");
  }

  @Test
  void eachPlaceComesWithWhatToAskForTheRealNights() {
    open(DATED + "&nights=60");

    assertThat(text(cards().getFirst())).contains("Do you have a room for us for 65 nights?");
    assertThat(text(cards().getLast())).contains("✕").doesNotContain("What to ask");
  }

  @Test
  void theQuestionsFollowAChangeOfTheNights() {
    open(DATED);

    test(page().form.nights).setValue("14");

    assertThat(text(cards().getFirst())).contains("Do you have a room for us for 19 nights?");
  }

  @Test
  void theFirstPlaceIsMarkedWhenItIsChosen() {
    open(DATED);
    String first = text(find(com.vaadin.flow.component.html.H3.class, cards().getFirst()).single());

    choose(offered(cards().getFirst()));

    assertThat(text(cards().getFirst())).contains(first, "Chosen for this plan");
  }

  @Test
  void aRuleThatTheChangeDidNotTouchIsNotCalledCommon() {
    open("plan?center=us-pa-chop&therapy=aucatzyl&age=30&lang=en");

    assertThat(text(find(StayRulesSection.class).single()))
        .contains("the change of 2025 did not touch this therapy")
        .doesNotContain("still common");
  }

  @Test
  void aPressOfAShiftNamesTheNextHelperAndGapsAreCounted() {
    open(DATED);
    NativeButton shift = page().rota.editor().grid.button(0, Rota.Shift.NIGHT);
    assertThat(text(page().rota)).contains("Nobody is named yet.");

    test(shift).click();
    assertThat(shift.getText()).isEqualTo("Helper 1");
    assertThat(view().state().link().text(PlanField.ROTA)).isEqualTo("-1");
    assertThat(text(view())).contains("1 shift taken, 55 gaps.", "Nobody is named for 55 shifts");
    test(shift).click();
    test(shift).click();
    assertThat(shift.getText()).isEqualTo("–");
    assertThat(view().state().link().text(PlanField.ROTA)).isEmpty();
  }

  @Test
  void aRotaThatIsFilledAndThenCutKeepsWhatStillFits() {
    open(DATED + "&helpers=3&weeks=2&rota=123123");

    test(page().rota.editor().helpers).selectItem("2");

    assertThat(view().state().link().text(PlanField.ROTA)).isEqualTo("12-12");
  }

  @Test
  void aRotaThatIsNoneIsSaidAtTheTop() {
    open(DATED + "&rota=9999");

    assertThat(text(view()))
        .contains("Who is there, day and night: That is not a rota for 2 helpers.");
  }

  @Test
  void thePacketAndTheLinkHoldTheWholePlan() {
    open(DATED + "&lodging=us-pa-gift-of-life-family-house&rota=12&night=45");

    assertThat(page().takeAway.packet.getHref()).startsWith("api/v1/plans/packet.pdf?");
    assertThat(parameters(page().takeAway.packet.getHref()))
        .containsExactly(
            "age=9",
            "center=us-pa-chop",
            "diagnosis=ALL",
            "infusion=2027-02-10",
            "lang=en",
            "lodging=us-pa-gift-of-life-family-house",
            "near=zip%3A17101",
            "night=45",
            "rota=12");
    assertThat(page().takeAway.calendar.getHref()).startsWith("api/v1/plans/calendar.ics?");
    assertThat(find(Input.class, page().takeAway).single().getValue()).contains("/plan?");
  }

  @Test
  void aStreetInTheAddressIsNotHandedOn() {
    open("plan?center=us-pa-chop&near=123+Blueberry+Lane,+Harrisburg,+PA+17101&lang=en");

    assertThat(parameters(page().takeAway.packet.getHref())).contains("near=zip%3A17101");
    assertThat(find(Anchor.class).all())
        .extracting(Anchor::getHref)
        .noneMatch(address -> address.contains("Blueberry"));
    assertThat(address()).doesNotContain("Blueberry");
    assertThat(find(Input.class, page().takeAway).single().getValue()).doesNotContain("Blueberry");
  }

  @Test
  void aPlaceThatIsNotUnderstoodIsSaidAndThePlanHoldsWithoutIt() {
    open("plan?center=us-pa-chop&near=Nowhereville123&lang=en");

    assertThat(text(view()))
        .contains(
            "We do not know the place in this link.", "we need to know where the patient lives");
  }

  @Test
  void theLanguageSwitchKeepsThePlan() {
    open(DATED + "&nights=30");
    test(page().form.before).setValue("7");

    Anchor language =
        find(Anchor.class).all().stream()
            .filter(link -> link.getText().equals("Español"))
            .findFirst()
            .orElseThrow();
    assertThat(parameters(language.getHref())).contains("before=7", "nights=30", "lang=es");
  }

  @Test
  void speaksSpanish() {
    open(DATED.replace("lang=en", "lang=es"));

    assertThat(text(view()))
        .contains("Su estadía, semana por semana", "Cuánto puede costar", "A quién llamar")
        .doesNotContain("What it may cost");
  }

  @ParameterizedTest
  @CsvSource({"plan?lang=en, begins with a center", "plan?center=us-xx-none&lang=en, no center at"})
  void withoutACenterItLeadsToTheSearch(String address, String words) {
    open(address);

    assertThat(text(view())).contains(words, "Find a center");
  }

  @Test
  void theWayBackKeepsTheFamily() {
    open(DATED + "&nights=30");

    Anchor back = find(Anchor.class, view()).all().getFirst();
    assertThat(back.getHref()).startsWith("./centers/us-pa-chop?");
    assertThat(parameters(back.getHref()))
        .containsExactly("age=9", "diagnosis=ALL", "lang=en", "near=zip%3A17101", "nights=30");
  }

  @Test
  void aPlaceIsChosenFromTheCallsAndAnUnknownOneIsTold() {
    open("plan?center=us-pa-chop&near=zip:17101&age=9&lang=en");
    String offered = offered(cards().get(1));

    choose(offered);

    assertThat(view().state().link().text(PlanField.LODGING)).isEqualTo(offered);
    assertThat(text(page().calls)).contains("Chosen");
    choose("<nowhere>");
    assertThat(page().form.lodging.isInvalid()).isTrue();
  }

  /** The place that a card offers to choose. */
  private String offered(CallCard card) {
    return find(NativeButton.class, card).single().getElement().getAttribute("data-choose");
  }

  /** What a browser tells when the button of a card is pressed. */
  private void choose(String lodging) {
    Element list =
        find(OrderedList.class, page().calls).withClassName("lodging-list").single().getElement();
    happens(
        list,
        "click",
        Map.of(
            "event.target.matches('[data-choose]')", true, "event.target.dataset.choose", lodging));
  }

  private TextField field(BudgetLine.Item item, PlanField name) {
    return page().budget.row(item).field(name);
  }

  private PlanView view() {
    return (PlanView) getCurrentView();
  }

  private PlanPage page() {
    return find(PlanPage.class).single();
  }

  private List<CallCard> cards() {
    return find(CallCard.class).all();
  }
}

package org.cartlocator.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.cartlocator.WholeApplication;
import org.cartlocator.catalog.CenterStay;
import org.cartlocator.geo.Distance;
import org.cartlocator.stay.LodgingCall;
import org.cartlocator.stay.Milestone;
import org.cartlocator.stay.Phase;
import org.cartlocator.stay.PlanLink;
import org.cartlocator.stay.PlanWarning;
import org.cartlocator.stay.Rota;
import org.cartlocator.stay.StayGuidance;
import org.cartlocator.stay.StayPlan;
import org.cartlocator.stay.StayPlanner;
import org.cartlocator.stay.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Plans of the real data set in words. */
@WholeApplication
class StayWordsTests {

  private static final String KYMRIAH = "center=us-pa-chop&age=9&diagnosis=ALL";
  private static final String AUCATZYL = "center=us-pa-hup&age=40&therapy=aucatzyl";
  private static final String ANY = "center=us-pa-hup";

  private final StayPlanner planner;
  private final StayWords english = new StayWords(Wording.of(Language.ENGLISH));
  private final StayWords spanish = new StayWords(Wording.of(Language.SPANISH));

  @Autowired
  StayWordsTests(StayPlanner planner) {
    this.planner = planner;
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "REFERRAL | until about 5 weeks before the infusion"
            + " | hasta aproximadamente 5 semanas antes de la infusión",
        "COLLECTION | one day, about 5 to 4 weeks before the infusion"
            + " | un día, aproximadamente de 5 a 4 semanas antes de la infusión",
        "MANUFACTURING | about 4 weeks to 1 week before the infusion"
            + " | aproximadamente de 4 semanas a 1 semana antes de la infusión",
        "LYMPHODEPLETION | about 5 days to 1 day before the infusion"
            + " | aproximadamente de 5 días a 1 día antes de la infusión",
        "INFUSION | day 0 | día 0",
        "DAILY_CHECKS | day 1 to day 7 | del día 1 al día 7",
        "NEAR_CENTER | day 8 to day 28 | del día 8 al día 28",
        "HOME | from day 29 | desde el día 29",
      })
  void whenThePhasesAre(Phase.Kind kind, String inEnglish, String inSpanish) {
    StayPlan plan = plan(KYMRIAH);
    Phase phase = plan.timetable().findPhase(kind).orElseThrow();

    assertThat(english.when(phase, plan.timetable())).isEqualTo(inEnglish);
    assertThat(spanish.when(phase, plan.timetable())).isEqualTo(inSpanish);
  }

  @Test
  void whenThePhasesAreByDate() {
    StayPlan plan = plan(KYMRIAH + "&infusion=2027-02-10");
    Phase collection = plan.timetable().findPhase(Phase.Kind.COLLECTION).orElseThrow();

    assertThat(english.when(collection, plan.timetable()))
        .isEqualTo("one day, about Jan 8, 2027 – Jan 15, 2027");
    assertThat(english.shortly(collection, plan.timetable())).isEqualTo("Jan 8 – Jan 15");
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "ARRIVAL | center=us-pa-hup | 5 days before the infusion | 5 días antes de la infusión",
        "SECOND_INFUSION | center=us-pa-hup | day 9, at the latest day 20"
            + " | día 9; a más tardar, día 20",
        "LABEL_STAY_OVER | center=us-pa-hup | day 14 to day 28, by therapy"
            + " | del día 14 al día 28, según la terapia",
        "DRIVING | center=us-pa-chop&age=17&diagnosis=ALL | day 14 | día 14",
      })
  void whenTheMilestonesAre(Milestone.Kind kind, String query, String inEnglish, String inSpanish) {
    StayPlan plan = plan(query);
    Milestone milestone = plan.timetable().findMilestone(kind).orElseThrow();

    assertThat(english.when(milestone, plan.timetable())).isEqualTo(inEnglish);
    assertThat(spanish.when(milestone, plan.timetable())).isEqualTo(inSpanish);
  }

  @Test
  void howLongTheCellsTakeAndWhoSaysSo() {
    assertThat(english.whatHappens(Phase.Kind.MANUFACTURING, plan(KYMRIAH)))
        .isEqualTo(
            "A laboratory makes the CAR-T cells. By the maker’s own page it takes 3 to 4 weeks."
                + " Most families spend that time at home.");
    assertThat(english.whatHappens(Phase.Kind.MANUFACTURING, plan(AUCATZYL)))
        .contains("It usually takes 2 to 4 weeks.", "Ask the center");
    assertThat(spanish.whatHappens(Phase.Kind.MANUFACTURING, plan(KYMRIAH)))
        .contains("Según la página del fabricante, tarda de 3 a 4 semanas.");
  }

  @Test
  void theNightsNearTheCenterAreThoseOfThePlan() {
    assertThat(english.whatHappens(Phase.Kind.NEAR_CENTER, plan(ANY + "&nights=42")))
        .endsWith("42 nights in all from the infusion on.");
    assertThat(spanish.whatHappens(Phase.Kind.NEAR_CENTER, plan(ANY + "&nights=42")))
        .endsWith("42 noches en total desde la infusión.");
  }

  @Test
  void weeksThatDifferAreARange() {
    assertThat(english.weeks(new StayGuidance.Weeks(2, 2))).isEqualTo("2 weeks");
    assertThat(english.weeks(new StayGuidance.Weeks(2, 4))).isEqualTo("2 to 4 weeks");
    assertThat(spanish.weeks(new StayGuidance.Weeks(1, 1))).isEqualTo("1 semana");
    assertThat(spanish.weeks(new StayGuidance.Weeks(2, 4))).isEqualTo("de 2 a 4 semanas");
  }

  @Test
  void aCentersOwnRuleHasASentenceForEachPart() {
    assertThat(english.ownRule(new CenterStay(30, null, 60, null, "a page")))
        .isEqualTo("Stay near for 30 days. No driving for 60 days.");
    assertThat(spanish.ownRule(new CenterStay(null, 30, 1, null, "a page")))
        .isEqualTo("Quedarse a no más de 30 minutos en auto. No manejar por 1 día.");
  }

  @Test
  void warningsAreSentences() {
    StayPlan any = plan(ANY + "&nights=10");

    assertThat(english.warning(new PlanWarning.ShorterThanLabel(10, 4), any))
        .isEqualTo(
            "You plan 10 nights after the infusion. The label advises 2 to 4 weeks near a"
                + " hospital.");
    assertThat(english.warning(new PlanWarning.ShorterThanCenter(1, 30), any))
        .isEqualTo("You plan 1 night after the infusion. This center’s page asks for 30 days.");
    assertThat(spanish.warning(new PlanWarning.InfusionInThePast(LocalDate.of(2026, 5, 2)), any))
        .isEqualTo("La fecha de la infusión, 2 may 2026, ya pasó.");
    assertThat(english.warning(new PlanWarning.CollectionInThePast(LocalDate.of(2026, 5, 2)), any))
        .contains("must have been collected by May 2, 2026");
    assertThat(
            english.warning(
                new PlanWarning.LodgingFar(Distance.ofMiles(25), Distance.ofMiles(15)), any))
        .contains("25 miles from the center", "about 15 miles");
    assertThat(spanish.warning(new PlanWarning.RotaGaps(1), any)).endsWith("para 1 turno.");
  }

  @Test
  void theTherapyThatIsGivenTwiceIsNamed() {
    PlanWarning twice = new PlanWarning.SecondInfusion(9, 20);

    assertThat(english.warning(twice, plan(ANY)))
        .startsWith("Aucatzyl is given twice: the second time on day 9, or as late as day 20.");
    assertThat(spanish.warning(twice, plan(AUCATZYL + "&infusion=2027-02-10")))
        .startsWith(
            "Aucatzyl se administra en dos partes: la segunda, el 19 feb 2027, o a más tardar el 2"
                + " mar 2027.");
    assertThat(english.warning(new PlanWarning.SecondInfusion(9, 9), plan(ANY)))
        .startsWith("Aucatzyl is given twice: the second time on day 9. Ask");
  }

  @ParameterizedTest
  @EnumSource
  void everythingHasWords(Language language) {
    StayWords words = new StayWords(Wording.of(language));
    StayPlan plan = plan(AUCATZYL + "&nights=20");

    assertThat(Arrays.stream(Phase.Kind.values()))
        .allSatisfy(
            kind -> {
              assertThat(words.phase(kind)).isNotBlank();
              assertThat(words.whatHappens(kind, plan)).endsWith(".");
            });
    assertThat(Arrays.stream(Milestone.Kind.values()).map(words::milestone))
        .doesNotHaveDuplicates();
    assertThat(Arrays.stream(Task.values()).map(words::task))
        .doesNotHaveDuplicates()
        .allSatisfy(task -> assertThat(task).matches("(?s).*[.?]"));
    assertThat(Arrays.stream(LodgingCall.Question.values()).map(it -> words.question(it, 33)))
        .doesNotHaveDuplicates()
        .allSatisfy(question -> assertThat(question).endsWith("?"));
    assertThat(words.warnings(plan)).hasSize(plan.warnings().size());
  }

  @Test
  void whoIsOnDuty() {
    assertThat(english.helper(Rota.GAP)).isEqualTo("nobody yet");
    assertThat(english.helper(2)).isEqualTo("Helper 2");
    assertThat(spanish.shift(Rota.Shift.NIGHT)).isEqualTo("Noche");
    assertThat(english.question(LodgingCall.Question.ROOM, 1))
        .isEqualTo("Do you have a room for us for 1 night?");
  }

  private StayPlan plan(String query) {
    Map<String, String> texts =
        Arrays.stream(query.split("&", -1))
            .map(pair -> pair.split("=", 2))
            .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    return planner.plan(planner.read(PlanLink.of(texts::get), null).request().orElseThrow());
  }
}

package org.cartlocator.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.cartlocator.catalog.PartialDate;
import org.cartlocator.catalog.PatientGroup;
import org.cartlocator.catalog.Rate;
import org.cartlocator.finder.Fit;
import org.cartlocator.finder.Reason;
import org.cartlocator.geo.Distance;
import org.cartlocator.travel.Drive;
import org.cartlocator.travel.DriveTime;
import org.cartlocator.travel.Journey;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTests {

  private static final Wording ENGLISH = Wording.of(Language.ENGLISH);

  @ParameterizedTest(name = "{0} miles, exact {1}: {2}")
  @CsvSource({
    "0.2, true, under 1 mile",
    "1, true, 1.0 miles",
    "2.94, true, 2.9 miles",
    "9.94, true, 9.9 miles",
    "9.96, true, 10 miles",
    "2.94, false, 3 miles",
    "1.2, false, 1 mile",
    "1234.4, false, '1,234 miles'",
  })
  void distancesToTheTenthOnlyWhereExact(double miles, boolean exact, String words) {
    assertThat(ENGLISH.distance(Distance.ofMiles(miles), exact)).isEqualTo(words);
  }

  @Test
  void kilometersOnRequest() {
    Wording metric = new Wording(Language.ENGLISH, Units.KILOMETERS);

    assertThat(metric.distance(Distance.ofKilometers(4.2), true)).isEqualTo("4.2 km");
    assertThat(metric.distance(Distance.ofKilometers(250), true)).isEqualTo("250 km");
  }

  @Test
  void whatIsStatedKeepsItsOwnUnits() {
    Distance fifty = Distance.ofMiles(50);

    assertThat(ENGLISH.stated(fifty, Units.MILES)).isEqualTo("50 miles");
    assertThat(new Wording(Language.SPANISH, Units.KILOMETERS).stated(fifty, Units.MILES))
        .isEqualTo("50 millas (80 km)");
  }

  @ParameterizedTest
  @CsvSource({
    "es, km, en-US, SPANISH, KILOMETERS",
    "en, mi, es-MX, ENGLISH, MILES",
    ", , es-MX, SPANISH, MILES",
    ", , fr-FR, ENGLISH, MILES",
    "xx, parsec, es-US, SPANISH, MILES",
  })
  void aLinkNamesLanguageAndUnitsElseTheBrowserTheLanguage(
      @Nullable String lang, @Nullable String units, Locale wanted, Language language, Units read) {
    assertThat(Wording.of(lang, units, wanted)).isEqualTo(new Wording(language, read));
  }

  @ParameterizedTest(name = "{0} to {1} minutes: {2}")
  @CsvSource({
    "4, 9, under 10 minutes by car, menos de 10 minutos en auto",
    "26, 34, about 25 to 35 minutes by car, unos 25 a 35 minutos en auto",
    "29, 31, about 30 minutes by car, unos 30 minutos en auto",
    "48, 76, about 50 minutes to 1¼ hours by car, unos 50 minutos a 1¼ horas en auto",
    "46, 59, about 45 minutes to 1 hour by car, unos 45 minutos a 1 hora en auto",
    "58, 64, about 1 hour by car, alrededor de 1 hora en auto",
    "62, 95, about 1 to 1½ hours by car, unas 1 a 1½ horas en auto",
    "148, 183, about 2½ to 3 hours by car, unas 2½ a 3 horas en auto",
    "163, 165, about 2¾ hours by car, unas 2¾ horas en auto",
    "392, 470, about 6½ to 8 hours by car, unas 6½ a 8 horas en auto",
    "1241, 1400, about 21 to 23 hours by car, unas 21 a 23 horas en auto",
  })
  void drivesAreRanges(int least, int most, String english, String spanish) {
    DriveTime time =
        new DriveTime(
            Duration.ofMinutes(least),
            Duration.ofMinutes((least + most) / 2),
            Duration.ofMinutes(most));
    Drive drive = new Drive(Distance.ofMiles(1), time, Drive.Method.ESTIMATE);
    Journey journey = new Journey(Distance.ofMiles(1), drive, false);

    // Numbers stay on one line with their units.
    assertThat(ENGLISH.drive(journey).replace('\u00a0', ' ')).isEqualTo(english);
    assertThat(Wording.of(Language.SPANISH).drive(journey).replace('\u00a0', ' '))
        .isEqualTo(spanish);
  }

  @Test
  void englishStaysEnglishOnAMachineThatSpeaksSpanish() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.of("es", "MX"));
    try {
      java.util.ResourceBundle.clearCache();
      assertThat(ENGLISH.text("fit.yes")).isEqualTo("Yes");
      assertThat(Wording.of(Language.SPANISH).text("fit.yes")).isEqualTo("Sí");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void noRoadIsSaid() {
    Journey overSea = new Journey(Distance.ofMiles(2500), null, true);

    assertThat(ENGLISH.drive(overSea)).isEqualTo("no road there: by air");
    assertThat(ENGLISH.distance(overSea)).isEqualTo("2,500 miles");
  }

  @ParameterizedTest(name = "{0}–{1} {2}: {3}")
  @CsvSource({
    "0, 0, FREE, free",
    "0, 0, SUGGESTED_DONATION, free",
    "0, 15, SUGGESTED_DONATION, up to $15",
    ", 15, FIXED, up to $15",
    "40, 40, FIXED, $40",
    "40, 87.50, SLIDING, $40 to $87.50",
    "30, , FIXED, from $30",
    // Nothing but a zero says nothing of the most a family pays.
    "0, , SLIDING, ask the price",
  })
  void rates(@Nullable BigDecimal min, @Nullable BigDecimal max, Rate.Basis basis, String words) {
    Rate rate = new Rate(min, max, Currency.getInstance("USD"), basis, null, "a page");

    assertThat(ENGLISH.rate(Optional.of(rate))).isEqualTo(words);
  }

  @Test
  void anUnknownRateIsToBeAsked() {
    assertThat(ENGLISH.rate(Optional.empty())).isEqualTo("ask the price");
  }

  @ParameterizedTest
  @CsvSource({"2024, 2024", "2025-06, Jun 2025", "2024-03-04, 'Mar 4, 2024'"})
  void datesAsExactAsTheyAreKnown(String iso, String words) {
    assertThat(ENGLISH.date(PartialDate.of(iso))).isEqualTo(words);
  }

  @Test
  void reasonsAreSentences() {
    assertThat(
            ENGLISH.reason(new Reason.TreatsAge(Fit.YES, Set.of(PatientGroup.PEDIATRIC), true, 9)))
        .isEqualTo("Treats children (age 9)");
    assertThat(
            ENGLISH.reason(
                new Reason.ListsTherapy(
                    Fit.ASK, "ALL", 20, List.of("Kymriah", "Tecartus"), List.of())))
        .isEqualTo(
            "Kymriah and Tecartus are approved for this diagnosis. No page we saw names one of them for this"
                + " hospital: ask when you call");
    assertThat(ENGLISH.reason(new Reason.PatientAge(Fit.NO, 18, null)))
        .isEqualTo("Patients aged 18 and over only");
    assertThat(
            ENGLISH.reason(
                new Reason.DistanceFromHome(Fit.NO, Distance.ofMiles(50), Distance.ofMiles(12.4))))
        .isEqualTo("For families who live 50 miles or more away: you live 12 miles away");
    assertThat(
            ENGLISH.reason(
                new Reason.NotStated(
                    Set.of(Reason.Rule.REFERRAL, Reason.Rule.AGE, Reason.Rule.LONGEST_STAY))))
        .isEqualTo("Ask about: ages, referral and longest stay");
  }
}

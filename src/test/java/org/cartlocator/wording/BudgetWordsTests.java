package org.cartlocator.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import org.cartlocator.catalog.Location;
import org.cartlocator.catalog.Lodging;
import org.cartlocator.catalog.PartialDate;
import org.cartlocator.catalog.PatientGroup;
import org.cartlocator.catalog.Rate;
import org.cartlocator.finder.Patient;
import org.cartlocator.finder.Samples;
import org.cartlocator.stay.BudgetLine;
import org.cartlocator.stay.BudgetLine.Basis;
import org.cartlocator.stay.BudgetLine.Item;
import org.cartlocator.stay.Figure;
import org.cartlocator.stay.MoneyRange;
import org.cartlocator.stay.PlanRequest;
import org.cartlocator.stay.Rota;
import org.cartlocator.stay.Spending;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BudgetWordsTests {

  private static final Currency DOLLAR = Currency.getInstance("USD");
  private static final BudgetWords ENGLISH = new BudgetWords(Wording.of(Language.ENGLISH));
  private static final BudgetWords SPANISH = new BudgetWords(Wording.of(Language.SPANISH));

  @ParameterizedTest(name = "{0}–{1}: {2}")
  @CsvSource({
    "0, 495, $0 – $495",
    "0, 0, $0",
    "640.20, 4488.00, '$640 – $4,488'",
    "99.50, 99.50, $100",
    // Two amounts that read the same are one.
    "9.70, 10.20, $10",
  })
  void amountsAreInWholeDollars(String low, String high, String words) {
    assertThat(ENGLISH.amount(range(low, high))).isEqualTo(words);
    assertThat(SPANISH.amount(range(low, high))).isEqualTo(words);
  }

  @Test
  void amountsInTwoCurrenciesStandSideBySide() {
    MoneyRange canadian =
        new MoneyRange(BigDecimal.TEN, BigDecimal.TEN, Currency.getInstance("CAD"));

    assertThat(ENGLISH.amounts(List.of(canadian, range("0", "5")))).isEqualTo("CA$10 + $0 – $5");
    assertThat(ENGLISH.amounts(List.of())).isEqualTo("$0");
  }

  @Test
  void whatIsNotKnownIsSaid() {
    BudgetLine fare = line(Item.FARE, Basis.NOT_KNOWN, null, "1");

    assertThat(ENGLISH.amount(fare)).isEqualTo("not known");
    assertThat(SPANISH.amount(fare)).isEqualTo("no se sabe");
    assertThat(ENGLISH.basis(fare, request(null)))
        .isEqualTo("Fill in what you expect: no figure fits all");
  }

  @ParameterizedTest(name = "{0}, {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "LODGING | 33 | Lodging, 33 nights | Alojamiento, 33 noches",
        "MEALS | 66 | Meals, 2 people, 33 days | Comidas, 2 personas, 33 días",
        "DRIVING | 444 | Driving, 2 round trips, 444 miles in all"
            + " | Viajes en auto, 2 viajes de ida y vuelta, 444 millas en total",
        "DRIVING | 0 | Driving | Viajes en auto",
        "DRIVING | | Driving | Viajes en auto",
        "PARKING | 33 | Parking, 33 days | Estacionamiento, 33 días",
        "FARE | 1 | Flights, trains, buses | Aviones, trenes, autobuses",
      })
  void headings(Item item, @Nullable String quantity, String english, String spanish) {
    BudgetLine line = line(item, Basis.FAMILY, range("1", "1"), quantity);

    assertThat(ENGLISH.heading(line, request(null))).isEqualTo(english);
    assertThat(SPANISH.heading(line, request(null))).isEqualTo(spanish);
  }

  @Test
  void kilometersOnRequest() {
    Wording metric = new Wording(Language.ENGLISH, Units.KILOMETERS);

    assertThat(
            new BudgetWords(metric)
                .heading(line(Item.DRIVING, Basis.FAMILY, range("1", "1"), "444"), request(null)))
        .isEqualTo("Driving, 2 round trips, 715 km in all");
  }

  @Test
  void ratesForAMileStayAndThoseForAKilometerStandBeside() {
    BudgetWords metric = new BudgetWords(new Wording(Language.SPANISH, Units.KILOMETERS));
    BudgetLine driving = line(Item.DRIVING, Basis.FIGURES, range("0.205", "0.725"), "444");

    assertThat(metric.basis(driving, request(null)))
        .endsWith("$0.205 – $0.725 por milla ($0.127 – $0.45 por kilómetro)");
    assertThat(metric.mile()).isEqualTo("Una milla (1.6 km)");
    assertThat(ENGLISH.basis(driving, request(null))).endsWith("$0.205 – $0.725 a mile");
    assertThat(ENGLISH.mile()).isEqualTo("A mile");
  }

  @ParameterizedTest(name = "{0}, {1}–{2}: {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "LODGING | 110 | 110 | A hotel at the federal rate for places that are not expensive:"
            + " $110 a night. In a big city it can be much more",
        "MEALS | 9.70 | 68 | From cooking to eating out: $9.70 – $68 a person a day",
        "DRIVING | 0.205 | 0.725"
            + " | From fuel and wear to the whole cost of a car: $0.205 – $0.725 a mile",
        "PARKING | 0 | 5 | From free to the usual price at a cancer center: $0 – $5 a day",
      })
  void publishedPrices(Item item, String low, String high, String words) {
    assertThat(ENGLISH.basis(line(item, Basis.FIGURES, range(low, high), "1"), request(null)))
        .isEqualTo(words);
  }

  @Test
  void withoutAHomeDrivingCannotBeReckoned() {
    BudgetLine line = line(Item.DRIVING, Basis.FIGURES, range("0.205", "0.725"), null);

    assertThat(ENGLISH.basis(line, request(null))).contains("where the patient lives");
    assertThat(SPANISH.basis(line, request(null))).contains("dónde vive el paciente");
  }

  @Test
  void aFamilysOwnFigure() {
    BudgetLine line = line(Item.LODGING, Basis.FAMILY, range("95.5", "95.5"), "33");

    assertThat(ENGLISH.basis(line, request(null))).isEqualTo("Your own figure: $95.50");
  }

  @Test
  void thePriceOfAPlaceAndOfWhen() {
    Lodging house = house("0", "25", "2024");

    assertThat(
            ENGLISH.basis(line(Item.LODGING, Basis.PLACE, range("0", "25"), "33"), request(house)))
        .isEqualTo("House h: up to $25 a night, as of 2024");
    assertThat(
            SPANISH.basis(line(Item.LODGING, Basis.PLACE, range("0", "25"), "33"), request(house)))
        .isEqualTo("House h: hasta $25 por noche, dato de 2024");
    assertThat(
            ENGLISH.basis(
                line(Item.LODGING, Basis.PLACE, range("0", "0"), "33"),
                request(house("0", "0", null))))
        .isEqualTo("House h: free, page without a date");
  }

  @Test
  void aPlaceWhosePriceIsToBeAsked() {
    assertThat(
            ENGLISH.basis(
                line(Item.LODGING, Basis.PLACE_UNKNOWN, range("0", "110"), "33"),
                request(house(null, null, null))))
        .isEqualTo(
            "House h: ask the price. Until you know it, $0 – $110 a night, up to a hotel at the"
                + " federal rate, which can be too little in a big city");
  }

  @ParameterizedTest
  @EnumSource
  void everyFigureTellsItsDate(Figure figure) {
    String year = figure.asOf().iso().substring(0, 4);

    assertThat(ENGLISH.figure(figure)).contains(year);
    assertThat(SPANISH.figure(figure)).contains(year);
  }

  private static MoneyRange range(String low, String high) {
    return new MoneyRange(new BigDecimal(low), new BigDecimal(high), DOLLAR);
  }

  private static BudgetLine line(
      Item item, Basis basis, @Nullable MoneyRange price, @Nullable String quantity) {
    return new BudgetLine(
        item, price, quantity == null ? null : new BigDecimal(quantity), basis, List.of());
  }

  private static Lodging house(@Nullable String min, @Nullable String max, @Nullable String asOf) {
    return Samples.lodging(
        "h",
        Samples.PHILADELPHIA,
        Location.Precision.POSTAL_CODE,
        null,
        min == null || max == null
            ? null
            : new Rate(
                new BigDecimal(min),
                new BigDecimal(max),
                DOLLAR,
                Rate.Basis.SUGGESTED_DONATION,
                asOf == null ? null : PartialDate.of(asOf),
                "a page"));
  }

  private static PlanRequest request(@Nullable Lodging lodging) {
    return new PlanRequest(
        Samples.center("hospital", Set.of(PatientGroup.ADULT), true),
        lodging,
        null,
        Patient.UNKNOWN,
        null,
        5,
        28,
        Spending.USUAL,
        Rota.empty(28, 2));
  }
}

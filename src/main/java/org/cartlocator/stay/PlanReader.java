package org.cartlocator.stay;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cartlocator.catalog.Center;
import org.cartlocator.catalog.Dataset;
import org.cartlocator.catalog.Lodging;
import org.cartlocator.finder.Finder;
import org.cartlocator.finder.LodgingQuery;
import org.cartlocator.finder.Patient;
import org.cartlocator.geo.Distance;
import org.cartlocator.geo.GreatCircle;
import org.jspecify.annotations.Nullable;

/**
 * Reads one link: takes what is sound and gathers what is not. The place the family lives at is
 * understood elsewhere.
 */
final class PlanReader {

  static final int MOST_NIGHTS_BEFORE = 60;
  static final int MOST_PEOPLE = 12;
  static final int MOST_TRIPS = 60;
  static final BigDecimal MOST_MONEY = new BigDecimal("10000");

  /** Nobody stays farther from a center than an hour or so away: beyond this it is a slip. */
  static final Distance FARTHEST_LODGING = Distance.ofMiles(60);

  /** A plan is looked up after the stay, too, and made some years ahead at the most. */
  private static final int YEARS_BACK = 1;

  private static final int YEARS_AHEAD = 2;
  private static final int SHORT_ROTA_WEEKS = 2;
  private static final int LONG_ROTA_WEEKS = 4;
  private static final int DAYS_IN_A_WEEK = 7;

  private final PlanLink link;
  private final Dataset dataset;
  private final LocalDate today;
  private final List<PlanFault> faults = new ArrayList<>();

  private PlanReader(PlanLink link, Dataset dataset, LocalDate today) {
    this.link = link;
    this.dataset = dataset;
    this.today = today;
  }

  static PlanReading read(PlanLink link, @Nullable Home home, Dataset dataset, LocalDate today) {
    return new PlanReader(link, dataset, today).read(home);
  }

  private PlanReading read(@Nullable Home home) {
    Optional<Center> center = center();
    Lodging lodging = lodging(center);
    Patient patient = patient();
    LocalDate infusion = infusion();
    int nights = number(PlanField.NIGHTS, 1, LodgingQuery.MAX_NIGHTS, Finder.DEFAULT_NIGHTS);
    int before = nightsBefore(nights);
    Spending spending = spending();
    Rota rota = rota(nights);
    faults.sort(Comparator.comparing(PlanFault::field));
    return new PlanReading(
        center.map(
            it ->
                new PlanRequest(
                    it, lodging, home, patient, infusion, before, nights, spending, rota)),
        faults);
  }

  private Optional<Center> center() {
    String id = link.text(PlanField.CENTER);
    Optional<Center> center = dataset.findCenter(id);
    if (center.isEmpty()) {
      faults.add(
          id.isEmpty()
              ? new PlanFault.Missing(PlanField.CENTER)
              : new PlanFault.Unknown(PlanField.CENTER));
    }
    return center;
  }

  private @Nullable Lodging lodging(Optional<Center> center) {
    String id = link.text(PlanField.LODGING);
    Lodging lodging = dataset.findLodging(id).orElse(null);
    if (lodging == null) {
      if (!id.isEmpty()) {
        faults.add(new PlanFault.Unknown(PlanField.LODGING));
      }
      return null;
    }
    Distance distance =
        center
            .map(it -> GreatCircle.between(it.coordinates(), lodging.coordinates()))
            .orElse(Distance.ZERO);
    if (distance.isFartherThan(FARTHEST_LODGING)) {
      faults.add(new PlanFault.TooFar(PlanField.LODGING, distance, FARTHEST_LODGING));
      return null;
    }
    return lodging;
  }

  private Patient patient() {
    String diagnosis = link.text(PlanField.DIAGNOSIS);
    boolean known = dataset.knowsDiagnosis(diagnosis);
    if (!known && !diagnosis.isEmpty()) {
      faults.add(new PlanFault.Unknown(PlanField.DIAGNOSIS));
    }
    String therapy = link.text(PlanField.THERAPY);
    boolean listed = dataset.findTherapy(therapy).isPresent();
    if (!listed && !therapy.isEmpty()) {
      faults.add(new PlanFault.Unknown(PlanField.THERAPY));
    }
    return new Patient(
        number(PlanField.AGE, 0, Patient.MAX_AGE),
        known ? diagnosis : null,
        listed ? therapy : null);
  }

  private @Nullable LocalDate infusion() {
    String text = link.text(PlanField.INFUSION);
    if (text.isEmpty()) {
      return null;
    }
    LocalDate date = date(text);
    if (date == null) {
      faults.add(new PlanFault.NotADate(PlanField.INFUSION));
      return null;
    }
    LocalDate first = today.minusYears(YEARS_BACK);
    LocalDate last = today.plusYears(YEARS_AHEAD);
    if (date.isBefore(first) || date.isAfter(last)) {
      faults.add(new PlanFault.DateOutside(PlanField.INFUSION, first, last));
      return null;
    }
    return date;
  }

  private static @Nullable LocalDate date(String text) {
    if (!text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
      return null;
    }
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private int nightsBefore(int nights) {
    Integer before = number(PlanField.NIGHTS_BEFORE, 0, MOST_NIGHTS_BEFORE);
    int most = LodgingQuery.MAX_NIGHTS - nights;
    if (before != null && before > most) {
      faults.add(new PlanFault.TooLongTogether(PlanField.NIGHTS_BEFORE, LodgingQuery.MAX_NIGHTS));
    }
    return Math.min(before == null ? PlanRequest.USUAL_NIGHTS_BEFORE : before, most);
  }

  private Spending spending() {
    return new Spending(
        number(PlanField.PEOPLE, 1, MOST_PEOPLE, Spending.USUAL_PEOPLE),
        amount(PlanField.NIGHT_PRICE),
        amount(PlanField.MEAL_PRICE),
        number(PlanField.TRIPS, 0, MOST_TRIPS),
        amount(PlanField.MILE_PRICE),
        amount(PlanField.PARKING_PRICE),
        amount(PlanField.FARE));
  }

  private Rota rota(int nights) {
    int usualWeeks = nights < Finder.DEFAULT_NIGHTS ? SHORT_ROTA_WEEKS : LONG_ROTA_WEEKS;
    int weeks = number(PlanField.ROTA_WEEKS, SHORT_ROTA_WEEKS, LONG_ROTA_WEEKS, usualWeeks);
    int days = weeks * DAYS_IN_A_WEEK;
    int helpers = number(PlanField.HELPERS, 1, Rota.MOST_HELPERS, Rota.USUAL_HELPERS);
    String text = link.text(PlanField.ROTA);
    if (!Rota.isText(text, days, helpers)) {
      faults.add(new PlanFault.NotARota(PlanField.ROTA, helpers));
      return Rota.empty(days, helpers);
    }
    return Rota.of(text, days, helpers);
  }

  private int number(PlanField field, int least, int most, int usual) {
    Integer number = number(field, least, most);
    return number == null ? usual : number;
  }

  private @Nullable Integer number(PlanField field, int least, int most) {
    String text = link.text(field);
    if (text.isEmpty()) {
      return null;
    }
    if (text.matches("[0-9]{1,6}")) {
      int number = Integer.parseInt(text);
      if (number >= least && number <= most) {
        return number;
      }
    }
    faults.add(new PlanFault.NumberOutside(field, least, most));
    return null;
  }

  private @Nullable BigDecimal amount(PlanField field) {
    String text = link.text(field);
    if (text.isEmpty()) {
      return null;
    }
    if (text.matches("[0-9]{1,6}(\\.[0-9]{1,3})?")) {
      BigDecimal amount = new BigDecimal(text);
      if (amount.compareTo(MOST_MONEY) <= 0) {
        return amount;
      }
    }
    faults.add(new PlanFault.AmountOutside(field, MOST_MONEY));
    return null;
  }
}

package org.cartlocator.stay;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import org.cartlocator.catalog.Center;
import org.cartlocator.catalog.Confidence;
import org.cartlocator.catalog.Location;
import org.cartlocator.catalog.Lodging;
import org.cartlocator.catalog.PartialDate;
import org.cartlocator.catalog.PatientGroup;
import org.cartlocator.catalog.Rate;
import org.cartlocator.catalog.StayAdvice;
import org.cartlocator.catalog.Therapy;
import org.cartlocator.finder.Patient;
import org.cartlocator.finder.Samples;
import org.jspecify.annotations.Nullable;

/** Made-up therapies, places to stay and requests. */
final class StaySamples {

  static final Center CENTER = Samples.center("hospital", Set.of(PatientGroup.ADULT), true);
  static final Currency DOLLAR = Currency.getInstance("USD");

  private StaySamples() {}

  /**
   * A therapy.
   *
   * @param making how long its cells take to make; null where no page says so
   */
  static Therapy therapy(
      Therapy.@Nullable Manufacturing making,
      int checksDays,
      int nearWeeks,
      int noDrivingWeeks,
      Therapy.Infusion... infusions) {
    return new Therapy(
        "therapy",
        "Therapy",
        "therapy",
        "A maker",
        "CD19",
        LocalDate.EPOCH,
        List.of(),
        new StayAdvice(
            new StayAdvice.LabelAdvice(
                checksDays,
                nearWeeks,
                noDrivingWeeks,
                PartialDate.of("2025-06"),
                Confidence.HIGH,
                List.of("a page")),
            null),
        List.of(infusions),
        making,
        null,
        null,
        null,
        LocalDate.EPOCH);
  }

  /** A therapy that is given once. */
  static Therapy therapy(int minDays, int maxDays, int checksDays, int nearWeeks, int driving) {
    return therapy(
        new Therapy.Manufacturing(minDays, maxDays, "a page"),
        checksDays,
        nearWeeks,
        driving,
        new Therapy.Infusion(0, null));
  }

  /** A rate in dollars. */
  static Rate rate(@Nullable String min, @Nullable String max, Rate.Basis basis) {
    return new Rate(
        min == null ? null : new BigDecimal(min),
        max == null ? null : new BigDecimal(max),
        DOLLAR,
        basis,
        null,
        "a page");
  }

  /** A place beside the hospital. */
  static Lodging lodging(String id, @Nullable Rate rate) {
    return Samples.lodging(
        id, Samples.PHILADELPHIA, Location.Precision.POSTAL_CODE, Samples.OPEN_TO_ALL, rate);
  }

  /** A request without home, date and rota. */
  static PlanRequest request(
      @Nullable Lodging lodging, int nightsBefore, int nights, Spending spending) {
    return new PlanRequest(
        CENTER,
        lodging,
        null,
        Patient.UNKNOWN,
        null,
        nightsBefore,
        nights,
        spending,
        Rota.empty(nights, 1));
  }
}

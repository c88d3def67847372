package org.cartlocator.stay;

import java.io.Serializable;
import java.time.LocalDate;
import org.cartlocator.catalog.Center;
import org.cartlocator.catalog.Lodging;
import org.cartlocator.finder.Finder;
import org.cartlocator.finder.LodgingQuery;
import org.cartlocator.finder.Patient;
import org.jspecify.annotations.Nullable;

/**
 * What a plan is made for.
 *
 * @param lodging where the family wants to stay; null while that is open
 * @param home where the family lives; null if not told
 * @param infusion the day of the infusion; null while it is not known
 * @param nightsBefore nights near the center before the infusion, 0 or more
 * @param nights nights near the center from the infusion on, 1 or more
 */
public record PlanRequest(
    Center center,
    @Nullable Lodging lodging,
    @Nullable Home home,
    Patient patient,
    @Nullable LocalDate infusion,
    int nightsBefore,
    int nights,
    Spending spending,
    Rota rota)
    implements Serializable {

  /**
   * Nights before the infusion unless the family says otherwise: the chemotherapy begins about five
   * days before it. Source: Mayo Clinic, see {@link Timetable}.
   */
  public static final int USUAL_NIGHTS_BEFORE = 5;

  /** A plan with the usual nights, expenses and an empty rota. */
  public static PlanRequest usual(Center center, @Nullable Home home, Patient patient) {
    return usual(center, home, patient, Finder.DEFAULT_NIGHTS);
  }

  /**
   * The same for a stay of another length.
   *
   * @param nights nights near the center from the infusion on, 1 to 365
   */
  public static PlanRequest usual(Center center, @Nullable Home home, Patient patient, int nights) {
    return new PlanRequest(
        center,
        null,
        home,
        patient,
        null,
        Math.min(USUAL_NIGHTS_BEFORE, LodgingQuery.MAX_NIGHTS - nights),
        nights,
        Spending.USUAL,
        Rota.empty(Finder.DEFAULT_NIGHTS, Rota.USUAL_HELPERS));
  }

  /** All nights near the center. */
  public int allNights() {
    return nightsBefore + nights;
  }
}

package org.cartlocator.finder;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.cartlocator.catalog.PatientGroup;
import org.cartlocator.geo.Distance;
import org.jspecify.annotations.Nullable;

/**
 * One fact that speaks for or against a match, or must be asked about. A value: the sentence is
 * made of it where it is shown, in the reader's language and units.
 */
public sealed interface Reason extends Serializable {

  /** What the fact means for this family. */
  Fit fit();

  /** Facts about a center. */
  sealed interface AboutCenter extends Reason {}

  /** Facts about a place to stay. */
  sealed interface AboutLodging extends Reason {}

  /**
   * Whom the center treats.
   *
   * @param treats the groups of the record
   * @param stated false where the groups are assumed
   * @param age the patient's age in full years; null if not told
   */
  record TreatsAge(Fit fit, Set<PatientGroup> treats, boolean stated, @Nullable Integer age)
      implements AboutCenter {
    /** Keeps its own copy. */
    public TreatsAge {
      treats = Set.copyOf(treats);
    }
  }

  /**
   * Whether pages name, for this center, a therapy that is approved for the patient.
   *
   * @param diagnosis code of the diagnosis; null if not told
   * @param approved brands approved for the patient, possibly none
   * @param listed those of them that pages name for this center
   * @param age the patient's age in full years; null if not told
   */
  record ListsTherapy(
      Fit fit,
      @Nullable String diagnosis,
      @Nullable Integer age,
      List<String> approved,
      List<String> listed)
      implements AboutCenter {
    /** Keeps its own copies. */
    public ListsTherapy {
      approved = List.copyOf(approved);
      listed = List.copyOf(listed);
    }
  }

  /** Whether the hospital's or a manufacturer's own page says that CAR-T is given here. */
  record OwnPageSaysSo(Fit fit) implements AboutCenter {}

  /**
   * The ages the place takes.
   *
   * @param minAge youngest patient in years; null for no bound
   * @param maxAge oldest patient in years, inclusive; null for no bound
   */
  record PatientAge(Fit fit, @Nullable Integer minAge, @Nullable Integer maxAge)
      implements AboutLodging {}

  /** Whether the place takes only families of cancer patients; CAR-T patients are. */
  record CancerPatients(Fit fit, boolean cancerOnly) implements AboutLodging {}

  /**
   * How far from it a family must live.
   *
   * @param least the least distance
   * @param home great-circle distance of the family's home from the center; null if not told
   */
  record DistanceFromHome(Fit fit, Distance least, @Nullable Distance home)
      implements AboutLodging {}

  /** Whether the hospital must refer the family; to be asked where it must. */
  record Referral(Fit fit, boolean required) implements AboutLodging {}

  /** Whether a caregiver must stay with the patient; to be asked where one must. */
  record Caregiver(Fit fit, boolean required) implements AboutLodging {}

  /**
   * The longest stay.
   *
   * @param longest nights the place allows
   * @param needed nights the family needs
   */
  record LongestStay(Fit fit, int longest, int needed) implements AboutLodging {}

  /**
   * The place is known only to its town, and the town lies at the edge of the radius.
   *
   * @param within the radius around the center
   */
  record NearTheEdge(Distance within) implements AboutLodging {
    @Override
    public Fit fit() {
      return Fit.ASK;
    }
  }

  /**
   * Which hospitals the place names as those it serves: this very center, or only others, under
   * whatever names its pages have for them; then it is to be asked.
   *
   * @param named the hospitals, as pages spell them, never empty
   */
  record ServesCenter(Fit fit, List<String> named) implements AboutLodging {
    /** Keeps its own copy. */
    public ServesCenter {
      named = List.copyOf(named);
    }
  }

  /** Rules that no page was seen to state: what to ask on the phone. */
  record NotStated(Set<Rule> rules) implements AboutLodging {
    /** Keeps its own copy. */
    public NotStated {
      rules = Set.copyOf(rules);
    }

    @Override
    public Fit fit() {
      return Fit.ASK;
    }
  }

  /** The rules a place to stay may have, in the order to ask about them. */
  enum Rule {
    /** Ages of the patient. */
    AGE,
    /** Whether families of CAR-T patients are taken. */
    CANCER_PATIENTS,
    /** Least distance from home. */
    DISTANCE_FROM_HOME,
    /** Referral by the hospital. */
    REFERRAL,
    /** A caregiver beside the patient. */
    CAREGIVER,
    /** Longest stay. */
    LONGEST_STAY
  }
}

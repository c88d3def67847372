package org.cartlocator.question;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.cartlocator.catalog.Dataset;
import org.cartlocator.finder.Finder;
import org.cartlocator.finder.LodgingQuery;
import org.cartlocator.finder.Patient;
import org.jspecify.annotations.Nullable;

/**
 * What an address tells of a patient, the farthest distance and the stay. Each is a text, sound or
 * not; an empty one tells nothing.
 *
 * @param age the patient's age in years
 * @param diagnosis code of a diagnosis
 * @param therapy id of a therapy
 * @param within farthest distance, as {@link Within} writes it
 * @param nights how many nights near the center
 */
public record SearchTexts(
    String age, String diagnosis, String therapy, String within, String nights)
    implements Serializable {

  /** What can be wrong with them. */
  public enum Fault {
    /** Not an age in whole years. */
    AGE,
    /** Not a diagnosis of the data set. */
    DIAGNOSIS,
    /** Not a therapy of the data set. */
    THERAPY,
    /** Not a distance. */
    WITHIN,
    /** Not a number of nights that a search takes. */
    NIGHTS
  }

  /** What of them cannot be used. */
  public Set<Fault> faults(Dataset dataset) {
    Set<Fault> faults = EnumSet.noneOf(Fault.class);
    add(faults, Fault.AGE, age, ageInYears());
    add(faults, Fault.DIAGNOSIS, diagnosis, knownDiagnosis(dataset));
    add(faults, Fault.THERAPY, therapy, knownTherapy(dataset));
    add(faults, Fault.WITHIN, within, radius());
    add(faults, Fault.NIGHTS, nights, knownNights());
    return faults;
  }

  /** The patient, of whom only what is sound is known. */
  public Patient patient(Dataset dataset) {
    return new Patient(ageInYears(), knownDiagnosis(dataset), knownTherapy(dataset));
  }

  /** The farthest distance; null for none or one that cannot be used. */
  public @Nullable Within radius() {
    return Within.find(within).orElse(null);
  }

  /** The nights near the center; the usual ones where none or none that can be used are told. */
  public int stayNights() {
    Integer known = knownNights();
    return known == null ? Finder.DEFAULT_NIGHTS : known;
  }

  /**
   * Reads a whole number of at most four digits.
   *
   * @return the number if it lies between the two, else empty
   */
  public static Optional<Integer> number(String text, int least, int most) {
    return text.matches("[0-9]{1,4}")
        ? Optional.of(Integer.valueOf(text)).filter(it -> it >= least && it <= most)
        : Optional.empty();
  }

  private static void add(Set<Fault> faults, Fault fault, String text, @Nullable Object value) {
    if (!text.isEmpty() && value == null) {
      faults.add(fault);
    }
  }

  private @Nullable Integer ageInYears() {
    return number(age, 0, Patient.MAX_AGE).orElse(null);
  }

  private @Nullable Integer knownNights() {
    return number(nights, 1, LodgingQuery.MAX_NIGHTS).orElse(null);
  }

  private @Nullable String knownDiagnosis(Dataset dataset) {
    return diagnosis != null && dataset.knowsDiagnosis(diagnosis) ? diagnosis : null;
  }

  private @Nullable String knownTherapy(Dataset dataset) {
    return dataset.findTherapy(therapy).isPresent() ? therapy : null;
  }
}

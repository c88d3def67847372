package org.cartlocator.finder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.cartlocator.catalog.Center;
import org.cartlocator.catalog.Confidence;
import org.cartlocator.catalog.Dataset;
import org.cartlocator.catalog.ListedTherapy;
import org.cartlocator.catalog.PatientGroup;
import org.cartlocator.catalog.Therapy;
import org.cartlocator.finder.CenterMatch.TherapyStatus;
import org.jspecify.annotations.Nullable;

/**
 * Weighs centers for one patient.
 *
 * <p>Age 0–17 needs a center that treats children, 26 and over one that treats adults; in between,
 * children's hospitals and adults' both take patients. What no page states is asked, not ruled out.
 */
final class CenterFit {

  private static final int OLDEST_CHILD = 17;
  private static final int YOUNGEST_CERTAIN_ADULT = 26;

  private final Patient patient;
  private final List<Therapy> approved;
  private final List<Therapy> relevant;

  /** Of those that are approved. */
  private final List<String> brands;

  CenterFit(Dataset dataset, Patient patient) {
    this.patient = patient;
    this.approved = dataset.therapies().stream().filter(t -> isApproved(t, patient)).toList();
    // With no question asked every therapy is worth naming; else only those that answer it.
    this.relevant = asksForTherapy() ? approved : dataset.therapies();
    this.brands = approved.stream().map(Therapy::brand).toList();
  }

  /** Whether the center is not ruled out by the age of the patient. */
  boolean mayTreat(Center center) {
    return treatsAge(center) != Fit.NO;
  }

  /** Whether a page names, for this center, a therapy for this patient. */
  boolean isListed(Center center) {
    return relevant.stream().anyMatch(therapy -> names(center, therapy));
  }

  /**
   * What speaks for and against the center.
   *
   * @param therapies what {@link #therapies} says of it
   */
  List<Reason.AboutCenter> reasons(Center center, List<TherapyStatus> therapies) {
    List<Reason.AboutCenter> reasons = new ArrayList<>();
    reasons.add(
        new Reason.TreatsAge(
            treatsAge(center),
            center.patientGroups(),
            center.patientGroupsStated(),
            patient.age()));
    if (asksForTherapy()) {
      List<String> listed =
          therapies.stream().filter(TherapyStatus::listed).map(TherapyStatus::brand).toList();
      reasons.add(
          new Reason.ListsTherapy(
              listed.isEmpty() ? Fit.ASK : Fit.YES,
              patient.diagnosis(),
              patient.age(),
              brands,
              listed));
    }
    reasons.add(
        new Reason.OwnPageSaysSo(center.confidence() == Confidence.HIGH ? Fit.YES : Fit.ASK));
    return reasons;
  }

  /**
   * Relevant therapies at this center: listed ones first, each group in the order of the data set.
   */
  List<TherapyStatus> therapies(Center center) {
    return relevant.stream()
        .map(t -> new TherapyStatus(t.id(), t.brand(), names(center, t)))
        .sorted(Comparator.comparing(TherapyStatus::listed).reversed())
        .toList();
  }

  private Fit treatsAge(Center center) {
    if (!center.patientGroupsStated()) {
      return Fit.ASK;
    }
    for (PatientGroup group : center.patientGroups()) {
      if (suits(group, patient.age())) {
        return Fit.YES;
      }
    }
    return Fit.NO;
  }

  private static boolean suits(PatientGroup group, @Nullable Integer age) {
    if (age == null) {
      return true;
    }
    return switch (group) {
      case PEDIATRIC -> age < YOUNGEST_CERTAIN_ADULT;
      case ADULT -> age > OLDEST_CHILD;
    };
  }

  private boolean asksForTherapy() {
    return patient.diagnosis() != null || patient.therapy() != null;
  }

  private static boolean isApproved(Therapy therapy, Patient patient) {
    if (patient.therapy() != null && !therapy.id().equals(patient.therapy())) {
      return false;
    }
    if (patient.diagnosis() != null) {
      return therapy.isApprovedFor(patient.diagnosis(), patient.age());
    }
    return patient.age() == null
        || therapy.indications().stream().anyMatch(use -> use.coversAge(patient.age()));
  }

  /** Whether a page names the therapy for the center. */
  private static boolean names(Center center, Therapy therapy) {
    for (ListedTherapy listed : center.therapies()) {
      if (listed.therapy().equals(therapy.id())) {
        return true;
      }
    }
    return false;
  }
}

package org.cartlocator.guide;

import java.io.Serializable;
import java.util.List;
import org.cartlocator.catalog.Dataset;
import org.cartlocator.catalog.Diagnosis;
import org.cartlocator.catalog.Indication;
import org.cartlocator.catalog.Therapy;

/**
 * A cancer that CAR-T is approved for at some age, and the therapies for it.
 *
 * @param diagnosis the cancer
 * @param uses the approved uses, in the order of the data set
 */
public record ApprovedCancer(Diagnosis diagnosis, List<Use> uses) implements Serializable {

  /** The age from which the data set's therapies "for adults" are approved. */
  private static final int ADULT = 18;

  /** Keeps its own copy. */
  public ApprovedCancer {
    uses = List.copyOf(uses);
  }

  /** An approved use of a therapy. */
  public record Use(Therapy therapy, Indication indication) implements Serializable {}

  /** The names of the therapies, each once. */
  public List<String> brands() {
    return uses.stream().map(use -> use.therapy().brand()).distinct().toList();
  }

  /** Those who are asked for. */
  public enum Ages {
    /** Some patients below 18 years of age. */
    CHILDREN,
    /** Some patients of 18 years and over. */
    ADULTS;

    private boolean includes(Indication use) {
      return switch (this) {
        case CHILDREN -> use.minAge() == null || use.minAge() < ADULT;
        case ADULTS -> use.maxAge() == null || use.maxAge() >= ADULT;
      };
    }
  }

  /** The cancers for which a therapy is approved at these ages, in the order of the data set. */
  public static List<ApprovedCancer> of(Ages ages, Dataset dataset) {
    return dataset.diagnoses().stream()
        .map(diagnosis -> of(diagnosis, ages, dataset))
        .filter(cancer -> !cancer.uses.isEmpty())
        .toList();
  }

  private static ApprovedCancer of(Diagnosis diagnosis, Ages ages, Dataset dataset) {
    return new ApprovedCancer(
        diagnosis,
        dataset.therapies().stream()
            .flatMap(
                therapy ->
                    therapy.indications().stream()
                        .filter(use -> use.code().equals(diagnosis.code()) && ages.includes(use))
                        .map(use -> new Use(therapy, use)))
            .toList());
  }
}

package org.cartlocator.coverage;

import java.util.List;
import java.util.stream.Stream;
import org.cartlocator.catalog.Center;
import org.cartlocator.catalog.Dataset;
import org.cartlocator.catalog.PatientGroup;
import org.cartlocator.catalog.Therapy;

/** Which centers count. */
public sealed interface Subject {

  /** Whether the center counts. */
  boolean includes(Center center);

  /** Every listed center. */
  record Everyone() implements Subject {
    @Override
    public boolean includes(Center center) {
      return true;
    }
  }

  /** Those that treat this group, stated or assumed. */
  record Group(PatientGroup group) implements Subject {
    @Override
    public boolean includes(Center center) {
      return center.patientGroups().contains(group);
    }
  }

  /** Those for which a page names this therapy. */
  record Listing(String therapy, String brand) implements Subject {
    @Override
    public boolean includes(Center center) {
      return center.therapies().stream().anyMatch(listed -> listed.therapy().equals(therapy));
    }
  }

  /** All that are told of a data set: everyone, children, adults, each therapy. */
  static List<Subject> of(Dataset dataset) {
    return Stream.<Subject>concat(
            Stream.of(
                new Everyone(), new Group(PatientGroup.PEDIATRIC), new Group(PatientGroup.ADULT)),
            dataset.therapies().stream()
                .map((Therapy therapy) -> new Listing(therapy.id(), therapy.brand())))
        .toList();
  }
}

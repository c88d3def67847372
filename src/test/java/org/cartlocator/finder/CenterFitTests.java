package org.cartlocator.finder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartlocator.catalog.PatientGroup.ADULT;
import static org.cartlocator.catalog.PatientGroup.PEDIATRIC;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cartlocator.catalog.Center;
import org.cartlocator.catalog.Dataset;
import org.cartlocator.catalog.PatientGroup;
import org.cartlocator.finder.CenterMatch.TherapyStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CenterFitTests {

  private static final Dataset DATASET = Samples.dataset(List.of(), List.of());

  @ParameterizedTest(name = "{0}, stated {1}, age {2}: {3}")
  @CsvSource({
    "PEDIATRIC, true, 0, YES",
    "PEDIATRIC, true, 17, YES",
    "PEDIATRIC, true, 18, YES",
    "PEDIATRIC, true, 25, YES",
    "PEDIATRIC, true, 26, NO",
    "PEDIATRIC, true, 120, NO",
    "ADULT, true, 0, NO",
    "ADULT, true, 17, NO",
    "ADULT, true, 18, YES",
    "ADULT, true, 25, YES",
    "ADULT, true, 26, YES",
    "PEDIATRIC ADULT, true, 9, YES",
    "PEDIATRIC ADULT, true, 70, YES",
    // What no page states is asked, whether or not the assumption suits.
    "ADULT, false, 9, ASK",
    "ADULT, false, 70, ASK",
    "PEDIATRIC, false, 70, ASK",
    // Nobody told the age: the groups stand as they are.
    "ADULT, true, , YES",
    "ADULT, false, , ASK",
  })
  void agesAndPatientGroups(String groups, boolean stated, @Nullable Integer age, Fit expected) {
    Center center = Samples.center("a", groups(groups), stated);
    CenterFit fit = new CenterFit(DATASET, new Patient(age, null, null));

    assertThat(fit.reasons(center, fit.therapies(center)).getFirst().fit()).isEqualTo(expected);
    assertThat(fit.mayTreat(center)).isEqualTo(expected != Fit.NO);
  }

  @ParameterizedTest(name = "{0} at {1}, center lists {2}: {3}, {4}")
  @CsvSource({
    "ALL, 9, kymriah, YES, Kymriah",
    "ALL, 25, kymriah tecartus, YES, Kymriah Tecartus",
    "ALL, 26, tecartus, YES, Tecartus",
    // Kymriah is approved for ALL only up to 25: naming it says nothing for this patient.
    "ALL, 26, kymriah, ASK, ''",
    "ALL, 9, tecartus, ASK, ''",
    "ALL, 9, '', ASK, ''",
    "ALL, , kymriah, YES, Kymriah",
    "MM, 61, abecma, YES, Abecma",
    "MM, 61, kymriah, ASK, ''",
    "MM, 9, abecma, ASK, ''",
  })
  void diagnosesAndListedTherapies(
      String diagnosis, @Nullable Integer age, String lists, Fit expected, String listed) {
    Center center = Samples.center("a", Set.of(PEDIATRIC, ADULT), true, words(lists));
    CenterFit fit = new CenterFit(DATASET, new Patient(age, diagnosis, null));

    Reason.ListsTherapy reason =
        (Reason.ListsTherapy) fit.reasons(center, fit.therapies(center)).get(1);
    assertThat(reason.fit()).isEqualTo(expected);
    assertThat(reason.listed()).containsExactly(words(listed));
    assertThat(fit.isListed(center)).isEqualTo(expected == Fit.YES);
  }

  @Test
  void aTherapyThatIsAskedForIsTheOnlyOneThatCounts() {
    Center center = Samples.center("a", Set.of(ADULT), true, "kymriah");

    assertThat(fit("ALL", "kymriah").isListed(center)).isTrue();
    assertThat(fit("ALL", "tecartus").isListed(center)).isFalse();
    assertThat(fit(null, "kymriah").isListed(center)).isTrue();
  }

  @Test
  void nothingAskedNamesEveryTherapyListedOnesFirst() {
    Center center = Samples.center("a", Set.of(ADULT), true, "abecma");
    CenterFit fit = new CenterFit(DATASET, Patient.UNKNOWN);

    assertThat(fit.therapies(center))
        .containsExactly(
            new TherapyStatus("abecma", "Abecma", true),
            new TherapyStatus("kymriah", "Kymriah", false),
            new TherapyStatus("tecartus", "Tecartus", false));
    assertThat(fit.reasons(center, fit.therapies(center)))
        .noneMatch(Reason.ListsTherapy.class::isInstance);
  }

  private static CenterFit fit(@Nullable String diagnosis, String therapy) {
    return new CenterFit(DATASET, new Patient(20, diagnosis, therapy));
  }

  private static Set<PatientGroup> groups(String names) {
    return Arrays.stream(words(names)).map(PatientGroup::valueOf).collect(Collectors.toSet());
  }

  private static String[] words(String text) {
    return text.isEmpty() ? new String[0] : text.split(" ");
  }
}

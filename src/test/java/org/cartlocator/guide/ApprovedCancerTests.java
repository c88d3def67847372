package org.cartlocator.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cartlocator.WholeApplication;
import org.cartlocator.catalog.Catalog;
import org.cartlocator.catalog.Dataset;
import org.cartlocator.catalog.Diagnosis;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The approved cancers of the real data set by age. */
@WholeApplication
class ApprovedCancerTests {

  private final Dataset dataset;

  @Autowired
  ApprovedCancerTests(Catalog catalog) {
    this.dataset = catalog.dataset();
  }

  @Test
  void childrenHaveOneTherapyForOneCancer() {
    List<ApprovedCancer> cancers = ApprovedCancer.of(ApprovedCancer.Ages.CHILDREN, dataset);

    assertThat(cancers)
        .singleElement()
        .satisfies(
            cancer -> {
              assertThat(cancer.diagnosis().code()).isEqualTo("ALL");
              assertThat(cancer.brands()).containsExactly("Kymriah");
            });
  }

  @Test
  void anAdultMayBeYoungEnoughForATherapyWithAnUpperAge() {
    List<ApprovedCancer> cancers = ApprovedCancer.of(ApprovedCancer.Ages.ADULTS, dataset);

    assertThat(cancers.getFirst().brands()).containsExactly("Kymriah", "Tecartus", "Aucatzyl");
    assertThat(cancers.getFirst().uses().getFirst().indication().maxAge()).isEqualTo(25);
  }

  @Test
  void noApprovedUseIsLost() {
    List<ApprovedCancer> adults = ApprovedCancer.of(ApprovedCancer.Ages.ADULTS, dataset);

    assertThat(adults)
        .extracting(ApprovedCancer::diagnosis)
        .extracting(Diagnosis::code)
        .containsExactlyElementsOf(dataset.diagnoses().stream().map(Diagnosis::code).toList());
    assertThat(adults.stream().flatMap(cancer -> cancer.uses().stream()))
        .hasSize(dataset.therapies().stream().mapToInt(it -> it.indications().size()).sum());
  }

  @Test
  void aTherapyWithTwoUsesForOneCancerIsNamedOnce() {
    ApprovedCancer lymphoma =
        ApprovedCancer.of(ApprovedCancer.Ages.ADULTS, dataset).stream()
            .filter(cancer -> cancer.diagnosis().code().equals("DLBCL"))
            .findFirst()
            .orElseThrow();

    assertThat(lymphoma.brands()).containsExactly("Kymriah", "Yescarta", "Breyanzi");
    assertThat(lymphoma.uses()).hasSize(4);
  }
}

package org.cartlocator.finder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HospitalNamesTests {

  @ParameterizedTest(name = "{0} / {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Children's Hospital of Philadelphia | The Children’s Hospital of Philadelphia | true",
        "The University of Texas MD Anderson Cancer Center | MD Anderson Cancer Center | true",
        "MD Anderson Cancer Center | The University of Texas MD Anderson Cancer Center | true",
        "Boston Children's Hospital | Children's Hospital | false",
        "Hospital of the University of Pennsylvania | University of Pennsylvania | true",
        "Houston Methodist Hospital | Michael E. DeBakey VA Medical Center | false",
        "Mercy Medical Center | Mercy Medical Centerville | false",
        "Any Hospital | '' | false",
      })
  void meanOneHospitalOrNot(String one, String other, boolean same) {
    assertThat(HospitalNames.meanOne(one, other)).isEqualTo(same);
    assertThat(HospitalNames.meanOne(other, one)).isEqualTo(same);
  }
}

package org.cartlocator.geocoding.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTests {

  @ParameterizedTest
  @CsvSource({
    "seattle, seattle, 0",
    "seatle, seattle, 1",
    "phoenxi, phoenix, 1",
    "tuscon, tucson, 1",
    "housten, houston, 1",
    "pitsburg, pittsburgh, 2",
    "'', abc, 3",
    "abc, '', 3",
    "ca, abc, 3"
  })
  void countsTypingErrors(String typed, String meant, int errors) {
    assertThat(EditDistance.between(typed, meant)).isEqualTo(errors);
  }
}

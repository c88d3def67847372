package org.cartlocator.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.cartlocator.WholeApplication;
import org.cartlocator.catalog.Catalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The message that a reader sends. */
@WholeApplication
class CorrectionTests {

  private static final String PAGE = "https://cart.example.org/centers/us-pa-chop";

  @Autowired private Catalog catalog;

  @Test
  void itNamesRecordFieldValuesAndSource() {
    Correction correction =
        new Correction(record("us-pa-chop"), "name", " CHOP ", "https://www.chop.edu/about", PAGE);

    assertThat(correction.subject()).isEqualTo("Correction: us-pa-chop, name");
    assertThat(correction.text())
        .isEqualTo(
            """
            Record: Children's Hospital of Philadelphia (us-pa-chop), centers.json
            Page: https://cart.example.org/centers/us-pa-chop
            Field: name
            Current value: Children's Hospital of Philadelphia
            Proposed value: CHOP
            Source: https://www.chop.edu/about
            """);
  }

  @Test
  void whatIsNotGivenIsSaidToBeMissing() {
    assertThat(new Correction(record("us-pa-chop"), "other", "", " ", PAGE).text())
        .contains("Current value: (none)", "Proposed value: (not given)", "Source: (not given)");
  }

  @Test
  void valuesAreInPlainWordsNotInTheSignsOfADataFile() {
    Map<String, String> values = record("us-pa-chop").values();

    assertThat(values.get("address")).contains("city Philadelphia", "state PA").doesNotContain("{");
    assertThat(values.get("contacts")).contains("+1-267-426-0762");
    assertThat(values.get("patientGroups")).contains("pediatric");
  }

  @ParameterizedTest
  @CsvSource({"us-pa-chop,centers/us-pa-chop", "us-pa-rmh-hershey,lodging/us-pa-rmh-hershey"})
  void eachRecordHasAPage(String id, String path) {
    assertThat(record(id).path()).isEqualTo(path);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "us-pa-nowhere", "kymriah", "../centers"})
  void whatIsNoRecordCannotBeCorrected(String id) {
    assertThat(CorrectableRecord.find(catalog.dataset(), id)).isEmpty();
  }

  @Test
  void theMailLinkHoldsTheWholeMessage() {
    Correction correction =
        new Correction(record("us-pa-chop"), "name", "A&B = 100 %\nñ", "x?y#z", PAGE);

    URI link = URI.create(correction.mailLink("data@example.org"));

    assertThat(link.getScheme()).isEqualTo("mailto");
    assertThat(link.getSchemeSpecificPart())
        .startsWith("data@example.org?subject=Correction: us-pa-chop, name&body=Record: ")
        .contains("A&B = 100 %\r\nñ", "x?y#z");
    assertThat(link.getRawSchemeSpecificPart())
        .contains("A%26B%20%3D%20100%20%25%0D%0Añ".replace("ñ", "%C3%B1"));
  }

  @Test
  void aMessageTooLongForALinkLeavesItsSubject() {
    Correction correction =
        new Correction(record("us-pa-chop"), "name", "x".repeat(1000), "y".repeat(1000), PAGE);

    assertThat(correction.mailLink("data@example.org"))
        .hasSizeLessThan(200)
        .endsWith("?subject=Correction%3A%20us-pa-chop%2C%20name");
  }

  @Test
  void nothingLongerThanTheFormTakesIsTaken() {
    CorrectableRecord record =
        new CorrectableRecord(
            "a", "A", "centers.json", "centers/a", new LinkedHashMap<>(Map.of("name", "A")));

    assertThatThrownBy(() -> new Correction(record, "name", "x".repeat(1001), "", PAGE))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Correction(record, "nickname", "", "", PAGE))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"nobody", "a@b", "a@b.c, d@e.f", "a@b.org?cc=x@y.org", "mailto:a@b.org"})
  void whatIsNoAddressStopsTheStart(String address) {
    assertThatThrownBy(() -> new CorrectionSettings(address))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("locator.corrections");
  }

  private CorrectableRecord record(String id) {
    return CorrectableRecord.find(catalog.dataset(), id).orElseThrow();
  }
}

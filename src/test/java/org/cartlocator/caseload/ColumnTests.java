package org.cartlocator.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cartlocator.WholeApplication;
import org.cartlocator.caseload.IdentifyingColumn.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Which columns are guessed, and which are refused. */
@WholeApplication
class ColumnTests {

  @Autowired private CaseFiles files;

  /** Rows are divided by a sign of their own here. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          case id,zip,age,diagnosis,nights¶A-1,59718,61,MM,28 | 0 1 2 3 4
          ID;Ciudad;Edad;Diagnóstico;Noches¶1;Mayagüez, PR;9;LLA;30 | 0 1 2 3 4
          Clave del caso;Código postal o ciudad¶x1;00901 | 0 1 - - -
          dx,Patient Age,Zip Code,Case No.,LOS¶ALL,9,17101,7,28 | 3 2 1 0 4
          color,zip,ref¶red,17101,x1 | 2 1 - - -
          A-1,59718,61,MM¶A-2,"Harrisburg, PA",9,ALL | 0 1 2 3 -
          A-1,59718¶A-2,59719 | 0 1 - - -
          ZIP,whatever¶59718,q1¶59718,q2 | 1 0 - - -
          """)
  void columnsAreGuessed(String table, String expected) throws Exception {
    Columns guess = inspect(table).guess();

    String found =
        Arrays.stream(CaseField.values())
            .map(field -> guess.of(field).map(String::valueOf).orElse("-"))
            .collect(Collectors.joining(" "));
    assertThat(found).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          case id,zip,patient name¶1,59718,x | NAME
          caso,ciudad,Apellidos¶1,59718,x | NAME
          case id,zip,First Name¶1,59718,x | NAME
          case id,zip,facility name¶1,59718,x | NAME
          patient,zip¶A-1,59718 | NAME
          id,zip,DOB¶1,59718,x | BIRTH_DATE
          id,zip,Fecha de nacimiento¶1,59718,x | BIRTH_DATE
          id,zip,teléfono¶1,59718,x | PHONE
          id,zip,MRN¶1,59718,x | RECORD_NUMBER
          id,zip,No. de expediente¶1,59718,x | RECORD_NUMBER
          id,zip,SSN¶1,59718,x | SOCIAL_SECURITY
          id,zip,correo electrónico¶1,59718,x | EMAIL
          id,zip,Home Address¶1,59718,x | STREET
          id,zip,notes¶1,59718,4/1/1961 | BIRTH_DATE
          id,zip,when¶1,59718,1961-04-01 | BIRTH_DATE
          id,zip,when¶1,59718,4/1/61 | BIRTH_DATE
          id,zip,notes¶1,59718,(215) 590-1000 | PHONE
          id,zip,x¶1,59718,123-45-6789 | SOCIAL_SECURITY
          id,zip,x¶1,59718,a.person@example.org | EMAIL
          id,zip¶1,"12 Main Street, Bozeman, MT 59718" | STREET
          id,zip,x¶1,59718,"Doe, Jane" | NAME
          id,zip¶Jane Doe,59718¶John Roe,59718 | NAME
          id,zip¶123456,59718¶7654321,59718 | MAYBE_RECORD_NUMBER
          """)
  void columnsThatTellWhoSomebodyIsAreRefused(String table, Reason reason) throws Exception {
    Inspection found = inspect(table);

    assertThat(found.identifying()).extracting(IdentifyingColumn::reason).containsExactly(reason);
    assertThat(found.isRefused()).isEqualTo(reason != Reason.MAYBE_RECORD_NUMBER);
    assertThat(found.needsConfirmation()).isEqualTo(reason == Reason.MAYBE_RECORD_NUMBER);
    assertThat(found.sample().isEmpty()).isEqualTo(found.isRefused());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          case id,zip,age¶A-1,59718,61
          case id,city¶A-1,"Philadelphia, Pennsylvania"
          id,town¶7,Washington¶8,"Saint Paul, MN"
          id,zip,infusion¶1,59718,2026-12-10
          id,zip,diagnosis¶1,59718-1234,Multiple Myeloma
          id,zip,wing¶1,59718,North Tower
          """)
  void harmlessColumnsAreNot(String table) throws Exception {
    assertThat(inspect(table).identifying()).isEmpty();
  }

  @Test
  void aColumnThatTellsOfPeopleOnlyFarDownIsFound() throws Exception {
    String rows =
        IntStream.range(0, 400)
            .mapToObj(i -> i + ",59718," + (i > 250 ? "person" + i + "@example.org" : "-"))
            .collect(Collectors.joining("¶"));

    assertThat(inspect("id,zip,note¶" + rows).identifying())
        .extracting(IdentifyingColumn::reason)
        .containsExactly(Reason.EMAIL);
  }

  @Test
  void theSampleHoldsTheFirstRowsAndAllRowsAreCounted() throws Exception {
    Inspection found = inspect("id,zip¶1,59718¶2,59719¶3,59720¶4,59721¶5,59722¶6,59725");

    assertThat(found.rows()).isEqualTo(6);
    assertThat(found.sample()).hasSize(5);
    assertThat(found.headings()).containsExactly("id", "zip");
  }

  @Test
  void aFieldMayBeGivenAnotherColumn() {
    Columns columns = Columns.of(Map.of(CaseField.PLACE, 1));

    assertThat(columns.missing()).containsExactly(CaseField.CASE_ID);
    assertThat(columns.with(CaseField.CASE_ID, 0).missing()).isEmpty();
    assertThat(columns.without(CaseField.PLACE)).isEqualTo(Columns.NONE);
  }

  private Inspection inspect(String table) throws Exception {
    return files.inspect(CaseSource.of(table.strip().replace("¶", "\n")));
  }
}

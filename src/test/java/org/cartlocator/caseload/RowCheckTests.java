package org.cartlocator.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cartlocator.WholeApplication;
import org.cartlocator.wording.Language;
import org.cartlocator.wording.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What is read of a row, and what is wrong with it. */
@WholeApplication
class RowCheckTests {

  @Autowired private Caseload caseload;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A-1 | 59718 |  |  |  | Bozeman, MT 59718 |  |  | 28
          A-1 | Harrisburg, PA | 9 | all | 30 | Harrisburg, PA | 9 | ALL | 30
          A-1 | 59718 | 61.0 | Multiple Myeloma | 14 nights | Bozeman, MT 59718 | 61 | MM | 14
          A-1 | 59718 | 61 años | mieloma múltiple | 14 noches | Bozeman, MT 59718 | 61 | MM | 14
          A-1 | 59718 | 0 | LLA | 365 | Bozeman, MT 59718 | 0 | ALL | 365
          A-1 | 59718 | 120 | CLL | 1 | Bozeman, MT 59718 | 120 | CLL-SLL | 1
          A-1 | 59718 | 61 | Linfoma de células del manto | 1 | Bozeman, MT 59718 | 61 | MCL | 1
          """)
  void soundRowsAreCases(
      String id,
      String place,
      String age,
      String diagnosis,
      String nights,
      String label,
      Integer readAge,
      String code,
      int readNights) {
    Case sound = read(id, place, age, diagnosis, nights).sound().orElseThrow();

    assertThat(sound.home().place().label()).isEqualTo(label);
    assertThat(sound.home().isGuess()).isFalse();
    assertThat(sound.patient().age()).isEqualTo(readAge);
    assertThat(sound.patient().diagnosis()).isEqualTo(code);
    assertThat(sound.nights()).isEqualTo(readNights);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
            | 59718 |  |  |  | CASE_ID | MISSING
          A-1 |  |  |  |  | PLACE | MISSING
          A-1 | Qqqzzz |  |  |  | PLACE | UNKNOWN_PLACE
          A-1 | 99999 |  |  |  | PLACE | UNKNOWN_PLACE
          A-1 | 12 Main Street, Bozeman, MT 59718 |  |  |  | PLACE | STREET_ADDRESS
          A-1 | 59718 | 121 |  |  | AGE | AGE
          A-1 | 59718 | -1 |  |  | AGE | AGE
          A-1 | 59718 | 4/1/1961 |  |  | AGE | AGE
          A-1 | 59718 | 7 months |  |  | AGE | AGE
          A-1 | 59718 |  | leukemia |  | DIAGNOSIS | UNKNOWN_DIAGNOSIS
          A-1 | 59718 |  | T-ALL |  | DIAGNOSIS | UNKNOWN_DIAGNOSIS
          A-1 | 59718 |  |  | 0 | NIGHTS | NIGHTS
          A-1 | 59718 |  |  | 366 | NIGHTS | NIGHTS
          """)
  void faultyRowsSayWhichFieldAndWhy(
      String id,
      String place,
      String age,
      String diagnosis,
      String nights,
      CaseField field,
      CaseFault.Kind kind) {
    CaseReading reading = read(id, place, age, diagnosis, nights);

    assertThat(reading.sound()).isEmpty();
    assertThat(reading.faults())
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.field()).isEqualTo(field);
              assertThat(fault.kind()).isEqualTo(kind);
            });
  }

  @Test
  void allThatIsWrongIsSaidAtOnce() {
    CaseReading reading = read("", "Qqqzzz", "x", "y", "z");

    assertThat(reading.faults()).extracting(CaseFault::field).containsExactly(CaseField.values());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Springfield | We took it for Springfield
          Pitsburgh, PA | We read it as Pittsburgh, PA
          2134 | We put the zeros back in front: Allston, MA 02134
          Bozeman, MT 17101 | The ZIP code and the town do not belong together
          Montana | Distances are from the middle of Montana
          """)
  void aPlaceThatIsOnlyGuessedIsSaid(String place, String note) {
    CaseReading reading = read("A-1", place, "", "", "");

    assertThat(reading.needsLook()).isTrue();
    assertThat(words().guess(reading.sound().orElseThrow().home()).orElse("")).contains(note);
  }

  @Test
  void theSecondOfTwoRowsWithOneIdIsFaultyUntilEitherIsMended() {
    List<CaseReading> readings =
        caseload.check(List.of(row(2, "A-1"), row(3, "A-2"), row(4, "A-1")), RunControl.UNWATCHED);
    assertThat(readings)
        .extracting(it -> it.sound().isPresent())
        .containsExactly(true, true, false);
    assertThat(words().faults(readings.get(2))).isEqualTo("Case id: stands in a row above, too.");

    assertThat(caseload.mend(readings, 2, row(4, "A-3")))
        .allMatch(reading -> reading.sound().isPresent());
    assertThat(caseload.mend(readings, 0, row(2, "A-4")))
        .allMatch(reading -> reading.sound().isPresent());
    assertThat(caseload.mend(readings, 0, row(2, "A-2")))
        .extracting(it -> it.sound().isPresent())
        .containsExactly(true, false, true);
  }

  private CaseReading read(String id, String place, String age, String diagnosis, String nights) {
    CaseRow row = new CaseRow(2, or(id), or(place), or(age), or(diagnosis), or(nights));
    return caseload.check(List.of(row), RunControl.UNWATCHED).getFirst();
  }

  private static CaseRow row(int number, String id) {
    return new CaseRow(number, id, "59718", "", "", "");
  }

  private static String or(String text) {
    return text == null ? "" : text;
  }

  private static CaseloadWords words() {
    return new CaseloadWords(Wording.of(Language.ENGLISH));
  }
}

package org.cartlocator.caseload.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cartlocator.caseload.CaseSource;
import org.cartlocator.caseload.SampleSettings;
import org.cartlocator.caseload.UnreadableCasesException;
import org.cartlocator.table.CellText;

/** What holds for any bytes and any table. */
class TableProperties {

  private static final Tables TABLES = new Tables(SampleSettings.USUAL);

  @Property(tries = 300)
  void anyBytesAreRowsOrATypedFault(@ForAll byte[] bytes) {
    assertThatCode(() -> readOrFault(bytes)).doesNotThrowAnyException();
  }

  @Property(tries = 200)
  void anyBytesAfterTheSignOfAnArchiveAreRowsOrATypedFault(@ForAll byte[] bytes) {
    byte[] archive = new byte[bytes.length + 4];
    archive[0] = 'P';
    archive[1] = 'K';
    archive[2] = 3;
    archive[3] = 4;
    System.arraycopy(bytes, 0, archive, 4, bytes.length);

    assertThatCode(() -> readOrFault(archive)).doesNotThrowAnyException();
  }

  @Property(tries = 200)
  void anyTextIsRowsOrATypedFault(@ForAll String text) {
    assertThatCode(() -> readOrFault(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
        .doesNotThrowAnyException();
  }

  @Property(tries = 200)
  void anyTableThatIsWrittenAsCsvReadsBackEqual(@ForAll("tables") List<List<String>> table)
      throws IOException, UnreadableCasesException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    write(new CsvRowWriter(out), table);

    assertThat(read(out.toByteArray())).isEqualTo(table);
  }

  @Property(tries = 60)
  void anyTableThatIsWrittenAsAWorkbookReadsBackEqual(@ForAll("tables") List<List<String>> table)
      throws IOException, UnreadableCasesException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    write(new XlsxWriter(out, "Cases"), table);

    assertThat(read(out.toByteArray())).isEqualTo(table);
  }

  @Property(tries = 200)
  void noCellOfAWrittenTextBeginsAFormula(@ForAll("cells") String cell) {
    assertThat(CellText.guard(cell))
        .doesNotStartWith("=")
        .doesNotStartWith("+")
        .doesNotStartWith("@");
    assertThat(CellText.read(CellText.guard(cell))).isEqualTo(cell);
  }

  @Provide
  Arbitrary<List<List<String>>> tables() {
    return Arbitraries.integers()
        .between(2, 5)
        .flatMap(columns -> cells().list().ofSize(columns).list().ofMinSize(1).ofMaxSize(12));
  }

  /** Texts as they are read: without blanks around them. */
  @Provide
  Arbitrary<String> cells() {
    return Arbitraries.strings()
        .withChars('a', 'Z', 'é', 'ñ', '5', '=', '+', '-', '@', '\'', '"', ',', ';', '|', ' ', '＝')
        .withCharRange('\u4e00', '\u4e10')
        .ofMinLength(1)
        .ofMaxLength(12)
        .map(text -> "x".equals(text.strip()) || text.isBlank() ? "x" : text.strip());
  }

  private static void write(RowWriter writer, List<List<String>> table) throws IOException {
    for (List<String> row : table) {
      writer.write(row);
    }
    writer.finish();
  }

  private static void readOrFault(byte[] bytes) throws IOException {
    try {
      read(bytes);
    } catch (UnreadableCasesException typed) {
      assertThat(typed.fault().kind()).isNotNull();
    }
  }

  private static List<List<String>> read(byte[] bytes)
      throws IOException, UnreadableCasesException {
    List<List<String>> rows = new ArrayList<>();
    try (RowReader reader = TABLES.open(CaseSource.of(bytes))) {
      for (Optional<List<String>> row = reader.next(); row.isPresent(); row = reader.next()) {
        rows.add(row.get());
      }
    }
    return rows;
  }
}

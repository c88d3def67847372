package org.cartlocator.caseload;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cartlocator.WholeApplication;
import org.cartlocator.catalog.Catalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.unit.DataSize;

/** What is no file of cases gets a fault that says what it is. */
@WholeApplication
class FileFaultTests {

  private static final byte[] CONTAINER = {
    (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
  };

  private static final String WORKBOOK = "xl/workbook.xml";

  @Autowired private CaseFiles files;
  @Autowired private Catalog catalog;

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "case id,zip\n", " , ,\n"})
  void nothingInIt(String text) {
    assertThat(fault(text.getBytes(UTF_8))).isEqualTo(FileFault.Kind.EMPTY);
  }

  @Test
  void pictureOrPdf() {
    assertThat(fault(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0}))
        .isEqualTo(FileFault.Kind.NOT_TEXT);
    assertThat(fault("%PDF-1.7 etc".getBytes(UTF_8))).isEqualTo(FileFault.Kind.NOT_TEXT);
  }

  @Test
  void textWithNulIsNoText() {
    assertThat(fault("case id,zip\nA-1,\u000059718\n".getBytes(UTF_8)))
        .isEqualTo(FileFault.Kind.NOT_TEXT);
    assertThat(fault("case id,zip\nA-1,59718\n".getBytes(UTF_16LE)))
        .isEqualTo(FileFault.Kind.NOT_TEXT);
  }

  @Test
  void bytesThatNoCodingOfOursHas() {
    assertThat(fault(new byte[] {'i', 'd', ',', 'z', 'i', 'p', '\n', (byte) 0x81, (byte) 0x8D}))
        .isEqualTo(FileFault.Kind.ENCODING);
  }

  @Test
  void oldWorkbookAndLockedOne() throws IOException {
    assertThat(fault(CONTAINER)).isEqualTo(FileFault.Kind.OLD_EXCEL);
    ByteArrayOutputStream locked = new ByteArrayOutputStream();
    locked.write(CONTAINER);
    locked.write("EncryptionInfo EncryptedPackage".getBytes(UTF_16LE));
    assertThat(fault(locked.toByteArray())).isEqualTo(FileFault.Kind.PASSWORD);
  }

  @Test
  void archiveThatIsNoWorkbook() throws IOException {
    assertThat(fault(zip(Map.of("readme.txt", "hello")))).isEqualTo(FileFault.Kind.NOT_A_WORKBOOK);
    assertThat(fault(zip(Map.of(WORKBOOK, "no xml")))).isEqualTo(FileFault.Kind.NOT_A_WORKBOOK);
    assertThat(fault("PK\u0003\u0004 cut off".getBytes(UTF_8)))
        .isEqualTo(FileFault.Kind.NOT_A_WORKBOOK);
  }

  @Test
  void workbookWithMacros() throws IOException {
    assertThat(fault(zip(Map.of(WORKBOOK, "<workbook/>", "xl/vbaProject.bin", "x"))))
        .isEqualTo(FileFault.Kind.MACROS);
  }

  @Test
  void workbookThatUnpacksToFarTooMuch() throws IOException {
    String much = "0".repeat(2_000_000);
    CaseFiles careful =
        files(SampleSettings.of(100, DataSize.ofMegabytes(20), DataSize.ofMegabytes(3)));
    byte[] bomb = zip(Map.of(WORKBOOK, "<workbook/>", "xl/a.xml", much, "xl/b.xml", much));

    assertThat(bomb).hasSizeLessThan(20_000);
    assertThat(fault(careful, CaseSource.of(bomb))).isEqualTo(FileFault.Kind.UNPACKS_TOO_LARGE);
    assertThat(
            fault(
                careful,
                CaseSource.of(zip(Map.of(WORKBOOK, "<workbook/>", "xl/sharedStrings.xml", much)))))
        .isEqualTo(FileFault.Kind.UNPACKS_TOO_LARGE);
  }

  @Test
  void entitiesOfAWorkbookAreNotFollowed() throws IOException {
    String bomb =
        "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><workbook>&a;</workbook>";
    assertThat(fault(zip(Map.of(WORKBOOK, bomb)))).isEqualTo(FileFault.Kind.NOT_A_WORKBOOK);
  }

  @Test
  void fileOfTwoGigabytesIsRefusedBeforeItIsRead(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("large.csv");
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(2L * 1024 * 1024 * 1024);
    }

    UnreadableCasesException refused =
        catchThrowableOfType(
            UnreadableCasesException.class, () -> files.inspect(CaseSource.of(file)));
    assertThat(refused.fault()).isEqualTo(new FileFault(FileFault.Kind.TOO_LARGE, 20));
  }

  @Test
  void tooManyRowsOrColumnsOrTooLongACell() {
    CaseFiles few = files(SampleSettings.of(2, DataSize.ofMegabytes(20), DataSize.ofMegabytes(3)));
    assertThat(fault(few, CaseSource.of("id,zip\n1,59718\n2,59718\n3,59718\n")))
        .isEqualTo(FileFault.Kind.TOO_MANY_ROWS);
    assertThat(fault(("id,zip" + ",x".repeat(60) + "\n").getBytes(UTF_8)))
        .isEqualTo(FileFault.Kind.TOO_MANY_COLUMNS);
    assertThat(fault(("id,zip\n\"A-1,59718\n" + "A-2,59718\n".repeat(100)).getBytes(UTF_8)))
        .isEqualTo(FileFault.Kind.LONG_CELL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE", "\uFEFFUTF-8"})
  void accentsAreReadInEachCodingThatIsTaken(String coding) throws Exception {
    Charset charset = Charset.forName(coding.replace("\uFEFF", ""));
    String mark = coding.startsWith("UTF-16") || coding.startsWith("\uFEFF") ? "\uFEFF" : "";
    byte[] bytes = (mark + "clave;ciudad\nñ-1;Mayagüez, PR\n").getBytes(charset);

    Inspection found = files.inspect(CaseSource.of(bytes));

    assertThat(found.sample()).containsExactly(List.of("ñ-1", "Mayagüez, PR"));
  }

  private CaseFiles files(CaseloadSettings settings) {
    return new CaseFiles(settings, new DiagnosisNames(catalog), Clock.systemUTC());
  }

  private FileFault.Kind fault(byte[] bytes) {
    return fault(files, CaseSource.of(bytes));
  }

  private static FileFault.Kind fault(CaseFiles files, CaseSource source) {
    return catchThrowableOfType(UnreadableCasesException.class, () -> files.inspect(source))
        .fault()
        .kind();
  }

  private static byte[] zip(Map<String, String> parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : new TreeMap<>(parts).entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(UTF_8));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}

package org.cartlocator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file of cases at a command line. */
class BatchVerbTests {

  private static final String SOUND = "case id,zip,age\nA-1,17101,9\nA-2,59718,61\n";

  @TempDir private Path folder;

  @Test
  void answersEachRowInAFile() throws IOException {
    Path table = folder.resolve("table.csv");

    Said said = batch(SOUND, "-o", table.toString(), "--centers", "1");

    assertThat(said.code()).isEqualTo(ExitCodes.DONE);
    assertThat(said.out()).isEmpty();
    assertThat(said.talk()).startsWith("2 of 2 rows answered");
    List<String> lines = Files.readAllLines(table);
    assertThat(lines).hasSize(3);
    assertThat(lines.getFirst()).contains("Center 1: miles by road").doesNotContain("Center 2");
    assertThat(lines.get(1)).startsWith("\"A-1\",\"17101\",\"Harrisburg, PA 17101\"");
  }

  @Test
  void writesAWorkbookInSpanish() throws IOException {
    Path table = folder.resolve("table.xlsx");

    Said said =
        batch(SOUND, "-o", table.toString(), "--format", "xlsx", "--lang", "es", "--units", "km");

    assertThat(said.code()).isEqualTo(ExitCodes.DONE);
    assertThat(Files.readAllBytes(table)).startsWith('P', 'K');
  }

  @Test
  void aRowThatCannotBeAnsweredEndsWithOne() throws IOException {
    Path table = folder.resolve("table.csv");

    Said said = batch("id,zip\nA-1,Qqqzzz\n", "-o", table.toString());

    assertThat(said.code()).isEqualTo(ExitCodes.FOUND);
    assertThat(Files.readString(table)).contains("We do not know that place.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          case id,zip,DOB¶A-1,17101,x | take these columns out
          case id,zip¶1234567,17101 | --ids-are-ours
          case id,zip | There are no cases in it.
          """)
  void aFileThatIsNotUsedEndsWithThree(String text, String told) throws IOException {
    Said said = batch(text.replace("¶", "\n"), "-o", folder.resolve("none").toString());

    assertThat(said.code()).isEqualTo(ExitCodes.FAILED);
    assertThat(said.talk()).contains(told).doesNotContain("1234567", "A-1");
    assertThat(folder.resolve("none")).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --centers 11 | --centers is a number from 1 to 10
          --columns id=9 | there is no column 9
          --columns town=1 | --columns knows id, place, age, diagnosis and nights
          --columns place=0 | say by --columns where to find: ZIP code or town
          --lang fr | --lang is en or es
          --units feet | --units is mi or km
          """)
  void wrongOptionsEndWithTwo(String options, String told) throws IOException {
    Said said = batch(SOUND, options.split(" "));

    assertThat(said.code()).isEqualTo(ExitCodes.MISUSE);
    assertThat(said.talk()).contains(told);
  }

  @Test
  void columnsMayBeGivenAndIdsConfirmed() throws IOException {
    Path table = folder.resolve("table.csv");

    Said said =
        batch(
            "zip,code,x\n17101,1234567,9\n59718,7654321,61\n",
            "-o",
            table.toString(),
            "--columns",
            "id=2,place=1,age=3",
            "--ids-are-ours");

    assertThat(said.code()).isEqualTo(ExitCodes.DONE);
    assertThat(Files.readAllLines(table).get(1)).startsWith("\"1234567\",\"17101\"");
  }

  @Test
  void aFileThatIsNotThereIsTold() {
    Said said = Said.by("batch", folder.resolve("missing.csv").toString());

    assertThat(said.code()).isEqualTo(ExitCodes.FAILED);
    assertThat(said.talk()).contains("there is no file");
  }

  private Said batch(String text, String... options) throws IOException {
    Path file = folder.resolve("cases.csv");
    Files.writeString(file, text);
    return Said.by(
        Stream.concat(Stream.of("batch", file.toString()), Stream.of(options))
            .toArray(String[]::new));
  }
}

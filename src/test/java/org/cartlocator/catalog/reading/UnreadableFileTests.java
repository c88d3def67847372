package org.cartlocator.catalog.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.cartlocator.catalog.DatasetProblem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are missing, out of reach or not JSON: one problem each, and never an exception. */
class UnreadableFileTests {

  @TempDir private Path folder;
  private Path centers;
  private String text;

  @BeforeEach
  void copySample() throws IOException {
    SampleDataset.copyTo(folder);
    centers = folder.resolve("centers.json");
    text = Files.readString(centers);
  }

  @Test
  void aMissingFile() throws IOException {
    Files.delete(centers);
    assertOnly("there is no such file");
  }

  @Test
  void aMissingFolderMissesEveryFile() {
    assertThat(SampleDataset.problemsIn(folder.resolve("nowhere")))
        .extracting(DatasetProblem::file)
        .containsExactlyElementsOf(SampleDataset.FILES);
  }

  @Test
  void aFolderInsteadOfAFile() throws IOException {
    Files.delete(centers);
    Files.createDirectory(centers);
    assertOnly("not a file");
  }

  @Test
  void aFileThatMayNotBeRead() {
    assertThat(centers.toFile().setReadable(false)).isTrue();
    if (Files.isReadable(centers)) {
      // The administrator may read everything.
      assertThat(SampleDataset.problemsIn(folder)).isEmpty();
    } else {
      assertOnly("permissions");
    }
  }

  @Test
  void aHugeFile() throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(centers.toFile(), "rw")) {
      file.setLength(FileBytes.LARGEST + 1);
    }
    assertOnly("larger than 64 MB");
  }

  @Test
  void anEmptyFile() throws IOException {
    write("");
    assertOnly("is empty");
  }

  @Test
  void aFileCutOff() throws IOException {
    write(text.substring(0, 200));
    assertOnly("cut off");
    assertThat(only().message()).startsWith("line 8, column ");
  }

  @Test
  void aSlipOfThePen() throws IOException {
    write(text.replaceFirst("\"name\":", "\"name\";"));
    assertOnly("is not JSON");
    assertThat(only().message()).startsWith("line 7, column ").doesNotContain("tools.jackson");
  }

  @Test
  void moreThanOneDocument() throws IOException {
    write(text + "{}");
    assertOnly("after the end");
  }

  @Test
  void aByteOrderMark() throws IOException {
    write("\uFEFF" + text);
    assertOnly("byte order mark");
  }

  @Test
  void anotherEncoding() throws IOException {
    Files.write(centers, text.replace("Banner -", "Bänner").getBytes(StandardCharsets.ISO_8859_1));
    assertOnly("not UTF-8");
    assertThat(only().message()).startsWith("line 7, column 17");
  }

  @Test
  void twoBytesForEachCharacter() throws IOException {
    Files.write(centers, text.getBytes(StandardCharsets.UTF_16LE));
    assertOnly("");
  }

  @Test
  void aFileCutOffWithinACharacter() throws IOException {
    byte[] bytes = "{\"schemaVersion\": \"é".getBytes(StandardCharsets.UTF_8);
    Files.write(centers, Arrays.copyOf(bytes, bytes.length - 1));
    assertOnly("line 1");
  }

  @Test
  void nestingWithoutEnd() throws IOException {
    write("[".repeat(100_000));
    assertOnly("nested too deep");
  }

  @Test
  void anythingButAnObject() throws IOException {
    write("[1]");
    assertOnly("must be an object");
  }

  @Test
  void numbersBeyondAnyUse() throws IOException {
    write(
        text.replace("32.24197", "1e999")
            .replace("\"schemaVersion\": 1", "\"schemaVersion\": 1" + "0".repeat(300)));
    assertThat(SampleDataset.problemsIn(folder))
        .extracting(DatasetProblem::field)
        .containsExactly("schemaVersion", "location.lat");
  }

  @Test
  void fieldsGivenTwiceAreFaultsLikeOthers() throws IOException {
    write(
        text.replaceFirst("\"name\":", "\"name\": \"B\",\n\"name\":")
            .replaceFirst("\"city\":", "\"city\": \"B\",\n\"city\":")
            .replaceFirst("\"AZ\"", "\"ZZ\""));
    List<DatasetProblem> problems = SampleDataset.problemsIn(folder);
    assertThat(problems)
        .extracting(DatasetProblem::field)
        .containsExactly("name", "address.city", "address.state");
    assertThat(problems.getFirst().message()).contains("given again on line 8");
  }

  private void write(String changed) throws IOException {
    assertThat(changed).isNotEqualTo(text);
    Files.writeString(centers, changed);
  }

  private DatasetProblem only() {
    return SampleDataset.problemsIn(folder).getFirst();
  }

  private void assertOnly(String message) {
    assertThat(SampleDataset.problemsIn(folder))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.file()).isEqualTo("centers.json");
              assertThat(problem.record()).isEmpty();
              assertThat(problem.message()).contains(message);
            });
  }
}

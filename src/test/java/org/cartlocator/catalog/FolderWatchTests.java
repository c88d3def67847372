package org.cartlocator.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.cartlocator.catalog.DatasetReader.Accepted;
import org.cartlocator.catalog.DatasetReader.Reading;
import org.cartlocator.catalog.DatasetReader.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** When replaced files come into force. */
@ExtendWith(OutputCaptureExtension.class)
class FolderWatchTests {

  private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");
  private static final Dataset FIRST = dataset(LocalDate.of(2026, 1, 1));
  private static final Dataset SECOND = dataset(LocalDate.of(2026, 2, 1));
  private static final List<DatasetProblem> FAULTS =
      List.of(new DatasetProblem("centers.json", "us-pa-chop", "name", "is missing"));

  @TempDir private Path folder;

  private final SnapshotCatalog catalog = new SnapshotCatalog(FIRST, Instant.EPOCH);
  private final OneReading reader = new OneReading();

  @BeforeEach
  void writeFiles() throws IOException {
    for (String file : List.of("centers.json", "lodging.json", "therapies.json")) {
      Files.writeString(folder.resolve(file), "{}");
    }
  }

  @Test
  void filesThatStayAreNotReadAgain() {
    FolderWatch watch = watch();

    watch.look();
    watch.look();

    assertThat(reader.folders).isEmpty();
  }

  @Test
  void changedFilesComeIntoForceOnceTheyKeepStill() throws IOException {
    FolderWatch watch = watch();
    Files.writeString(folder.resolve("centers.json"), "{ }");

    watch.look();
    assertThat(catalog.dataset()).isSameAs(FIRST);
    watch.look();

    assertThat(catalog.dataset()).isSameAs(SECOND);
    assertThat(catalog.status().since()).isEqualTo(NOW);
    watch.look();
    assertThat(reader.folders).containsExactly(folder);
  }

  @Test
  void aFileThatIsStillBeingWrittenIsNotReadYet() throws IOException {
    FolderWatch watch = watch();
    for (String growing : List.of("{ ", "{  ", "{   }")) {
      Files.writeString(folder.resolve("lodging.json"), growing);
      watch.look();
    }
    assertThat(reader.folders).isEmpty();

    watch.look();

    assertThat(reader.folders).hasSize(1);
  }

  @Test
  void aFileOfTheSameLengthAndAgeThatTookAnothersPlaceIsSeen() throws IOException {
    Path centers = folder.resolve("centers.json");
    Path other = Files.writeString(folder.resolve("other"), "[]");
    Files.setLastModifiedTime(other, Files.getLastModifiedTime(centers));
    FolderWatch watch = watch();
    Files.move(other, centers, StandardCopyOption.REPLACE_EXISTING);

    watch.look();
    watch.look();

    assertThat(catalog.dataset()).isSameAs(SECOND);
  }

  @Test
  void faultyFilesAreRefusedWithTheirProblemsAndTheOldOnesStay(CapturedOutput log)
      throws IOException {
    reader.answer = new Refused(FAULTS);
    FolderWatch watch = watch();
    Files.writeString(folder.resolve("centers.json"), "garbage");

    watch.look();
    watch.look();
    watch.look();

    assertThat(catalog.dataset()).isSameAs(FIRST);
    assertThat(catalog.status().refused()).isEqualTo(FAULTS);
    assertThat(catalog.status().refusedAt()).isEqualTo(NOW);
    assertThat(log).containsOnlyOnce("centers.json · us-pa-chop · name: is missing");
    assertThat(log).contains("The data set before it stays in force.");
  }

  @Test
  void soundFilesAfterFaultyOnesComeIntoForce() throws IOException {
    reader.answer = new Refused(FAULTS);
    FolderWatch watch = watch();
    Files.delete(folder.resolve("centers.json"));
    watch.look();
    watch.look();
    reader.answer = new Accepted(SECOND);
    Files.writeString(folder.resolve("centers.json"), "{   }");

    watch.look();
    watch.look();

    assertThat(catalog.dataset()).isSameAs(SECOND);
    assertThat(catalog.status().refused()).isEmpty();
    assertThat(catalog.status().refusedAt()).isNull();
  }

  @Test
  void aReaderThatBreaksChangesNothing(CapturedOutput log) throws IOException {
    FolderWatch watch =
        new FolderWatch(folder, Duration.ofSeconds(5), broken(), catalog, clock(), later());
    Files.writeString(folder.resolve("centers.json"), "{   }");

    watch.look();
    watch.look();

    assertThat(catalog.dataset()).isSameAs(FIRST);
    assertThat(log).contains("the data set stays as it is");
  }

  @Test
  void filesWrittenWhileTheProgramStartedAreReadAgain() {
    FolderWatch watch =
        new FolderWatch(folder, Duration.ofSeconds(5), reader, catalog, clock(), Instant.EPOCH);

    watch.look();

    assertThat(reader.folders).hasSize(1);
  }

  @Test
  void itLooksFromStartToStop() {
    FolderWatch watch = watch();
    assertThat(watch.isRunning()).isFalse();

    watch.start();
    assertThat(watch.isRunning()).isTrue();
    watch.stop();

    assertThat(watch.isRunning()).isFalse();
  }

  private FolderWatch watch() {
    return new FolderWatch(folder, Duration.ofSeconds(5), reader, catalog, clock(), later());
  }

  /** A moment by which all files of the test were long there. */
  private static Instant later() {
    return Instant.parse("2100-01-01T00:00:00Z");
  }

  private static Clock clock() {
    return Clock.fixed(NOW, ZoneOffset.UTC);
  }

  private static Dataset dataset(LocalDate updated) {
    return new Dataset(updated, List.of(), List.of(), List.of());
  }

  private static DatasetReader broken() {
    return new DatasetReader() {
      @Override
      public Reading read(Path folder) {
        throw new IllegalStateException("broken");
      }

      @Override
      public Reading readPackaged() {
        throw new IllegalStateException("broken");
      }
    };
  }

  /** Answers as it is told, and notes what was asked. */
  private static final class OneReading implements DatasetReader {

    private final List<Path> folders = new ArrayList<>();
    private Reading answer = new Accepted(SECOND);

    @Override
    public Reading read(Path folder) {
      folders.add(folder);
      return answer;
    }

    @Override
    public Reading readPackaged() {
      return answer;
    }
  }
}

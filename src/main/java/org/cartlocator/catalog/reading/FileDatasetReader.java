package org.cartlocator.catalog.reading;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.cartlocator.catalog.Center;
import org.cartlocator.catalog.DataFile;
import org.cartlocator.catalog.Dataset;
import org.cartlocator.catalog.DatasetReader;
import org.cartlocator.catalog.Lodging;
import org.cartlocator.catalog.Therapy;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Reads the three files: bytes, JSON, schema, rules, records. */
@Component
final class FileDatasetReader implements DatasetReader {

  private final RecordBinder binder = new RecordBinder();
  private final Supplier<DatasetCheck> check;

  FileDatasetReader(Clock clock) {
    // Made when first wanted: a start from the copy in the program has no use for it.
    this.check = SingletonSupplier.of(() -> new DatasetCheck(clock));
  }

  @Override
  public Reading read(Path folder) {
    return read(file -> FileBytes.fromFolder(folder, file));
  }

  @Override
  public Reading readPackaged() {
    return read(FileBytes::fromClasspath);
  }

  /** Reads the copy that is part of the program, which has no fault: {@link PackagedCheck}. */
  Reading readChecked() {
    Map<DataFile, ParsedFile> files = new EnumMap<>(DataFile.class);
    for (DataFile file : DataFile.values()) {
      files.put(file, new ParsedFile(file, Resources.json("data/" + file.fileName())));
    }
    return bound(files, new Findings());
  }

  private Reading read(ByteSource source) {
    Findings findings = new Findings();
    Map<DataFile, ParsedFile> files = parse(source, findings);
    check.get().check(files.values(), findings);
    return bound(files, findings);
  }

  private Reading bound(Map<DataFile, ParsedFile> files, Findings findings) {
    if (findings.isEmpty()) {
      Dataset dataset = bind(files, findings);
      if (findings.isEmpty()) {
        return new Accepted(dataset);
      }
    }
    return new Refused(findings.problems());
  }

  private static Map<DataFile, ParsedFile> parse(ByteSource source, Findings findings) {
    Map<DataFile, ParsedFile> files = new EnumMap<>(DataFile.class);
    for (DataFile file : DataFile.values()) {
      try {
        JsonText.Parsed json = JsonText.parse(source.bytes(file));
        ParsedFile parsed = new ParsedFile(file, json.root());
        for (JsonText.Repeated repeated : json.repeated()) {
          FieldPath.of(repeated.field())
              .report(parsed, "is given again on line " + repeated.line(), findings);
        }
        files.put(file, parsed);
      } catch (UnreadableFile e) {
        findings.report(file, "", e.problem());
      }
    }
    return files;
  }

  private Dataset bind(Map<DataFile, ParsedFile> files, Findings findings) {
    return new Dataset(
        latestUpdate(files.values()),
        bind(files, DataFile.CENTERS, Center.class, findings),
        bind(files, DataFile.LODGING, Lodging.class, findings),
        bind(files, DataFile.THERAPIES, Therapy.class, findings));
  }

  private <T> List<T> bind(
      Map<DataFile, ParsedFile> files, DataFile file, Class<T> type, Findings findings) {
    return binder.bind(Objects.requireNonNull(files.get(file)), type, findings);
  }

  private static LocalDate latestUpdate(Collection<ParsedFile> files) {
    return files.stream()
        .map(file -> LocalDate.parse(file.root().path("updated").stringValue()))
        .max(LocalDate::compareTo)
        .orElseThrow();
  }

  private interface ByteSource {
    byte[] bytes(DataFile file) throws UnreadableFile;
  }
}

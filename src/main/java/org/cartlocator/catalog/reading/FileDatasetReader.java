package org.cartlocator.catalog.reading;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cartlocator.catalog.Center;
import org.cartlocator.catalog.DataFile;
import org.cartlocator.catalog.Dataset;
import org.cartlocator.catalog.DatasetReader;
import org.cartlocator.catalog.Lodging;
import org.cartlocator.catalog.Therapy;
import org.springframework.stereotype.Component;

/** Reads the three files: bytes, JSON, schema, rules, records. */
@Component
final class FileDatasetReader implements DatasetReader {

  /**
   * No clock that is right shows a day before this program was written. One that does must not make
   * a sound data set look as if it came from the future.
   */
  private static final LocalDate EARLIEST_TODAY = LocalDate.of(2026, 11, 22);

  /** The zone in which each day begins first: it is today as soon as it is today anywhere. */
  private static final ZoneOffset FIRST_ZONE = ZoneOffset.ofHours(14);

  private final Clock clock;
  private final SchemaCheck schemas = new SchemaCheck();
  private final RecordBinder binder = new RecordBinder();
  private final List<RecordCheck> recordChecks =
      List.of(
          new StateCheck(new StateOutlines(), new ZipPrefixes()),
          new PhoneCheck(),
          new OrderCheck());

  FileDatasetReader(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Reading read(Path folder) {
    return read(file -> FileBytes.fromFolder(folder, file));
  }

  @Override
  public Reading readPackaged() {
    return read(FileBytes::fromClasspath);
  }

  private Reading read(ByteSource source) {
    Findings findings = new Findings();
    Map<DataFile, ParsedFile> files = parse(source, findings);
    check(files.values(), findings);
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

  /** From the plainest fault to the subtlest, for what is found first about a field stands. */
  private void check(Collection<ParsedFile> files, Findings findings) {
    for (ParsedFile parsed : files) {
      new NumberCheck(parsed, findings).check();
      schemas.check(parsed, findings);
    }
    CrossCheck cross = new CrossCheck(files, findings);
    cross.checkIds();
    DateCheck dates = new DateCheck(today());
    for (ParsedFile parsed : files) {
      dates.check(parsed, findings);
      for (Entry entry : parsed.entries()) {
        dates.check(entry, findings);
        recordChecks.forEach(check -> check.check(entry, findings));
      }
    }
    cross.checkReferences();
  }

  private LocalDate today() {
    LocalDate today = LocalDate.ofInstant(clock.instant(), FIRST_ZONE);
    return today.isAfter(EARLIEST_TODAY) ? today : EARLIEST_TODAY;
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

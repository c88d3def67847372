package org.cartlocator.catalog.reading;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;

/** All that is looked for in the three files: the form of each, and what they say of each other. */
final class DatasetCheck {

  /**
   * No clock that is right shows a day before this program was written. One that does must not make
   * a sound data set look as if it came from the future.
   */
  private static final LocalDate EARLIEST_TODAY = LocalDate.of(2026, 11, 22);

  /** The zone in which each day begins first: it is today as soon as it is today anywhere. */
  private static final ZoneOffset FIRST_ZONE = ZoneOffset.ofHours(14);

  private final Clock clock;
  private final SchemaCheck schemas = new SchemaCheck();
  private final List<RecordCheck> recordChecks =
      List.of(
          new StateCheck(new StateOutlines(), new ZipPrefixes()),
          new PhoneCheck(),
          new OrderCheck());

  DatasetCheck(Clock clock) {
    this.clock = clock;
  }

  /** From the plainest fault to the subtlest, for what is found first about a field stands. */
  void check(Collection<ParsedFile> files, Findings findings) {
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
}

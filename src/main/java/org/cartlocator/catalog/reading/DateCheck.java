package org.cartlocator.catalog.reading;

import java.time.LocalDate;
import org.cartlocator.catalog.PartialDate;

/** Dates must be in the calendar and must not lie ahead: every fact was seen on some past day. */
final class DateCheck implements RecordCheck {

  private final LocalDate today;

  DateCheck(LocalDate today) {
    this.today = today;
  }

  @Override
  public void check(Entry entry, Findings findings) {
    check(entry, "reviewed", findings);
    check(entry, "firstApproved", findings);
    check(entry, "rate.asOf", findings);
    check(entry, "stay.label.asOf", findings);
    for (String page : entry.elements("evidence")) {
      check(entry, page + ".pageDate", findings);
    }
  }

  /** The file's own date. */
  void check(ParsedFile parsed, Findings findings) {
    String date = parsed.root().path("updated").asString("");
    if (isAhead(date)) {
      findings.report(parsed.file(), "updated", ahead(date));
    }
  }

  private void check(Entry entry, String field, Findings findings) {
    String date = entry.text(field);
    if (date == null || findings.isReported(entry, field)) {
      return;
    }
    if (!PartialDate.isValid(date)) {
      findings.report(entry, field, Words.quoted(date) + " is not in the calendar");
    } else if (isAhead(date)) {
      findings.report(entry, field, ahead(date));
    }
  }

  private boolean isAhead(String date) {
    return PartialDate.isValid(date) && PartialDate.of(date).earliest().isAfter(today);
  }

  private static String ahead(String date) {
    return Words.quoted(date) + " lies in the future";
  }
}

package org.cartlocator.plain;

import java.util.List;
import java.util.Locale;
import org.cartlocator.catalog.Evidence;
import org.cartlocator.catalog.PartialDate;
import org.cartlocator.wording.Wording;

/**
 * A page that was seen.
 *
 * @param says what it says, in English
 * @param meta who speaks, and of when it is
 * @param page its address under the name of its host
 */
record Source(String says, String meta, Link page) {

  static List<Source> of(List<Evidence> evidence, Wording wording) {
    return evidence.stream().map(page -> of(page, wording)).toList();
  }

  private static Source of(Evidence page, Wording wording) {
    PartialDate date = page.pageDate();
    String when =
        date == null
            ? wording.text("center.source.undated")
            : wording.text("center.source.dated", wording.date(date));
    String kind = wording.text("source." + page.kind().name().toLowerCase(Locale.ROOT));
    return new Source(page.says(), kind + ", " + when, Link.host(page.url()));
  }
}

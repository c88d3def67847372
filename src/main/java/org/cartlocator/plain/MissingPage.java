package org.cartlocator.plain;

import java.util.List;
import org.cartlocator.catalog.Dataset;
import org.cartlocator.site.PageAddresses;
import org.cartlocator.wording.Wording;

/** What an address without a page shows: that there is none, and the way to the search. */
record MissingPage(Frame frame, String heading, String text, Link back) {

  /**
   * The page for an address that leads nowhere.
   *
   * @param center whether it looks like that of a center
   */
  static MissingPage of(
      boolean center, Asked asked, String site, Dataset dataset, Wording wording) {
    String heading = wording.text(center ? "center.unknown.title" : "page.unknown.title");
    String text = wording.text(center ? "center.unknown" : "page.unknown");
    return new MissingPage(
        Frame.of(
            heading,
            text,
            new PageAddresses(site + Paths.FIND),
            List.of(),
            asked,
            Link.to(wording.text("plain.full"), Paths.app(asked.wordsOnly())),
            others -> Paths.find(others.wordsOnly()),
            dataset,
            wording),
        heading,
        text,
        Link.to(wording.text("center.unknown.back"), Paths.find(asked.wordsOnly())));
  }
}

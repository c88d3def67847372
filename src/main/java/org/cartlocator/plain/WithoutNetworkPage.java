package org.cartlocator.plain;

import java.util.List;
import org.cartlocator.catalog.Dataset;
import org.cartlocator.site.PageAddresses;
import org.cartlocator.wording.Wording;

/**
 * What a browser that has been here before shows when it has no network: the centers that were last
 * on its screen, with their phones. The names come from the browser's own memory; the page as the
 * server sends it holds none.
 *
 * @param heading that there is no network
 * @param text that the phone may still work
 * @param again the text of the link that tries the wanted page again
 * @param seen heading of the centers
 * @param none what stands there where no center was seen
 */
record WithoutNetworkPage(
    Frame frame, String heading, String text, String again, String seen, String none) {

  static WithoutNetworkPage of(Asked asked, String site, Dataset dataset, Wording wording) {
    String heading = wording.text("offline.heading");
    String text = wording.text("offline.text");
    return new WithoutNetworkPage(
        Frame.of(
            heading,
            text,
            new PageAddresses(site + Paths.WITHOUT_NETWORK),
            List.of(),
            asked,
            Link.to(wording.text("plain.full"), Paths.app(asked.wordsOnly())),
            Paths::withoutNetwork,
            dataset,
            wording),
        heading,
        text,
        wording.text("offline.again"),
        wording.text("offline.seen"),
        wording.text("offline.none"));
  }
}

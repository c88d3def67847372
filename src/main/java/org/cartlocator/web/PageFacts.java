package org.cartlocator.web;

import java.util.Optional;
import org.cartlocator.catalog.Center;
import org.cartlocator.catalog.Dataset;
import org.cartlocator.catalog.Lodging;
import org.cartlocator.wording.Wording;

/**
 * What search engines and the services that show a link should know of a page.
 *
 * @param title what the page is
 * @param description what one finds on it
 * @param canonical path of the page that stands for it; empty where it is made for one family alone
 * @param plain path of the plain page that shows the same
 */
record PageFacts(String title, String description, Optional<String> canonical, String plain) {

  private static final String PLAIN = "/text";
  private static final String CENTERS = "centers/";
  private static final String LODGING = "lodging/";

  /** The facts of the page under this path, relative to the root of the site. */
  static PageFacts of(String path, Dataset dataset, Wording wording) {
    if (path.startsWith(CENTERS)) {
      return dataset
          .findCenter(path.substring(CENTERS.length()))
          .map(center -> center(center, wording))
          .orElseGet(() -> other(wording));
    }
    if (path.startsWith(LODGING)) {
      return dataset
          .findLodging(path.substring(LODGING.length()))
          .map(place -> lodging(place, wording))
          .orElseGet(() -> other(wording));
    }
    return switch (path) {
      case "" ->
          new PageFacts(
              wording.text("find.title"),
              wording.text("plain.find.description"),
              Optional.of("/"),
              PLAIN);
      case GuideView.PATH ->
          new PageFacts(
              wording.text("guidepage.title"),
              wording.text("guidepage.lead"),
              Optional.of("/" + GuideView.PATH),
              PLAIN);
      case DataView.PATH ->
          new PageFacts(
              wording.text("datapage.title"),
              wording.text("datapage.lead"),
              Optional.of("/" + DataView.PATH),
              PLAIN);
      default -> other(wording);
    };
  }

  private static PageFacts center(Center center, Wording wording) {
    String path = PLAIN + "/" + CENTERS + center.id();
    return new PageFacts(
        center.name(),
        wording.text(
            "plain.center.description",
            center.name(),
            center.address().city() + ", " + center.address().state()),
        Optional.of(path),
        path);
  }

  private static PageFacts lodging(Lodging place, Wording wording) {
    return new PageFacts(
        place.name(),
        wording.text(
            "lodgingpage.description",
            place.name(),
            place.address().city() + ", " + place.address().state()),
        Optional.of("/" + LODGING + place.id()),
        PLAIN);
  }

  private static PageFacts other(Wording wording) {
    return new PageFacts(
        wording.text("app.name"), wording.text("plain.find.description"), Optional.empty(), PLAIN);
  }
}

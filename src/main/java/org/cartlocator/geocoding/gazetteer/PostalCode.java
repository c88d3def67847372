package org.cartlocator.geocoding.gazetteer;

import org.cartlocator.geo.Coordinates;

/**
 * A US ZIP code.
 *
 * @param zip five digits
 * @param town its town as the post names it; empty where no list names one
 * @param nearTown a town within five miles where the post names none; else empty
 * @param countyFips its county; empty where not known
 * @param point the centroid of its Census area, or the post office's place where it has no area
 * @param area whether it covers land; else it is a set of boxes or one large receiver of mail
 */
public record PostalCode(
    String zip,
    String town,
    String nearTown,
    Region region,
    String countyFips,
    Coordinates point,
    boolean area) {

  /** Stable and fit for a link, as {@code zip:19104}. */
  public String id() {
    return "zip:" + zip;
  }

  /** "Philadelphia, PA 19104", "near Adjuntas, PR 00601", "00731, Puerto Rico". */
  public String label() {
    String place = region.shortName() + " " + zip;
    if (!town.isEmpty()) {
      return town + ", " + place;
    }
    return nearTown.isEmpty() ? zip + ", " + region.name() : "near " + nearTown + ", " + place;
  }
}

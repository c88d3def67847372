package org.cartlocator.finder;

import org.cartlocator.catalog.Center;
import org.cartlocator.catalog.Location;
import org.cartlocator.catalog.Lodging;
import org.cartlocator.geo.Distance;
import org.cartlocator.geo.GreatCircle;

/**
 * A place to stay as seen from a center: what is the same for every family.
 *
 * @param distance great-circle distance from the center
 * @param exact false where the place is known only to its town
 * @param servesCenter whether its page names the center among the hospitals it serves
 */
record Neighbour(Lodging lodging, Distance distance, boolean exact, boolean servesCenter) {

  /** How far a home in a town may lie from the middle of that town. */
  static final Distance TOWN_RADIUS = Distance.ofMiles(5);

  static Neighbour of(Center center, Lodging place) {
    return new Neighbour(
        place,
        GreatCircle.between(center.coordinates(), place.coordinates()),
        place.location().precision() != Location.Precision.CITY,
        place.servesHospitals().stream()
            .anyMatch(named -> HospitalNames.meanOne(named, center.name())));
  }

  /** Whether the place lies within the radius, or may do so where only its town is known. */
  boolean mayBeWithin(Distance radius) {
    return distance.miles() <= radius.miles() + (exact ? 0 : TOWN_RADIUS.miles());
  }
}

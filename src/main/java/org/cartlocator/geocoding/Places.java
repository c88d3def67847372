package org.cartlocator.geocoding;

import java.util.Optional;
import java.util.regex.Pattern;
import org.cartlocator.geo.Coordinates;
import org.cartlocator.geo.Distance;
import org.cartlocator.geocoding.Place.Kind;
import org.cartlocator.geocoding.Place.Precision;
import org.cartlocator.geocoding.gazetteer.Country;
import org.cartlocator.geocoding.gazetteer.County;
import org.cartlocator.geocoding.gazetteer.Gazetteer;
import org.cartlocator.geocoding.gazetteer.NamedPlace;
import org.cartlocator.geocoding.gazetteer.PostalCode;
import org.cartlocator.geocoding.gazetteer.Region;
import org.cartlocator.geocoding.gazetteer.Town;
import org.cartlocator.geocoding.search.PlaceIndex;
import org.jspecify.annotations.Nullable;

/** Makes places of what the gazetteer holds, and finds them again by their ids. */
final class Places {

  private static final String POSTAL_CODE_ID = "zip:";
  private static final Distance NEAR = Distance.ofMiles(60);

  /** Latitude and longitude with at most two decimals, as an id carries them. */
  private static final Pattern COORDINATES_ID =
      Pattern.compile("(-?\\d{1,2}(?:\\.\\d{1,2})?),(-?\\d{1,3}(?:\\.\\d{1,2})?)");

  private final Gazetteer gazetteer;
  private final PlaceIndex index;

  Places(Gazetteer gazetteer, PlaceIndex index) {
    this.gazetteer = gazetteer;
    this.index = index;
  }

  Optional<Place> find(String id) {
    if (id.startsWith(POSTAL_CODE_ID)) {
      String zip = id.substring(POSTAL_CODE_ID.length());
      return gazetteer.postalCodes().find(zip).map(Places::of);
    }
    return gazetteer.find(id).map(Places::of).or(() -> findPoint(id));
  }

  private Optional<Place> findPoint(String id) {
    return Optional.of(COORDINATES_ID.matcher(id))
        .filter(numbers -> numbers.matches())
        .map(numbers -> new double[] {degrees(numbers.group(1)), degrees(numbers.group(2))})
        .filter(degrees -> Coordinates.inRange(degrees[0], degrees[1]))
        .map(degrees -> describe(new Coordinates(degrees[0], degrees[1])));
  }

  /**
   * A point as a place. Id and label are those of the coarse point, so that the place found again
   * by its id reads the same.
   */
  Place describe(Coordinates point) {
    Coordinates coarse = point.coarse();
    Optional<Town> town = index.nearestTown(coarse, NEAR);
    String label = town.map(near -> "near " + near.label()).orElse(numbers(coarse));
    String state = town.map(Town::region).map(Places::state).orElse(null);
    return new Place(coarse.toString(), label, Kind.COORDINATES, point, Precision.POINT, state);
  }

  static Place of(PostalCode code) {
    return new Place(
        code.id(),
        code.label(),
        Kind.POSTAL_CODE,
        code.point(),
        Precision.POSTAL_CODE,
        state(code.region()));
  }

  static Place of(NamedPlace named) {
    return new Place(
        named.id(),
        named.label(),
        kind(named),
        named.point(),
        named instanceof Town ? Precision.CITY : Precision.REGION,
        state(named.region()));
  }

  private static Kind kind(NamedPlace named) {
    return switch (named) {
      case Town town -> Kind.CITY;
      case County county -> Kind.COUNTY;
      case Region region -> Kind.STATE;
    };
  }

  private static @Nullable String state(Region region) {
    return region.country() == Country.US ? region.localCode() : null;
  }

  private static double degrees(String number) {
    return Double.parseDouble(number);
  }

  private static String numbers(Coordinates point) {
    return point.toString().replace(",", ", ");
  }
}

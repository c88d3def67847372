package org.cartlocator.geocoding;

import java.util.List;
import java.util.Optional;
import org.cartlocator.geo.Coordinates;
import org.cartlocator.geocoding.Geocoding.Cause;
import org.cartlocator.geocoding.Geocoding.Found;
import org.cartlocator.geocoding.Geocoding.Limits;
import org.cartlocator.geocoding.Geocoding.Match;
import org.cartlocator.geocoding.Geocoding.NotFound;
import org.cartlocator.geocoding.gazetteer.Gazetteer;
import org.cartlocator.geocoding.gazetteer.NamedPlace;
import org.cartlocator.geocoding.search.PlaceIndex;
import org.cartlocator.geocoding.text.LeadIn;
import org.cartlocator.geocoding.text.StreetAddress;
import org.cartlocator.geocoding.text.TypedCoordinates;
import org.cartlocator.geocoding.text.TypedText;

/**
 * The geocoder that asks nobody: it reads a text in one way after the other, from the strictest
 * form to the loosest, and the first that fits answers.
 */
final class BuiltInGeocoder implements Geocoder {

  /** A town of fewer people may be a large one with a typing error. */
  private static final int SMALL = 5_000;

  private final Places places;
  private final PostalCodeReading postalCodes;
  private final NameReading names;
  private final AreaReading areas;
  private final AddressReading addresses;
  private final SpellingReading spelling;
  private final Suggester suggester;

  BuiltInGeocoder(Gazetteer gazetteer) {
    PlaceIndex index = PackedPlaces.index(gazetteer);
    NameQueries queries = new NameQueries(new RegionNames(gazetteer.regions()));
    places = new Places(gazetteer, index);
    names = new NameReading(queries, index);
    areas = new AreaReading(gazetteer, names);
    addresses = new AddressReading(names);
    postalCodes = new PostalCodeReading(gazetteer.postalCodes(), names, addresses);
    spelling = new SpellingReading(queries, names, index);
    suggester = new Suggester(gazetteer.postalCodes(), queries, index);
  }

  @Override
  public Geocoding geocode(String text) {
    if (text.strip().length() > Limits.MAX_QUERY_LENGTH) {
      return new NotFound(Cause.TOO_LONG, List.of());
    }
    String clean = TypedText.clean(text);
    if (clean.isEmpty()) {
      return new NotFound(Cause.EMPTY, List.of());
    }
    return LeadIn.isHere(clean) ? new NotFound(Cause.UNKNOWN_PLACE, List.of()) : read(clean);
  }

  private Geocoding read(String clean) {
    return coordinates(clean)
        .or(() -> postalCodes.read(clean))
        .or(() -> exactly(clean))
        .or(() -> LeadIn.without(clean).map(this::read))
        .or(() -> areas.read(clean))
        .or(() -> postalCodes.readBegun(clean))
        .or(() -> StreetAddress.looksLikeOne(clean) ? addresses.read(clean) : Optional.empty())
        .or(() -> spelling.read(clean))
        .or(() -> addresses.read(clean))
        .orElseGet(() -> spelling.suggest(clean));
  }

  /** A name as it is spelled, unless a far larger place is one typing error away. */
  private Optional<Geocoding> exactly(String clean) {
    List<NamedPlace> places = names.find(clean);
    if (places.size() == 1 && places.getFirst().weight() < SMALL && names.isBare(clean)) {
      Optional<Geocoding> beside = spelling.beside(places.getFirst(), clean);
      if (beside.isPresent()) {
        return beside;
      }
    }
    return Decision.among(places, Match.EXACT);
  }

  private Optional<Geocoding> coordinates(String clean) {
    return TypedCoordinates.read(clean)
        .map(
            typed ->
                switch (typed) {
                  case TypedCoordinates.Point(Coordinates point) ->
                      new Found(places.describe(point), Match.EXACT);
                  case TypedCoordinates.OutOfRange() ->
                      new NotFound(Cause.COORDINATES_OUT_OF_RANGE, List.of());
                });
  }

  @Override
  public List<Place> suggest(String typed, int limit) {
    return suggester.suggest(typed, limit);
  }

  @Override
  public Optional<Place> findById(String id) {
    return places.find(id);
  }

  @Override
  public Place describe(Coordinates point) {
    return places.describe(point);
  }
}

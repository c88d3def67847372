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
import org.cartlocator.geocoding.search.PlaceIndex;
import org.cartlocator.geocoding.text.TypedCoordinates;
import org.cartlocator.geocoding.text.TypedText;

/**
 * The geocoder that asks nobody: it reads a text in one way after the other, from the strictest
 * form to the loosest, and the first that fits answers.
 */
final class BuiltInGeocoder implements Geocoder {

  private final Places places;
  private final PostalCodeReading postalCodes;
  private final NameReading names;
  private final AddressReading addresses;
  private final SpellingReading spelling;
  private final Suggester suggester;

  BuiltInGeocoder(Gazetteer gazetteer) {
    PlaceIndex index = PlaceIndex.of(gazetteer.named());
    NameQueries queries = new NameQueries(new RegionNames(gazetteer.regions()));
    places = new Places(gazetteer, index);
    names = new NameReading(queries, index);
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
    return coordinates(clean)
        .or(() -> postalCodes.read(clean))
        .or(() -> names.read(clean))
        .or(() -> addresses.read(clean))
        .orElseGet(() -> spelling.read(clean));
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

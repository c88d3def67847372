package org.cartlocator.geocoding;

import java.util.List;
import java.util.Optional;
import org.cartlocator.geo.Coordinates;

/** The built-in geocoder, which the first callers may have to wait for. */
final class WaitingGeocoder implements Geocoder {

  private final GazetteerLoading loading;

  WaitingGeocoder(GazetteerLoading loading) {
    this.loading = loading;
  }

  @Override
  public Geocoding geocode(String text) {
    return loading.geocoder().geocode(text);
  }

  @Override
  public List<Place> suggest(String typed, int limit) {
    return loading.geocoder().suggest(typed, limit);
  }

  @Override
  public Optional<Place> findById(String id) {
    return loading.geocoder().findById(id);
  }

  @Override
  public Place describe(Coordinates point) {
    return loading.geocoder().describe(point);
  }
}

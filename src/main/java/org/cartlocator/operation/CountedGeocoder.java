package org.cartlocator.operation;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cartlocator.geo.Coordinates;
import org.cartlocator.geocoding.Geocoder;
import org.cartlocator.geocoding.Geocoding;
import org.cartlocator.geocoding.Geocoding.Ambiguous;
import org.cartlocator.geocoding.Geocoding.Cause;
import org.cartlocator.geocoding.Geocoding.Found;
import org.cartlocator.geocoding.Geocoding.NotFound;
import org.cartlocator.geocoding.Place;

/**
 * Counts what became of typed texts, as {@code locator.geocoding}: found, ambiguous or none, and
 * which kind of place was meant or why nothing was found. Never the text nor the place.
 */
final class CountedGeocoder implements Geocoder {

  private static final String COUNTER = "locator.geocoding";

  private final Geocoder geocoder;
  private final MeterRegistry meters;

  CountedGeocoder(Geocoder geocoder, MeterRegistry meters) {
    this.geocoder = geocoder;
    this.meters = meters;
  }

  @Override
  public Geocoding geocode(String text) {
    Geocoding geocoding = geocoder.geocode(text);
    switch (geocoding) {
      case Found found -> count("found", found.place().kind().code());
      case Ambiguous several -> count("ambiguous", several.first().kind().code());
      case NotFound none -> {
        if (none.cause() != Cause.EMPTY) {
          count("none", none.cause().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
      }
    }
    return geocoding;
  }

  private void count(String outcome, String kind) {
    meters.counter(COUNTER, "outcome", outcome, "kind", kind).increment();
  }

  @Override
  public List<Place> suggest(String typed, int limit) {
    return geocoder.suggest(typed, limit);
  }

  @Override
  public Optional<Place> findById(String id) {
    return geocoder.findById(id);
  }

  @Override
  public Place describe(Coordinates point) {
    return geocoder.describe(point);
  }
}

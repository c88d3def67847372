package org.cartlocator.geocoding;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cartlocator.geo.Coordinates;
import org.cartlocator.geocoding.Geocoding.Ambiguous;
import org.cartlocator.geocoding.Geocoding.Found;
import org.cartlocator.geocoding.Geocoding.Limits;
import org.cartlocator.geocoding.Geocoding.Match;
import org.cartlocator.geocoding.Geocoding.NotFound;
import org.cartlocator.geocoding.text.LeadIn;
import org.cartlocator.geocoding.text.TypedText;
import org.jspecify.annotations.Nullable;

/**
 * A geocoder that knows landmarks, too. A landmark's whole name goes before a place of that name,
 * any part of it behind one: "City of Hope" is the hospital, "Stanford" the town.
 */
final class LandmarkGeocoder implements Geocoder {

  private final Geocoder places;
  private final Landmarks landmarks;
  private volatile @Nullable Current current;

  LandmarkGeocoder(Geocoder places, Landmarks landmarks) {
    this.places = places;
    this.landmarks = landmarks;
  }

  /** What was made of the landmarks as they were. */
  private record Current(List<Landmark> landmarks, LandmarkReading reading) {}

  private LandmarkReading reading() {
    List<Landmark> now = landmarks.all();
    Current made = current;
    if (made == null || !made.landmarks().equals(now)) {
      made = new Current(now, new LandmarkReading(now));
      current = made;
    }
    return made.reading();
  }

  @Override
  public Geocoding geocode(String text) {
    if (text.strip().length() > Limits.MAX_QUERY_LENGTH) {
      return places.geocode(text);
    }
    String clean = TypedText.clean(text);
    String name = LeadIn.without(clean).orElse(clean);
    Optional<Geocoding> named = among(reading().named(name));
    if (named.isPresent()) {
      return named.get();
    }
    Geocoding place = places.geocode(text);
    return switch (place) {
      case Found found when found.match() == Match.EXACT -> place;
      case Ambiguous several when several.match() == Match.EXACT -> place;
      case Found found -> among(reading().fitting(name)).orElse(place);
      case Ambiguous several -> among(reading().fitting(name)).orElse(place);
      case NotFound none ->
          among(reading().fitting(name))
              .or(() -> among(reading().fittingLoosely(name)))
              .orElse(place);
    };
  }

  private static Optional<Geocoding> among(List<Landmark> found) {
    List<Place> all = found.stream().map(Landmark::place).toList();
    return switch (all.size()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(new Found(all.getFirst(), Match.EXACT));
      default ->
          Optional.of(new Ambiguous(all.getFirst(), all.subList(1, all.size()), Match.EXACT));
    };
  }

  @Override
  public List<Place> suggest(String typed, int limit) {
    List<Place> suggested = places.suggest(typed, limit);
    if (suggested.size() >= limit || typed.length() > Limits.MAX_QUERY_LENGTH) {
      return suggested;
    }
    Stream<Place> begun =
        reading().beginning(TypedText.clean(typed), limit - suggested.size()).stream()
            .map(Landmark::place);
    return Stream.concat(suggested.stream(), begun).toList();
  }

  @Override
  public Optional<Place> findById(String id) {
    return reading().withId(id).map(Landmark::place).or(() -> places.findById(id));
  }

  @Override
  public Place describe(Coordinates point) {
    return places.describe(point);
  }
}

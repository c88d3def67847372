package org.cartlocator.caseload;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cartlocator.geocoding.Geocoder;
import org.cartlocator.geocoding.Geocoding;
import org.cartlocator.geocoding.Place;

/** Reads where patients live, by the built-in names alone. Remembers the texts of one run. */
final class PlaceReader {

  private static final int REMEMBERED = 20_000;
  private static final int SUGGESTIONS = 3;

  /** What a spreadsheet leaves of a ZIP code that begins with zeros. */
  private static final Pattern WITHOUT_ZEROS = Pattern.compile("[1-9]\\d{2,3}");

  private static final int ZIP_DIGITS = 5;

  private final Geocoder geocoder;
  private final Recent<String, Reading> recent = new Recent<>(REMEMBERED);

  PlaceReader(Geocoder geocoder) {
    this.geocoder = geocoder;
  }

  /** What was read. */
  sealed interface Reading {}

  /** A place. */
  record Understood(CasePlace place) implements Reading {}

  /** No place, and why. */
  record Faulty(CaseFault fault) implements Reading {}

  Reading read(String text) {
    return recent.get(text, this::lookUp);
  }

  private Reading lookUp(String text) {
    if (text.isEmpty()) {
      return new Faulty(CaseFault.of(CaseField.PLACE, CaseFault.Kind.MISSING));
    }
    if (WITHOUT_ZEROS.matcher(text).matches()) {
      String zip = "0".repeat(ZIP_DIGITS - text.length()) + text;
      if (geocoder.geocode(zip) instanceof Geocoding.Found found) {
        return new Understood(new CasePlace(found.place(), found.match(), true, List.of()));
      }
    }
    return switch (geocoder.geocode(text)) {
      case Geocoding.Found found -> understood(found.place(), found.match(), List.of());
      case Geocoding.Ambiguous several ->
          understood(several.first(), several.match(), several.others());
      case Geocoding.NotFound none ->
          faulty(CaseFault.Kind.UNKNOWN_PLACE, none.suggestions().stream());
    };
  }

  private static Reading understood(Place place, Geocoding.Match match, List<Place> others) {
    return switch (match) {
      case ADDRESS_BY_POSTAL_CODE, ADDRESS_BY_TOWN, ADDRESS_BY_SERVICE ->
          faulty(CaseFault.Kind.STREET_ADDRESS, Stream.of(place));
      case EXACT, SPELLING_CORRECTED, POSTAL_CODE_OVER_TOWN, TOWN_OVER_POSTAL_CODE ->
          new Understood(
              new CasePlace(place, match, false, others.stream().limit(SUGGESTIONS).toList()));
    };
  }

  private static Reading faulty(CaseFault.Kind kind, Stream<Place> places) {
    return new Faulty(
        new CaseFault(CaseField.PLACE, kind, places.limit(SUGGESTIONS).map(Place::label).toList()));
  }
}

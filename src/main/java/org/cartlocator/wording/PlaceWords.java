package org.cartlocator.wording;

import java.util.Optional;
import org.cartlocator.geocoding.Geocoding;
import org.cartlocator.geocoding.Place;

/** Words for how a typed place was understood. Immutable; cheap to make. */
public final class PlaceWords {

  private final Wording wording;

  /** Words in this language. */
  public PlaceWords(Wording wording) {
    this.wording = wording;
  }

  /** What to say beside the place; empty where it was understood as typed. */
  public Optional<String> note(Place place, Geocoding.Match match) {
    return switch (match) {
      case EXACT ->
          place.precision() == Place.Precision.REGION
              ? Optional.of(wording.text("place.region", place.label()))
              : Optional.empty();
      case SPELLING_CORRECTED -> Optional.of(wording.text("place.spelling", place.label()));
      case ADDRESS_BY_POSTAL_CODE ->
          Optional.of(wording.text("place.addressByPostalCode", place.label()));
      case ADDRESS_BY_TOWN -> Optional.of(wording.text("place.addressByTown", place.label()));
      case POSTAL_CODE_OVER_TOWN ->
          Optional.of(wording.text("place.postalCodeOverTown", place.label()));
      case TOWN_OVER_POSTAL_CODE ->
          Optional.of(wording.text("place.townOverPostalCode", place.label()));
      case ADDRESS_BY_SERVICE -> Optional.of(wording.text(byService(place), place.label()));
    };
  }

  private static String byService(Place place) {
    return switch (place.precision()) {
      case POINT -> "place.byService.point";
      case POSTAL_CODE -> "place.byService.street";
      case CITY, REGION -> "place.byService.town";
    };
  }

  /** Why no place was found, and what to type instead. */
  public String fault(Geocoding.NotFound none) {
    return wording.text(
        switch (none.cause()) {
          case EMPTY -> "place.none.empty";
          case TOO_LONG -> "place.none.tooLong";
          case COORDINATES_OUT_OF_RANGE -> "place.none.outOfRange";
          case UNKNOWN_POSTAL_CODE -> "place.none.postalCode";
          case MILITARY_POSTAL_CODE -> "place.none.military";
          case UNKNOWN_PLACE -> "place.none.unknown";
        });
  }
}

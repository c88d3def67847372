package org.cartlocator.geocoding.remote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.cartlocator.geo.Distance;
import org.cartlocator.geo.GreatCircle;
import org.cartlocator.geocoding.AddressAnswer;
import org.cartlocator.geocoding.AddressLookup;
import org.cartlocator.geocoding.AddressService;
import org.cartlocator.geocoding.Consent;
import org.cartlocator.geocoding.Geocoder;
import org.cartlocator.geocoding.Geocoding;
import org.cartlocator.geocoding.Geocoding.Ambiguous;
import org.cartlocator.geocoding.Geocoding.Cause;
import org.cartlocator.geocoding.Geocoding.Found;
import org.cartlocator.geocoding.Geocoding.Match;
import org.cartlocator.geocoding.Geocoding.NotFound;
import org.cartlocator.geocoding.Place;
import org.cartlocator.geocoding.Place.Precision;
import org.cartlocator.geocoding.text.TypedText;

/** Asks the services that the operator has configured and the visitor has agreed to. */
final class RemoteAddressLookup implements AddressLookup {

  /** No ZIP code area is wider: a service that answers with a farther place has misunderstood. */
  private static final Distance WITHIN_ZIP = Distance.ofMiles(100);

  private final Geocoder local;
  private final List<RemoteGeocoder> services;

  /**
   * Over these services.
   *
   * @param services in the order in which they are asked
   */
  RemoteAddressLookup(Geocoder local, List<RemoteGeocoder> services) {
    this.local = local;
    this.services = List.copyOf(services);
  }

  @Override
  public boolean isOn() {
    return !services.isEmpty();
  }

  @Override
  public List<AddressService> servicesFor(Geocoding read) {
    return able(read).map(RemoteGeocoder::service).toList();
  }

  @Override
  public AddressAnswer look(String text, Locale language, Consent consent) {
    Geocoding read = local.geocode(text);
    String clean = TypedText.clean(text);
    boolean answered = false;
    for (RemoteGeocoder geocoder : able(read).toList()) {
      if (!consent.to().contains(geocoder.service())) {
        continue;
      }
      Optional<List<Candidate>> candidates = geocoder.find(clean, language);
      answered = answered || candidates.isPresent();
      Optional<Geocoding> places = candidates.flatMap(list -> decide(list, read));
      if (places.isPresent()) {
        return new AddressAnswer.Located(places.get(), geocoder.service());
      }
    }
    return answered ? new AddressAnswer.Unknown(read) : new AddressAnswer.Unreachable(read);
  }

  private Stream<RemoteGeocoder> able(Geocoding read) {
    return mayBeAddress(read)
        ? services.stream().filter(geocoder -> geocoder.covers(read))
        : Stream.empty();
  }

  private static boolean mayBeAddress(Geocoding read) {
    return read instanceof NotFound none
        ? none.cause() == Cause.UNKNOWN_PLACE || none.cause() == Cause.UNKNOWN_POSTAL_CODE
        : !read.isNameAlone();
  }

  /** One place, several, or nothing that is better than what the gazetteer knows. */
  private static Optional<Geocoding> decide(List<Candidate> candidates, Geocoding read) {
    List<Candidate> believed =
        candidates.stream().filter(candidate -> isOfUse(candidate, read)).toList();
    Optional<Precision> finest = believed.stream().map(Candidate::precision).sorted().findFirst();
    List<Place> places = new ArrayList<>();
    for (Candidate candidate : believed) {
      Place place = candidate.toPlace();
      // The map's maker knows many things at one address: its door, its shop, its house.
      boolean known = places.stream().anyMatch(other -> other.id().equals(place.id()));
      if (candidate.precision() == finest.orElseThrow() && !known) {
        places.add(place);
      }
    }
    if (places.isEmpty()) {
      return Optional.empty();
    }
    Place first = places.removeFirst();
    return Optional.of(
        places.isEmpty()
            ? new Found(first, Match.ADDRESS_BY_SERVICE)
            : new Ambiguous(first, places, Match.ADDRESS_BY_SERVICE));
  }

  private static boolean isOfUse(Candidate candidate, Geocoding read) {
    Precision precision = candidate.precision();
    if (precision == Precision.REGION
        || (precision == Precision.CITY && read.likeliest().isPresent())) {
      return false;
    }
    return !(read instanceof Found(Place zip, Match match)
        && match == Match.ADDRESS_BY_POSTAL_CODE
        && GreatCircle.between(zip.location(), candidate.point()).isFartherThan(WITHIN_ZIP));
  }
}

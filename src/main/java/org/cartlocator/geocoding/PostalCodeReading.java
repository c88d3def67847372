package org.cartlocator.geocoding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cartlocator.geo.Distance;
import org.cartlocator.geo.GreatCircle;
import org.cartlocator.geocoding.Geocoding.Cause;
import org.cartlocator.geocoding.Geocoding.Found;
import org.cartlocator.geocoding.Geocoding.Match;
import org.cartlocator.geocoding.Geocoding.NotFound;
import org.cartlocator.geocoding.gazetteer.County;
import org.cartlocator.geocoding.gazetteer.NamedPlace;
import org.cartlocator.geocoding.gazetteer.PostalCode;
import org.cartlocator.geocoding.gazetteer.PostalCodes;
import org.cartlocator.geocoding.gazetteer.Region;
import org.cartlocator.geocoding.gazetteer.Town;
import org.cartlocator.geocoding.search.EditDistance;
import org.cartlocator.geocoding.text.LeadIn;
import org.cartlocator.geocoding.text.Names;
import org.cartlocator.geocoding.text.StreetAddress;
import org.cartlocator.geocoding.text.TypedPostalCode;

/** Reads a ZIP code, alone or with a town or an address. */
final class PostalCodeReading {

  /** The post's name for a ZIP code is often that of the larger town next to it. */
  private static final Distance SAME_TOWN = Distance.ofMiles(30);

  private static final int MAX_SUGGESTIONS = 5;

  private static final Pattern FOUR_DIGITS = Pattern.compile("\\d{4}");

  private static final Pattern BEGUN = Pattern.compile("(\\D+)[ ,]\\d{1,4}");

  private static final Set<String> MILITARY = Set.of("apo", "fpo", "dpo", "aa", "ae", "ap");

  private static final Set<String> FILLERS =
      Set.of("zip", "code", "zipcode", "postal", "codigo", "cp", "us", "usa", "united", "states");

  private final PostalCodes codes;
  private final NameReading names;
  private final AddressReading addresses;

  PostalCodeReading(PostalCodes codes, NameReading names, AddressReading addresses) {
    this.codes = codes;
    this.names = names;
    this.addresses = addresses;
  }

  /** Empty where the text holds no ZIP code. */
  Optional<Geocoding> read(String clean) {
    if (FOUR_DIGITS.matcher(clean).matches()) {
      return Optional.of(new NotFound(Cause.UNKNOWN_PLACE, withLeadingZero(clean)));
    }
    if (isMilitary(Names.words(clean))) {
      return Optional.of(new NotFound(Cause.MILITARY_POSTAL_CODE, List.of()));
    }
    return TypedPostalCode.read(clean).filter(typed -> !isHouseNumber(typed)).map(this::read);
  }

  /** A town with its state and a ZIP code that is not typed in full: "Tulsa OK 741". */
  Optional<Geocoding> readBegun(String clean) {
    Matcher begun = BEGUN.matcher(clean);
    return begun.matches()
        ? Decision.among(names.findWithRegion(begun.group(1)), Match.EXACT)
        : Optional.empty();
  }

  private static boolean isMilitary(List<String> words) {
    return !words.isEmpty() && MILITARY.containsAll(words);
  }

  /** A spreadsheet drops the zero that ZIP codes of the Northeast begin with. */
  private List<Place> withLeadingZero(String fourDigits) {
    return codes.find("0" + fourDigits).map(Places::of).stream().toList();
  }

  private Geocoding read(TypedPostalCode typed) {
    if (codes.isMilitary(typed.zip())) {
      return new NotFound(Cause.MILITARY_POSTAL_CODE, List.of());
    }
    return codes
        .find(typed.zip())
        .<Geocoding>map(code -> new Found(Places.of(code), match(code, typed.rest())))
        .orElseGet(() -> unknown(typed));
  }

  private boolean isHouseNumber(TypedPostalCode typed) {
    return typed.mayBeHouseNumber()
        && StreetAddress.namesStreet(typed.rest())
        && names.find(typed.rest()).isEmpty();
  }

  private Match match(PostalCode code, String rest) {
    List<String> words = Names.words(rest);
    if (FILLERS.containsAll(words) || LeadIn.isAll(rest)) {
      return Match.EXACT;
    }
    List<NamedPlace> places = names.find(rest);
    if (!places.isEmpty()) {
      return agrees(places, code) ? Match.EXACT : Match.POSTAL_CODE_OVER_TOWN;
    }
    if (isTownMistyped(code, rest)) {
      return Match.EXACT;
    }
    List<NamedPlace> towns = addresses.towns(rest);
    return towns.isEmpty() || agrees(towns, code)
        ? Match.ADDRESS_BY_POSTAL_CODE
        : Match.POSTAL_CODE_OVER_TOWN;
  }

  private static boolean agrees(List<NamedPlace> places, PostalCode code) {
    return places.stream().anyMatch(place -> agrees(place, code));
  }

  private static boolean agrees(NamedPlace place, PostalCode code) {
    if (!place.region().equals(code.region())) {
      return false;
    }
    return switch (place) {
      case Region region -> true;
      case County county -> county.fips().equals(code.countyFips());
      case Town town ->
          Names.key(town.name()).equals(Names.key(code.town()))
              || !GreatCircle.between(town.point(), code.point()).isFartherThan(SAME_TOWN);
    };
  }

  /** The ZIP code's own town with a typing error in it is no contradiction. */
  private static boolean isTownMistyped(PostalCode code, String rest) {
    String typed = Names.key(rest);
    String town = Names.key(code.town());
    return List.of(town, town + Names.key(code.region().localCode())).stream()
        .anyMatch(name -> EditDistance.between(typed, name) <= Spelling.maxEdits(name));
  }

  private Geocoding unknown(TypedPostalCode typed) {
    List<NamedPlace> places = names.find(typed.rest());
    if (places.isEmpty()) {
      places = addresses.towns(typed.rest());
    }
    return Decision.among(places, Match.TOWN_OVER_POSTAL_CODE)
        .orElseGet(() -> new NotFound(Cause.UNKNOWN_POSTAL_CODE, closeTo(typed.zip())));
  }

  private List<Place> closeTo(String zip) {
    return codes.closeTo(zip, MAX_SUGGESTIONS).stream().map(Places::of).toList();
  }
}

package org.cartlocator.geocoding;

import java.util.List;
import java.util.Optional;
import org.cartlocator.geocoding.Geocoding.Match;
import org.cartlocator.geocoding.gazetteer.NamedPlace;
import org.cartlocator.geocoding.gazetteer.Town;
import org.cartlocator.geocoding.text.StreetAddress;
import org.cartlocator.geocoding.text.StreetAddress.TownText;

/** Reads the town out of a street address. */
final class AddressReading {

  private final NameReading names;

  AddressReading(NameReading names) {
    this.names = names;
  }

  Optional<Geocoding> read(String clean) {
    return Decision.among(towns(clean), Match.ADDRESS_BY_TOWN);
  }

  /** The towns that an address may lie in; none if the text is no address. */
  List<NamedPlace> towns(String clean) {
    boolean address = StreetAddress.startsLikeOne(clean);
    for (TownText candidate : StreetAddress.townTexts(clean)) {
      List<NamedPlace> towns = find(candidate, address);
      if (!towns.isEmpty()) {
        return towns;
      }
    }
    return List.of();
  }

  /** A town without its state is believed only where the text has the form of an address. */
  private List<NamedPlace> find(TownText candidate, boolean address) {
    List<NamedPlace> places =
        address && candidate.setOff()
            ? names.find(candidate.text())
            : names.findWithRegion(candidate.text());
    return places.stream().filter(Town.class::isInstance).toList();
  }
}

package org.cartlocator.wording;

import java.util.List;
import java.util.Optional;
import org.cartlocator.geocoding.AddressAnswer;
import org.cartlocator.geocoding.AddressService;

/** Words about services on other hosts that know addresses. Immutable; cheap to make. */
public final class AddressWords {

  private final Wording wording;

  /** Words in this language. */
  public AddressWords(Wording wording) {
    this.wording = wording;
  }

  /**
   * To whom a text would go, and in which order.
   *
   * @param services one or more
   */
  public String consent(List<AddressService> services) {
    String names =
        services.stream()
            .map(this::name)
            .reduce((first, next) -> wording.text("address.consent.next", first, next))
            .orElseThrow();
    return wording.text("address.consent", names);
  }

  /** Who found an address. */
  public String foundBy(AddressService service) {
    return wording.text("address.foundBy", name(service));
  }

  /** Why the place is not the address itself; empty where it is. */
  public Optional<String> missing(AddressAnswer answer) {
    return switch (answer) {
      case AddressAnswer.Located _ -> Optional.empty();
      case AddressAnswer.Unknown _ -> Optional.of(wording.text("address.unknown"));
      case AddressAnswer.Unreachable _ -> Optional.of(wording.text("address.unreachable"));
    };
  }

  private String name(AddressService service) {
    String key =
        switch (service.kind()) {
          case CENSUS -> "address.service.census";
          case NOMINATIM -> "address.service.nominatim";
          case PHOTON -> "address.service.photon";
        };
    return wording.text(key, service.host());
  }
}

package org.cartlocator.geocoding.remote;

import java.util.Optional;

/** An address of the United States as people write it. */
final class AddressLine {

  private AddressLine() {}

  /**
   * "12 Main Street, Boise, ID 83702".
   *
   * @param townAndState with a comma between
   */
  static String of(Optional<String> house, String road, String townAndState, Optional<String> zip) {
    return Fields.join(" ", house.orElse(null), road)
        + ", "
        + Fields.join(" ", townAndState, zip.orElse(null));
  }
}

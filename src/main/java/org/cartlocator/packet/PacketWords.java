package org.cartlocator.packet;

import java.net.URI;
import java.util.Locale;
import org.cartlocator.catalog.Address;
import org.cartlocator.catalog.PartialDate;
import org.cartlocator.wording.Wording;
import org.jspecify.annotations.Nullable;

/** Small things that several parts of the packet say alike. */
final class PacketWords {

  private PacketWords() {}

  /** The end of a key that an enum's value makes. */
  static String key(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** A number as it is read in the United States: without the country code. */
  static String phone(String number) {
    return number.startsWith("+1-") ? number.substring(3) : number;
  }

  /** The town with its state. */
  static String town(Address address) {
    return address.city() + ", " + address.state();
  }

  /** Of when a page is, or that it bears no date. */
  static String pageDate(@Nullable PartialDate date, Wording wording) {
    return date == null
        ? wording.text("center.source.undated")
        : wording.text("center.source.dated", wording.date(date));
  }

  /** An address of the web as it is typed: without its scheme. */
  static String address(String url) {
    return url.replaceFirst("^https?://", "");
  }

  /** The same, of a page that may not be known. */
  static String address(@Nullable URI url) {
    return url == null ? "" : address(url.toString());
  }
}

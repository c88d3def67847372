package org.cartlocator.protection;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/** Which addresses are one visitor. */
final class Networks {

  /** So much of an IPv6 address names the line of a household; the rest it chooses itself. */
  private static final int LINE_BYTES = 8;

  private Networks() {}

  /** The address, or the beginning that all IPv6 addresses of one line share. */
  static String of(String address) {
    if (address.indexOf(':') < 0) {
      return address;
    }
    try {
      InetAddress read = InetAddress.ofLiteral(address);
      return read instanceof Inet6Address
          ? HexFormat.of().formatHex(Arrays.copyOf(read.getAddress(), LINE_BYTES))
          : read.getHostAddress();
    } catch (IllegalArgumentException e) {
      return address;
    }
  }
}

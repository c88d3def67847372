package org.cartlocator.protection;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Bounds of what may be asked for, under {@code locator.limits}; wrong ones stop the start. The
 * usual ones are meant for a whole hospital behind one address.
 *
 * @param enabled whether any pace is limited; for measuring under load it may be off
 * @param geocoding texts that are to be understood, those asked about while typing among them
 * @param uploads files and pasted rows
 * @param packets packets printed
 * @param addresses of how many addresses a count is kept; beyond that the longest unseen are
 *     forgotten
 * @param largestRequest bytes of a request's body
 * @param largestRequests bytes of all bodies that are being read
 */
@ConfigurationProperties("locator.limits")
record LimitSettings(
    @DefaultValue("true") boolean enabled,
    @DefaultValue Geocoding geocoding,
    @DefaultValue Uploads uploads,
    @DefaultValue Packets packets,
    @DefaultValue("50000") int addresses,
    @DefaultValue("25MB") DataSize largestRequest,
    @DefaultValue("100MB") DataSize largestRequests) {

  /** Refuses bounds that let nothing through. */
  LimitSettings {
    positive("addresses", addresses);
    positive("largest-request", largestRequest.toBytes());
    if (largestRequests.compareTo(largestRequest) < 0) {
      throw new IllegalArgumentException(
          "locator.limits.largest-requests must not be below locator.limits.largest-request");
    }
  }

  /** Of texts to be understood. */
  record Geocoding(@DefaultValue("1200") int perMinute) {
    Geocoding {
      positive("geocoding.per-minute", perMinute);
    }
  }

  /** Of files and pasted rows. */
  record Uploads(@DefaultValue("20") int perMinute) {
    Uploads {
      positive("uploads.per-minute", perMinute);
    }
  }

  /** Of packets. */
  record Packets(@DefaultValue("60") int perMinute) {
    Packets {
      positive("packets.per-minute", perMinute);
    }
  }

  /** How often in a minute. */
  int perMinute(Limit limit) {
    return switch (limit) {
      case GEOCODING -> geocoding.perMinute();
      case UPLOADS -> uploads.perMinute();
      case PACKETS -> packets.perMinute();
    };
  }

  private static void positive(String name, long value) {
    if (value < 1) {
      throw new IllegalArgumentException("locator.limits." + name + " must be 1 or more");
    }
  }
}

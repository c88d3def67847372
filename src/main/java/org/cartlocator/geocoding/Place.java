package org.cartlocator.geocoding;

import java.io.Serializable;
import org.cartlocator.geo.Coordinates;
import org.jspecify.annotations.Nullable;

/**
 * A place a family may live in.
 *
 * @param id stable and fit for a link: {@code zip:19104}, {@code city:4560349} (GeoNames) or {@code
 *     city:adak-ak} (a town that only the postal list has), {@code county:42101} (FIPS), {@code
 *     state:PA} or {@code state:CA-ON}, {@code center:us-tx-md-anderson} (a landmark), or {@code
 *     39.95,-75.19}; never a street address
 * @param label what a reader sees: "Philadelphia, PA 19104", "Springfield, MO", "Gallatin County,
 *     MT", "Toronto, ON, Canada"
 * @param kind what sort of place it is
 * @param location its point: the centroid of the ZIP code area or county, the middle of the town
 * @param precision how exact the point is for the family's home
 * @param state two-letter US state or territory code, null outside the US
 */
public record Place(
    String id,
    String label,
    Kind kind,
    Coordinates location,
    Precision precision,
    @Nullable String state)
    implements Serializable {

  /** The sorts of places. */
  public enum Kind {
    /** A US ZIP code. */
    POSTAL_CODE("postal-code"),
    /** A town of any size. */
    CITY("city"),
    /** A US county, parish or borough. */
    COUNTY("county"),
    /** A US state or territory, or a Canadian or Mexican one. */
    STATE("state"),
    /** A pair of numbers. */
    COORDINATES("coordinates"),
    /** A street address; its id is a pair of numbers with two decimals. */
    ADDRESS("address"),
    /** A building that people know by name, as a hospital. */
    LANDMARK("landmark");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    /** The name used in the REST interface. */
    public String code() {
      return code;
    }
  }

  /** How far the point may lie from the home that was meant. */
  public enum Precision {
    /** The very point. */
    POINT("point"),
    /** Somewhere in the ZIP code area. */
    POSTAL_CODE("postal-code"),
    /** Somewhere in the town. */
    CITY("city"),
    /** Somewhere in the county or state: distances are a rough guide only. */
    REGION("region");

    private final String code;

    Precision(String code) {
      this.code = code;
    }

    /** The name used in the REST interface. */
    public String code() {
      return code;
    }
  }
}

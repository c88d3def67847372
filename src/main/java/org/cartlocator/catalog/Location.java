package org.cartlocator.catalog;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.Serializable;
import org.cartlocator.geo.Coordinates;

/**
 * Where a record lies and how exactly that is known.
 *
 * @param coordinates the point
 * @param precision how exact the point is
 * @param source the list or page the point comes from
 */
public record Location(@JsonIgnore Coordinates coordinates, Precision precision, String source)
    implements Serializable {

  /** Reads the flat form of the data files. */
  @JsonCreator
  static Location of(
      @JsonProperty("lat") double lat,
      @JsonProperty("lng") double lng,
      @JsonProperty("precision") Precision precision,
      @JsonProperty("source") String source) {
    return new Location(new Coordinates(lat, lng), precision, source);
  }

  /** Latitude in degrees, as the data files have it. */
  @JsonProperty
  public double lat() {
    return coordinates.lat();
  }

  /** Longitude in degrees, as the data files have it. */
  @JsonProperty
  public double lng() {
    return coordinates.lng();
  }

  /** How exact a point is. */
  public enum Precision {
    /** The building or its grounds. */
    @JsonProperty("campus")
    CAMPUS,
    /** The middle of the ZIP code area. */
    @JsonProperty("postal-code")
    POSTAL_CODE,
    /** The middle of the town: never print an exact distance from it. */
    @JsonProperty("city")
    CITY
  }
}

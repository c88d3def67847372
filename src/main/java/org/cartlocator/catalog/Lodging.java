package org.cartlocator.catalog;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.Serializable;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.cartlocator.geo.Coordinates;
import org.jspecify.annotations.Nullable;

/**
 * A place where a family can stay near a center.
 *
 * @param id stable, {@code us-<state>-<slug>}
 * @param operator who runs it
 * @param phone the number as {@code +1-AAA-BBB-CCCC}; null where no page gives one
 * @param phoneSource the page the number stands on; there whenever the number is
 * @param rate what a night costs; null means ask
 * @param rules who may stay; null means ask
 * @param servesHospitals names of hospitals as pages spell them, not ids
 * @param reviewed the day the record was last looked at
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Lodging(
    String id,
    String name,
    @Nullable String operator,
    Kind kind,
    Address address,
    Location location,
    @Nullable String phone,
    @Nullable String phoneSource,
    @Nullable URI website,
    @Nullable Rate rate,
    @Nullable StayRules rules,
    List<Amenity> amenities,
    List<String> servesHospitals,
    List<Evidence> evidence,
    Confidence confidence,
    LocalDate reviewed)
    implements Serializable {

  /** Keeps its own copies; a list that a file leaves out is empty. */
  public Lodging {
    amenities = Lists.orEmpty(amenities);
    servesHospitals = Lists.orEmpty(servesHospitals);
    evidence = List.copyOf(evidence);
  }

  /** The point on the map. */
  public Coordinates coordinates() {
    return location.coordinates();
  }

  /** The sorts of places to stay. */
  public enum Kind {
    /** A house of Ronald McDonald House Charities. */
    @JsonProperty("ronald-mcdonald-house")
    RONALD_MCDONALD_HOUSE,
    /** A house of the American Cancer Society. */
    @JsonProperty("hope-lodge")
    HOPE_LODGE,
    /** A house run by another charity. */
    @JsonProperty("hospitality-house")
    HOSPITALITY_HOUSE,
    /** Rooms that the hospital itself runs. */
    @JsonProperty("hospital-housing")
    HOSPITAL_HOUSING,
    /** Furnished apartments for patients. */
    @JsonProperty("apartment")
    APARTMENT,
    /** A hotel with a rate for patients. */
    @JsonProperty("partner-hotel")
    PARTNER_HOTEL,
    /** Anything else, such as host families. */
    @JsonProperty("other")
    OTHER
  }

  /** What a place offers. */
  public enum Amenity {
    /** A kitchen to cook in. */
    @JsonProperty("kitchen")
    KITCHEN,
    /** A washing machine. */
    @JsonProperty("laundry")
    LAUNDRY,
    /** Meals are served. */
    @JsonProperty("meals")
    MEALS,
    /** A bathroom of one's own: it matters after chemotherapy. */
    @JsonProperty("private-bath")
    PRIVATE_BATH,
    /** Rides to the hospital. */
    @JsonProperty("shuttle")
    SHUTTLE,
    /** Internet. */
    @JsonProperty("wifi")
    WIFI,
    /** Somewhere to park. */
    @JsonProperty("parking")
    PARKING,
    /** Wheelchair access. */
    @JsonProperty("accessible")
    ACCESSIBLE
  }
}

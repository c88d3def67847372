package org.cartlocator.geocoding.gazetteer;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All places that are known; immutable. */
public final class Gazetteer {

  private final List<NamedPlace> named;
  private final PostalCodes postalCodes;
  private final Map<String, NamedPlace> byId;

  Gazetteer(
      List<Region> regions, List<County> counties, List<Town> towns, PostalCodes postalCodes) {
    this.named =
        Stream.of(regions, counties, towns)
            .<NamedPlace>flatMap(List::stream)
            .sorted(Comparator.comparingInt(NamedPlace::weight).reversed())
            .toList();
    this.postalCodes = postalCodes;
    this.byId = HashMap.newHashMap(named.size());
    for (NamedPlace place : named) {
      byId.put(place.id(), place);
    }
  }

  /** Reads the packed resource; a missing or broken one is a fault of the build. */
  public static Gazetteer load() {
    return GazetteerReader.read();
  }

  /** Regions, counties and towns, the weightiest first. */
  public List<NamedPlace> named() {
    return named;
  }

  /** Only the regions. */
  public List<Region> regions() {
    return named.stream().filter(Region.class::isInstance).map(Region.class::cast).toList();
  }

  /** The ZIP codes. */
  public PostalCodes postalCodes() {
    return postalCodes;
  }

  /** The county that a town lies in; empty outside the US. */
  public Optional<County> countyOf(Town town) {
    return find(County.idOf(town.countyFips())).map(County.class::cast);
  }

  /** The region, county or town of this id. */
  public Optional<NamedPlace> find(String id) {
    @Nullable NamedPlace place = byId.get(id);
    return Optional.ofNullable(place);
  }
}

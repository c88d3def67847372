package org.cartlocator.geocoding.gazetteer;

import java.util.List;
import java.util.regex.Pattern;
import org.cartlocator.geo.Coordinates;

/**
 * A US county or what stands for one.
 *
 * @param fips five digits, state first, as in the Census
 * @param name the full name: "Gallatin County", "Orleans Parish", "Richmond city"
 * @param population people of its listed towns, a rough number good for ordering only
 * @param point the mean of its towns, each counted by its people; of its ZIP codes or of its
 *     outline where no town's people are known
 */
public record County(String fips, String name, Region region, int population, Coordinates point)
    implements NamedPlace {

  /** One who types a bare name means the town rather than the county, unless that is far larger. */
  private static final int PEOPLE_PER_WEIGHT = 20;

  private static final Pattern KIND =
      Pattern.compile(
          " (County|Parish|Borough|Municipio|City and Borough|Municipality|Census Area"
              + "|Planning Region|District|Island)$");

  /** The id of the county with this number. */
  static String idOf(String fips) {
    return "county:" + fips;
  }

  @Override
  public String id() {
    return idOf(fips);
  }

  @Override
  public String label() {
    return name + ", " + region.townLabelEnd();
  }

  @Override
  public List<String> names() {
    String common = bareName() + " County";
    return name.equals(common) || isCity() ? List.of(name) : List.of(name, common);
  }

  /** The name without its kind: "Gallatin", "Orleans". */
  public String bareName() {
    return KIND.matcher(name).replaceFirst("");
  }

  /** Whether it is an independent city, which people look for as a town. */
  public boolean isCity() {
    return name.endsWith(" city") || name.equals("Carson City (county)");
  }

  @Override
  public int weight() {
    return population / PEOPLE_PER_WEIGHT;
  }
}

package org.cartlocator.geocoding.gazetteer;

import java.util.ArrayList;
import java.util.List;
import org.cartlocator.geo.Coordinates;

/**
 * A town of any size, or a part of one that has a name of its own.
 *
 * @param key GeoNames number, or name and state for the small ones that only the postal list knows
 * @param countyFips its county, empty outside the US
 * @param population people, 0 where not known
 * @param point its middle; the mean of its ZIP codes for those of the postal list
 * @param qualifier what tells it from a namesake in its state ("Greene County", "near Silao"), or
 *     empty
 * @param section whether it is a part of a larger town, as Center City is of Philadelphia
 * @param aliases other names in use
 */
public record Town(
    String key,
    String name,
    Region region,
    String countyFips,
    int population,
    Coordinates point,
    String qualifier,
    boolean section,
    List<String> aliases)
    implements NamedPlace {

  /** The sources list towns of 1,000 people and more; one they do not count is smaller. */
  private static final int WEIGHT_IF_NOT_KNOWN = 999;

  @Override
  public String id() {
    return "city:" + key;
  }

  @Override
  public String label() {
    String place = name + ", " + region.townLabelEnd();
    return qualifier.isEmpty() ? place : place + " (" + qualifier + ")";
  }

  @Override
  public List<String> names() {
    if (aliases.isEmpty()) {
      return List.of(name);
    }
    List<String> names = new ArrayList<>();
    names.add(name);
    names.addAll(aliases);
    return names;
  }

  @Override
  public int weight() {
    return population == 0 ? WEIGHT_IF_NOT_KNOWN : population;
  }
}

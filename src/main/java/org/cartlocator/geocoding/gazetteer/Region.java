package org.cartlocator.geocoding.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cartlocator.geo.Coordinates;

/**
 * A state or territory of the US, a province of Canada, a state of Mexico.
 *
 * @param code ISO 3166-2, as {@code US-PA}
 * @param shortName how a label names it: "PA", "ON", "Baja California"
 * @param name its full name
 * @param point the mean of its towns, each counted by its people: where people live on average
 * @param aliases other names in use
 */
public record Region(
    String code, String shortName, String name, Coordinates point, List<String> aliases)
    implements NamedPlace {

  /**
   * A state counts as a town of a million. So "Indiana" is the state although a town of 14,000 has
   * that name, while "Delaware" or "Ontario" is asked about: 25,000 people or more live in towns so
   * named.
   */
  private static final int WEIGHT = 1_000_000;

  /** States abroad and small territories are asked for far less than US towns of the same name. */
  private static final int SMALL_WEIGHT = 100_000;

  private static final Set<String> SMALL_TERRITORIES =
      Set.of("US-AS", "US-GU", "US-MH", "US-MP", "US-VI");

  /** The District is one with its city, whose name comes first. */
  private static final int WEIGHT_OF_THE_DISTRICT = 500_000;

  /** Keeps its own copy of the list. */
  public Region {
    aliases = List.copyOf(aliases);
  }

  /** The country it belongs to. */
  public Country country() {
    return Country.valueOf(code.substring(0, 2));
  }

  /** "PA" of {@code US-PA}. */
  public String localCode() {
    return code.substring(3);
  }

  @Override
  public String id() {
    return "state:" + (country() == Country.US ? localCode() : code);
  }

  @Override
  public String label() {
    return name + country().labelEnd();
  }

  /** What follows a town's name and a comma: "PA", "ON, Canada". */
  String townLabelEnd() {
    return shortName + country().labelEnd();
  }

  @Override
  public List<String> names() {
    List<String> names = new ArrayList<>();
    names.add(name);
    if (!shortName.equals(name)) {
      names.add(shortName);
    }
    names.addAll(aliases);
    return names;
  }

  @Override
  public Region region() {
    return this;
  }

  @Override
  public int weight() {
    if (code.equals("US-DC")) {
      return WEIGHT_OF_THE_DISTRICT;
    }
    boolean small = country() != Country.US || SMALL_TERRITORIES.contains(code);
    return small ? SMALL_WEIGHT : WEIGHT;
  }
}

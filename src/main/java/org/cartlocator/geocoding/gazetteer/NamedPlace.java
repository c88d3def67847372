package org.cartlocator.geocoding.gazetteer;

import java.util.List;
import org.cartlocator.geo.Coordinates;

/** A place that people know by a name. */
public sealed interface NamedPlace permits Region, County, Town {

  /** Stable and fit for a link, as {@code city:4560349}. */
  String id();

  /** What a reader sees, unlike that of any other place. */
  String label();

  /** Its names: the usual one first, then others in use. */
  List<String> names();

  /** The state or province it lies in, or is. */
  Region region();

  /** Its middle, in the sense that the record of each sort gives. */
  Coordinates point();

  /**
   * How likely it is that this place is meant rather than a namesake: for a town, its people. The
   * other sorts say what their number stands for.
   */
  int weight();
}

package org.cartlocator.geocoding;

import java.util.List;

/** The largest towns of the built-in gazetteer, for the labels of a map. */
public interface LargeTowns {

  /**
   * The largest towns of the United States, and of Canada and Mexico those of a million people or
   * more; the largest first. Parts of larger towns, such as boroughs, are left out.
   *
   * @param most how many at most, 1 or more
   */
  List<LargeTown> largest(int most);
}

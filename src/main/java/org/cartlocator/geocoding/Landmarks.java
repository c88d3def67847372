package org.cartlocator.geocoding;

import java.util.List;

/** The landmarks that are known; whoever knows some offers a bean. Safe for many threads. */
@FunctionalInterface
public interface Landmarks {

  /** All of them, as they are now; the same list as long as nothing has changed. */
  List<Landmark> all();
}

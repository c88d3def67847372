package org.cartlocator.catalog;

/** Where the current data set is had. */
public interface Catalog {

  /**
   * The snapshot in force. Take it once for a piece of work, so that all of that work speaks of the
   * same snapshot: it may be replaced at any moment.
   */
  Dataset dataset();
}

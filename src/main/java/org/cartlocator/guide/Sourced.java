package org.cartlocator.guide;

import java.util.List;

/** Something that is said because a page says so. */
public sealed interface Sourced permits Statement, Helper {

  /** The key of its words. */
  String key();

  /** The ids of the pages that say so; at least one. */
  List<String> sources();
}

package org.cartlocator.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists as the data files give them. */
final class Lists {

  private Lists() {}

  /** An immutable copy; an absent list is an empty one. */
  static <T> List<T> orEmpty(@Nullable List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }
}

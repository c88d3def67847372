package org.cartlocator.caseload;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Remembers what was asked last, and no more than so many. For many threads; one may work while
 * another asks.
 */
final class Recent<K, V> {

  private final Map<K, V> values;

  Recent(int most) {
    values =
        Collections.synchronizedMap(
            new LinkedHashMap<>(16, 0.75f, true) {
              private static final long serialVersionUID = 1L;

              @Override
              protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
              }
            });
  }

  /** What is remembered, or else what the work makes; two threads may do the same work at once. */
  V get(K key, Function<? super K, ? extends V> work) {
    V known = values.get(key);
    if (known != null) {
      return known;
    }
    V made = work.apply(key);
    values.put(key, made);
    return made;
  }
}

package org.cartlocator.geocoding;

import java.util.Set;

/**
 * One way to read a text as a place's name.
 *
 * @param key the {@linkplain org.cartlocator.geocoding.text.Names#key key} of the name
 * @param regions codes of the regions it may lie in; none for anywhere
 */
record NameQuery(String key, Set<String> regions) {}

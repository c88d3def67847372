package org.cartlocator.geocoding.gazetteer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Texts, each once, that others name by their number. */
final class TextPool {

  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  int numberOf(String text) {
    return numbers.computeIfAbsent(text, any -> numbers.size());
  }

  int[] numbersOf(List<String> texts) {
    return texts.stream().mapToInt(this::numberOf).toArray();
  }

  List<String> texts() {
    return new ArrayList<>(numbers.keySet());
  }
}

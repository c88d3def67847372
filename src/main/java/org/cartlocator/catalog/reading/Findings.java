package org.cartlocator.catalog.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cartlocator.catalog.DataFile;
import org.cartlocator.catalog.DatasetProblem;

/**
 * The problems found so far. A field is reported once: what is found first about it stands, so that
 * one fault seen by several checks is one problem. The checks run from the plainest to the
 * subtlest.
 */
final class Findings {

  private static final int FILE_ITSELF = -1;

  private static final Comparator<Place> FILE_THEN_RECORD =
      Comparator.comparing(Place::file).thenComparingInt(Place::index);

  private final SortedMap<Place, List<DatasetProblem>> problems = new TreeMap<>(FILE_THEN_RECORD);
  private final Map<Place, Set<String>> fields = new HashMap<>();

  /** A fault of the file itself. */
  void report(DataFile file, String field, String message) {
    add(new Place(file, FILE_ITSELF), "", field, message);
  }

  /** A fault in a record. */
  void report(Entry entry, String field, String message) {
    add(new Place(entry.file(), entry.index()), entry.label(), field, message);
  }

  /** Whether something is reported of this field or of a part of it. */
  boolean isReported(Entry entry, String field) {
    return fields.getOrDefault(new Place(entry.file(), entry.index()), Set.of()).stream()
        .anyMatch(reported -> reported.equals(field) || reported.startsWith(field + "."));
  }

  boolean isEmpty() {
    return problems.isEmpty();
  }

  /** All problems, in the order of the files and of the records in them. */
  List<DatasetProblem> problems() {
    return problems.values().stream().flatMap(List::stream).toList();
  }

  private void add(Place place, String record, String field, String message) {
    if (fields.computeIfAbsent(place, any -> new HashSet<>()).add(field)) {
      problems
          .computeIfAbsent(place, any -> new ArrayList<>())
          .add(new DatasetProblem(place.file.fileName(), record, field, message));
    }
  }

  /** A record, or with the index {@link #FILE_ITSELF} the file. */
  private record Place(DataFile file, int index) {}
}

package org.cartlocator.catalog.reading;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cartlocator.catalog.DatasetProblem;

/**
 * The problems found so far. A field is reported once: what is found first about it stands, so that
 * one fault seen by several checks is one problem. The checks run from the plainest to the
 * subtlest.
 */
final class Findings {

  private static final Comparator<Spot> BY_PLACE =
      Comparator.comparing(Spot::file).thenComparingInt(Spot::index);

  private final Map<Spot, DatasetProblem> problems = new LinkedHashMap<>();

  /** A fault of the file itself. */
  void report(DataFile file, String field, String message) {
    add(new Spot(file, -1, field), "", message);
  }

  /** A fault in a record. */
  void report(Entry entry, String field, String message) {
    add(new Spot(entry.file(), entry.index(), field), entry.label(), message);
  }

  /** Whether something is reported of this field or of a part of it. */
  boolean isReported(Entry entry, String field) {
    return problems.keySet().stream()
        .anyMatch(
            spot ->
                spot.file == entry.file()
                    && spot.index == entry.index()
                    && (spot.field.equals(field) || spot.field.startsWith(field + ".")));
  }

  boolean isEmpty() {
    return problems.isEmpty();
  }

  /** All problems, in the order of the files and of the records in them. */
  List<DatasetProblem> problems() {
    return problems.entrySet().stream()
        .sorted(Map.Entry.comparingByKey(BY_PLACE))
        .map(Map.Entry::getValue)
        .toList();
  }

  private void add(Spot spot, String record, String message) {
    problems.putIfAbsent(
        spot, new DatasetProblem(spot.file.fileName(), record, spot.field, message));
  }

  private record Spot(DataFile file, int index, String field) {}
}

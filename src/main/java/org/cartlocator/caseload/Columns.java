package org.cartlocator.caseload;

import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * In which column of a file each field stands; those that no column holds are left out. What stands
 * in other columns is not kept.
 */
public final class Columns implements Serializable {

  /** No field has a column. */
  public static final Columns NONE = new Columns(new EnumMap<>(CaseField.class));

  private final EnumMap<CaseField, Integer> numbers;

  private Columns(EnumMap<CaseField, Integer> numbers) {
    this.numbers = numbers;
  }

  /** These columns, counted from 0. */
  public static Columns of(Map<CaseField, Integer> numbers) {
    EnumMap<CaseField, Integer> copy = new EnumMap<>(CaseField.class);
    copy.putAll(numbers);
    return new Columns(copy);
  }

  /** The column of a field, counted from 0; empty where it has none. */
  public Optional<Integer> of(CaseField field) {
    return Optional.ofNullable(numbers.get(field));
  }

  /** The same with this column for the field. */
  public Columns with(CaseField field, int column) {
    EnumMap<CaseField, Integer> changed = new EnumMap<>(numbers);
    changed.put(field, column);
    return new Columns(changed);
  }

  /** The same without a column for the field. */
  public Columns without(CaseField field) {
    EnumMap<CaseField, Integer> changed = new EnumMap<>(numbers);
    changed.remove(field);
    return new Columns(changed);
  }

  /** The fields that must have a column and have none. */
  public List<CaseField> missing() {
    return Arrays.stream(CaseField.values())
        .filter(field -> field.isNeeded() && !numbers.containsKey(field))
        .toList();
  }

  /** Whether the column is taken by a field. */
  boolean isTaken(int column) {
    return numbers.containsValue(column);
  }

  /** What the row has for this field; empty where it has nothing. */
  String text(List<String> row, CaseField field) {
    Integer column = numbers.get(field);
    return column == null || column >= row.size() ? "" : row.get(column);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Columns columns && columns.numbers.equals(numbers);
  }

  @Override
  public int hashCode() {
    return numbers.hashCode();
  }
}

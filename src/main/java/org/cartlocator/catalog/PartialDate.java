package org.cartlocator.catalog;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/**
 * A date as exact as its page gives it: a year, a month or a day.
 *
 * @param iso {@code 2024}, {@code 2024-03} or {@code 2024-03-04}
 */
public record PartialDate(@JsonValue String iso) implements Serializable {

  /** Refuses what is none of the three forms or not in the calendar. */
  public PartialDate {
    if (!isValid(iso)) {
      throw new IllegalArgumentException("not a year, year-month or ISO date");
    }
  }

  /** A date in one of the three forms. */
  @JsonCreator
  public static PartialDate of(String iso) {
    return new PartialDate(iso);
  }

  /** Whether the text is a year, a month or a day of the calendar. */
  public static boolean isValid(String iso) {
    try {
      return switch (iso.length()) {
        case 4 -> Year.parse(iso).getValue() > 0;
        case 7 -> YearMonth.parse(iso).getYear() > 0;
        case 10 -> LocalDate.parse(iso).getYear() > 0;
        default -> false;
      };
    } catch (DateTimeException e) {
      return false;
    }
  }

  /** The first day the date may mean: 2024 may mean as early as 2024-01-01. */
  public LocalDate earliest() {
    return switch (iso.length()) {
      case 4 -> Year.parse(iso).atDay(1);
      case 7 -> YearMonth.parse(iso).atDay(1);
      default -> LocalDate.parse(iso);
    };
  }

  /** The last day the date may mean: 2024 may mean as late as 2024-12-31. */
  public LocalDate latest() {
    return switch (iso.length()) {
      case 4 -> Year.parse(iso).atMonth(12).atEndOfMonth();
      case 7 -> YearMonth.parse(iso).atEndOfMonth();
      default -> LocalDate.parse(iso);
    };
  }

  @Override
  public String toString() {
    return iso;
  }
}

package org.cartlocator.wording;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.cartlocator.stay.Timetable;
import org.jspecify.annotations.Nullable;

/** Words for days counted from the infusion: their dates, or how far from it they are. */
final class DayWords {

  /** Up to so many days are told in days, more in weeks. */
  private static final int WEEKS_FROM = 15;

  private static final int DAYS_IN_A_WEEK = 7;

  private final Wording wording;

  DayWords(Wording wording) {
    this.wording = wording;
  }

  /** A day, as "Feb 10, 2027" or "day 3". */
  String day(int day, Timetable timetable) {
    return timetable.dateOf(day).map(wording::date).orElseGet(() -> relative(day));
  }

  /** A length of time, as "2 to 4 weeks" or "12 days". */
  String span(int least, int most) {
    boolean weeks = least % DAYS_IN_A_WEEK == 0 && most % DAYS_IN_A_WEEK == 0;
    int unit = weeks ? DAYS_IN_A_WEEK : 1;
    return range(weeks ? "plan.span.weeks" : "plan.span.days", least / unit, most / unit);
  }

  /** From one day to another, either of which may be open. */
  String between(@Nullable Integer first, @Nullable Integer last, Timetable timetable) {
    if (first == null) {
      return wording.text("plan.when.until", last == null ? "" : day(last, timetable));
    }
    if (last == null) {
      return wording.text("plan.when.from", day(first, timetable));
    }
    if (first.equals(last)) {
      return day(first, timetable);
    }
    if (timetable.infusion() != null) {
      return wording.text("plan.when.between", day(first, timetable), day(last, timetable));
    }
    boolean before = last < 0;
    boolean weeks = Math.abs(before ? first : last) >= WEEKS_FROM;
    int unit = weeks ? DAYS_IN_A_WEEK : 1;
    String key = "plan.when." + (before ? "before." : "after.") + (weeks ? "weeks" : "days");
    return range(key, weeks(first, unit), weeks(last, unit));
  }

  /** The same in few letters, as "Feb 5 – 9" or "−5 to −1". */
  String shortly(@Nullable Integer first, @Nullable Integer last, Timetable timetable) {
    if (first == null) {
      return wording.text("plan.when.until", last == null ? "" : brief(last, timetable));
    }
    if (last == null) {
      return wording.text("plan.when.from", brief(first, timetable));
    }
    return first.equals(last)
        ? brief(first, timetable)
        : wording.text("plan.when.between", brief(first, timetable), brief(last, timetable));
  }

  private String brief(int day, Timetable timetable) {
    Optional<LocalDate> date = timetable.dateOf(day);
    return date.map(
            DateTimeFormatter.ofLocalizedPattern("MMMd").withLocale(wording.locale())::format)
        .orElseGet(() -> wording.text("plan.when.day", signed(day)));
  }

  private String relative(int day) {
    if (Math.abs(day) < WEEKS_FROM || day > 0) {
      return wording.text("plan.when.day", signed(day));
    }
    int weeks = weeks(day, DAYS_IN_A_WEEK);
    return range("plan.when.before.weeks", weeks, weeks);
  }

  private static int weeks(int day, int unit) {
    return Math.round(Math.abs(day) / (float) unit);
  }

  private String range(String key, int from, int to) {
    return from == to ? wording.text(key + ".one", from) : wording.text(key, from, to);
  }

  /** With a true minus, which a hyphen is not. */
  private static String signed(int day) {
    return day < 0 ? "−" + -day : Integer.toString(day);
  }
}

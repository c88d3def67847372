package org.cartlocator.wording;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.cartlocator.stay.Timetable;
import org.jspecify.annotations.Nullable;

/** Words for days counted from the infusion: their dates, or how far from it they are. */
final class DayWords {

  /** Fewer days before the infusion are told in days, so many and more in weeks. */
  private static final int WEEKS_FROM = 15;

  private static final int DAYS_IN_A_WEEK = 7;

  private final Wording wording;

  DayWords(Wording wording) {
    this.wording = wording;
  }

  /** A day, as "Feb 10, 2027", "day 3" or "5 weeks before the infusion". */
  String day(int day, Timetable timetable) {
    return timetable.dateOf(day).map(wording::date).orElseGet(() -> relative(day));
  }

  /** A length of time, as "2 to 4 weeks" or "12 days". */
  String span(int least, int most) {
    boolean weeks = least % DAYS_IN_A_WEEK == 0 && most % DAYS_IN_A_WEEK == 0;
    int unit = weeks ? DAYS_IN_A_WEEK : 1;
    return range(weeks ? "plan.span.weeks" : "plan.span.days", least / unit, most / unit);
  }

  /**
   * From one day to another, as "5 to 3 weeks before the infusion", "day 8 to day 28" or as dates.
   * What has no beginning ends before the infusion, and about then; what has no end begins after
   * it.
   */
  String between(@Nullable Integer first, @Nullable Integer last, Timetable timetable) {
    if (first == null) {
      return last == null ? "" : until(last, timetable);
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
    return last < 0
        ? before(first, last)
        : wording.text("plan.when.days", signed(first), signed(last));
  }

  /** In Spanish a date and a number of weeks are joined in different ways. */
  private String until(int day, Timetable timetable) {
    boolean before = timetable.infusion() == null && day < 0;
    return wording.text(before ? "plan.when.until.before" : "plan.when.until", day(day, timetable));
  }

  /** The same in few letters, as "Feb 5 – Feb 9", "week −5 to −4" or "day −5 to −1". */
  String shortly(@Nullable Integer first, @Nullable Integer last, Timetable timetable) {
    if (first == null) {
      return last == null ? "" : briefUntil(last, timetable);
    }
    if (last == null) {
      return wording.text("plan.when.from", brief(first, timetable));
    }
    if (first.equals(last)) {
      return brief(first, timetable);
    }
    if (timetable.infusion() != null) {
      return wording.text("plan.when.between", brief(first, timetable), brief(last, timetable));
    }
    return last < 0 && -first >= WEEKS_FROM
        ? range(
            "plan.when.brief.weeks", round(-first, DAYS_IN_A_WEEK), round(-last, DAYS_IN_A_WEEK))
        : wording.text("plan.when.brief.days", signed(first), signed(last));
  }

  private String briefUntil(int day, Timetable timetable) {
    return timetable.infusion() == null && -day >= WEEKS_FROM
        ? wording.text("plan.when.brief.until", round(-day, DAYS_IN_A_WEEK))
        : wording.text("plan.when.until.short", brief(day, timetable));
  }

  private String brief(int day, Timetable timetable) {
    Optional<LocalDate> date = timetable.dateOf(day);
    return date.map(
            DateTimeFormatter.ofLocalizedPattern("MMMd").withLocale(wording.locale())::format)
        .orElseGet(() -> wording.text("plan.when.day", signed(day)));
  }

  private String relative(int day) {
    return day < 0 ? before(day, day) : wording.text("plan.when.day", signed(day));
  }

  /** Two weeks and more are told in whole weeks, as nobody knows such days to the day. */
  private String before(int first, int last) {
    boolean weeks = -first >= WEEKS_FROM;
    int unit = weeks ? DAYS_IN_A_WEEK : 1;
    return range(
        weeks ? "plan.when.before.weeks" : "plan.when.before.days",
        round(-first, unit),
        round(-last, unit));
  }

  private static int round(int days, int unit) {
    return Math.max(1, Math.round(days / (float) unit));
  }

  private String range(String key, int from, int to) {
    return from == to ? wording.text(key + ".one", from) : wording.text(key, from, to);
  }

  /** With a true minus, which a hyphen is not. */
  private static String signed(int day) {
    return day < 0 ? "−" + -day : Integer.toString(day);
  }
}

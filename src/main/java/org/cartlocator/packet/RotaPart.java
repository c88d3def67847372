package org.cartlocator.packet;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.IntStream;
import org.cartlocator.stay.PlanSource;
import org.cartlocator.stay.Rota;
import org.cartlocator.stay.StayPlan;
import org.cartlocator.stay.Timetable;
import org.cartlocator.wording.StayWords;
import org.cartlocator.wording.Wording;

/**
 * Who is with the patient, week by week; a grid to fill in where nobody is named yet.
 *
 * @param fact why a caregiver matters, with its page
 * @param helpers the helpers, with lines to write their names on
 */
record RotaPart(
    String heading,
    String fact,
    String factPage,
    String how,
    String helperHead,
    String nameHead,
    String phoneHead,
    List<String> helpers,
    String shiftHead,
    List<Week> weeks) {

  private static final int DAYS_IN_A_WEEK = 7;

  RotaPart {
    helpers = List.copyOf(helpers);
    weeks = List.copyOf(weeks);
  }

  /** A week: its days, and a row for each half of them. */
  record Week(String name, List<Day> days, List<Half> halves) {
    Week {
      days = List.copyOf(days);
      halves = List.copyOf(halves);
    }
  }

  /** The head of a column: the weekday and the date, or how far it is from day 0. */
  record Day(List<String> lines) {
    Day {
      lines = List.copyOf(lines);
    }
  }

  /** The days or the nights of a week. */
  record Half(String name, List<Cell> cells) {
    Half {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A shift.
   *
   * @param look taken, gap, or blank to be written in
   */
  record Cell(String look, String text) {}

  static RotaPart of(StayPlan plan, Wording wording) {
    StayWords words = new StayWords(wording);
    Rota rota = plan.request().rota();
    return new RotaPart(
        wording.text("packet.rota"),
        wording.text("packet.rota.fact"),
        PacketWords.address(PlanSource.CAREGIVER.url()),
        wording.text(rota.isEmpty() ? "packet.rota.blank" : "packet.rota.filled"),
        wording.text("packet.rota.helper"),
        wording.text("packet.rota.name"),
        wording.text("packet.rota.phone"),
        IntStream.rangeClosed(1, rota.helpers()).mapToObj(words::helper).toList(),
        wording.text("packet.rota.shift"),
        IntStream.range(0, (rota.days() + DAYS_IN_A_WEEK - 1) / DAYS_IN_A_WEEK)
            .mapToObj(week -> week(week, plan, wording))
            .toList());
  }

  private static Week week(int week, StayPlan plan, Wording wording) {
    Rota rota = plan.request().rota();
    int first = week * DAYS_IN_A_WEEK;
    List<Integer> days = IntStream.range(first, first + DAYS_IN_A_WEEK).boxed().toList();
    return new Week(
        wording.text("packet.rota.week", week + 1),
        days.stream()
            .map(
                day ->
                    day < rota.days() ? head(day, plan.timetable(), wording) : new Day(List.of()))
            .toList(),
        List.of(
            half(Rota.Shift.DAY, days, rota, wording),
            half(Rota.Shift.NIGHT, days, rota, wording)));
  }

  private static Half half(Rota.Shift shift, List<Integer> days, Rota rota, Wording wording) {
    StayWords words = new StayWords(wording);
    return new Half(
        words.shift(shift), days.stream().map(day -> cell(day, shift, rota, words)).toList());
  }

  private static Cell cell(int day, Rota.Shift shift, Rota rota, StayWords words) {
    if (day >= rota.days()) {
      return new Cell("none", "");
    }
    int helper = rota.helper(day, shift);
    if (rota.isEmpty()) {
      return new Cell("blank", "");
    }
    return new Cell(helper == Rota.GAP ? "gap" : "taken", words.helper(helper));
  }

  private static Day head(int day, Timetable timetable, Wording wording) {
    return timetable
        .dateOf(day)
        .map(date -> new Day(List.of(format("EEE", date, wording), monthAndDay(date, wording))))
        .orElseGet(() -> new Day(List.of(new StayWords(wording).day(day, timetable))));
  }

  private static String format(String pattern, LocalDate date, Wording wording) {
    return DateTimeFormatter.ofPattern(pattern, wording.locale()).format(date);
  }

  private static String monthAndDay(LocalDate date, Wording wording) {
    return DateTimeFormatter.ofLocalizedPattern("MMMd").withLocale(wording.locale()).format(date);
  }
}

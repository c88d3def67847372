package org.cartlocator.stay;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntBinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Who is with the patient by day and by night, from day 0 on. Helpers are numbers: a link holds no
 * names. Immutable.
 *
 * @param days how many days are covered, 1 or more
 * @param helpers how many helpers there are, 1 to {@value #MOST_HELPERS}
 * @param shifts the helper of each shift, day and night in turn, two for each day; {@value #GAP}
 *     where nobody is named
 */
public record Rota(int days, int helpers, List<Integer> shifts) implements Serializable {

  /** Nobody. */
  public static final int GAP = 0;

  /** Two who take turns. */
  public static final int USUAL_HELPERS = 2;

  /** More helpers than this are hard to keep track of, and to write into a link. */
  public static final int MOST_HELPERS = 6;

  private static final String GAP_SIGN = "-";

  /** The two halves of a day. */
  public enum Shift {
    /** From morning to evening. */
    DAY,
    /** From evening to morning. */
    NIGHT
  }

  /** Refuses helpers that are not there and a number of shifts that does not fit the days. */
  public Rota {
    shifts = List.copyOf(shifts);
    if (days < 1 || helpers < 1 || helpers > MOST_HELPERS || shifts.size() != days * 2) {
      throw new IllegalArgumentException("a rota has two shifts a day and one to six helpers");
    }
    if (shifts.stream().anyMatch(helper -> helper < GAP || helper > helpers)) {
      throw new IllegalArgumentException("a shift is a gap or one of the helpers");
    }
  }

  /** A rota with nobody in it. */
  public static Rota empty(int days, int helpers) {
    return new Rota(days, helpers, Collections.nCopies(days * 2, GAP));
  }

  /**
   * A rota in which every shift is taken.
   *
   * @param chooser tells the helper, from 0, by the number of the day and of the shift in it
   */
  public static Rota filled(int days, int helpers, IntBinaryOperator chooser) {
    return new Rota(
        days,
        helpers,
        IntStream.range(0, days * 2)
            .mapToObj(shift -> chooser.applyAsInt(shift / 2, shift % 2) % helpers + 1)
            .toList());
  }

  /** Whether the text is one that {@link #of} can read. */
  static boolean isText(String text, int days, int helpers) {
    return text.length() <= days * 2 && text.matches("[-1-" + helpers + "]*");
  }

  /** Reads what {@link #text} wrote; shifts that are left out at the end are gaps. */
  static Rota of(String text, int days, int helpers) {
    List<Integer> shifts = new ArrayList<>();
    text.chars().forEach(sign -> shifts.add(sign == '-' ? GAP : Character.digit(sign, 10)));
    while (shifts.size() < days * 2) {
      shifts.add(GAP);
    }
    return new Rota(days, helpers, shifts);
  }

  /** A text for a link: a digit or a hyphen for each shift, without the gaps at the end. */
  public String text() {
    return shifts.stream()
        .map(helper -> helper == GAP ? GAP_SIGN : helper.toString())
        .collect(Collectors.joining())
        .replaceAll("-+$", "");
  }

  /** The helper on duty; {@link #GAP} for nobody. */
  public int helper(int day, Shift shift) {
    return shifts.get(index(day, shift));
  }

  /** The same rota with another helper in one shift. */
  public Rota with(int day, Shift shift, int helper) {
    List<Integer> changed = new ArrayList<>(shifts);
    changed.set(index(day, shift), helper);
    return new Rota(days, helpers, changed);
  }

  /** How many shifts nobody has. */
  public int gaps() {
    return Collections.frequency(shifts, GAP);
  }

  /** Whether no shift at all is taken. */
  public boolean isEmpty() {
    return gaps() == shifts.size();
  }

  /** How many shifts a helper has. */
  public int shiftsOf(int helper) {
    return Collections.frequency(shifts, helper);
  }

  private int index(int day, Shift shift) {
    if (day < 0 || day >= days) {
      throw new IllegalArgumentException("the rota has no such day");
    }
    return day * 2 + (shift == Shift.DAY ? 0 : 1);
  }
}

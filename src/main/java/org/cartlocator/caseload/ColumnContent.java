package org.cartlocator.caseload;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.cartlocator.caseload.IdentifyingColumn.Reason;

/** What the cells of one column look like, by a sample of them. */
final class ColumnContent {

  /** Of ten cells, so many must look alike for the column to be taken for that. */
  private static final double MOST = 0.6;

  /** One in five that tells of a person is too many. */
  private static final double SOME = 0.2;

  /** An infusion or a discharge lies at most so far back; a birth mostly farther. */
  private static final int YEARS_OF_CARE = 2;

  private static final Pattern ZIP = Pattern.compile("\\d{5}(-\\d{4})?|0?\\d{3,4}");
  private static final Pattern TOWN = Pattern.compile("\\p{L}[\\p{L} .'’-]*,\\s*\\p{L}{2}.*");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(\\.0+)?");
  private static final Pattern LONG_NUMBER = Pattern.compile("\\d{6,10}");
  private static final Pattern SSN = Pattern.compile("(?!000|666|9)\\d{3}[- ]\\d{2}[- ]\\d{4}");
  private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]{2,}");
  private static final Pattern PHONE =
      Pattern.compile("\\+?[\\d\\s().\\-/]{10,20}(\\s*(x|ext).*)?");
  private static final Pattern STREET =
      Pattern.compile(
          "(?i)(\\d+\\w?\\s+([\\p{L}\\d.'’-]+\\s+){1,4}(st|street|ave|avenue|rd|road|blvd|boulevard|dr|drive|ln|lane|ct|court|"
              + "way|pl|place|ter|terrace|pkwy|parkway|cir|circle|hwy|highway|route|trail|trl)\\b.*"
              + "|(calle|avenida|av\\.?|camino|paseo|carretera|c/)\\s+.*\\d.*|p\\.?\\s?o\\.?\\s+box\\b.*|apt\\.?\\s.*)");
  private static final Pattern LAST_FIRST =
      Pattern.compile(
          "\\p{Lu}[\\p{L}'’-]+(\\s\\p{Lu}[\\p{L}'’-]+)?,\\s*\\p{Lu}\\p{Ll}[\\p{L}'’-]+(\\s\\p{Lu}[\\p{L}.]*)?");
  private static final Pattern TWO_WORDS =
      Pattern.compile("\\p{Lu}\\p{Ll}[\\p{L}'’-]*(\\s\\p{Lu}[\\p{L}.'’-]*){1,3}");

  private static final List<DateTimeFormatter> DATES =
      List.of(
          date("uuuu-M-d"),
          date("M/d/uuuu"),
          date("d/M/uuuu"),
          date("M-d-uuuu"),
          date("d.M.uuuu"),
          date("M/d/uu"),
          date("uuuu/M/d"),
          date("d MMM uuuu"),
          date("MMM d, uuuu"),
          date("MMMM d, uuuu"),
          date("d-MMM-uuuu"));

  private final LocalDate today;
  private final List<String> cells = new ArrayList<>();

  ColumnContent(LocalDate today) {
    this.today = today;
  }

  void add(String cell) {
    if (!cell.isEmpty()) {
      cells.add(cell);
    }
  }

  /** How many in a hundred look like a ZIP code or a town with its state. */
  double places() {
    return share(cell -> ZIP.matcher(cell).matches() || TOWN.matcher(cell).matches());
  }

  /** Whether most are whole numbers of up to three digits within these bounds. */
  boolean areNumbers(int least, int most) {
    return share(cell -> isNumber(cell, least, most)) >= MOST;
  }

  /** Whether most pass. */
  boolean mostly(Predicate<String> test) {
    return share(test) >= MOST;
  }

  /** Whether no cell stands there twice. */
  boolean areDistinct() {
    Set<String> distinct = new HashSet<>(cells);
    return !cells.isEmpty() && distinct.size() == cells.size();
  }

  /** What of a person the cells tell, whatever stands over them. */
  Optional<Reason> identifying(boolean isPlace) {
    if (has(SSN.asMatchPredicate())) {
      return Optional.of(Reason.SOCIAL_SECURITY);
    }
    if (has(EMAIL.asMatchPredicate())) {
      return Optional.of(Reason.EMAIL);
    }
    if (has(ColumnContent::isPhone)) {
      return Optional.of(Reason.PHONE);
    }
    if (has(STREET.asMatchPredicate())) {
      return Optional.of(Reason.STREET);
    }
    if (has(this::isLongAgo)) {
      return Optional.of(Reason.BIRTH_DATE);
    }
    return !isPlace && mostly(LAST_FIRST.asMatchPredicate())
        ? Optional.of(Reason.NAME)
        : Optional.empty();
  }

  /** What of a person the cells tell where they are to be case ids. */
  Optional<Reason> identifyingIds() {
    if (mostly(TWO_WORDS.asMatchPredicate().or(LAST_FIRST.asMatchPredicate()))) {
      return Optional.of(Reason.NAME);
    }
    return mostly(LONG_NUMBER.asMatchPredicate())
        ? Optional.of(Reason.MAYBE_RECORD_NUMBER)
        : Optional.empty();
  }

  private boolean has(Predicate<String> test) {
    return share(test) >= SOME;
  }

  private double share(Predicate<String> test) {
    return cells.isEmpty() ? 0 : (double) cells.stream().filter(test).count() / cells.size();
  }

  private static boolean isNumber(String cell, int least, int most) {
    if (!NUMBER.matcher(cell).matches()) {
      return false;
    }
    double number = Double.parseDouble(cell);
    return number >= least && number <= most;
  }

  private static boolean isPhone(String cell) {
    if (!PHONE.matcher(cell).matches()) {
      return false;
    }
    PhoneNumberUtil phones = PhoneNumberUtil.getInstance();
    try {
      return phones.isValidNumber(phones.parse(cell, "US"));
    } catch (NumberParseException e) {
      return false;
    }
  }

  private boolean isLongAgo(String cell) {
    return cell.length() <= 40
        && cell.chars().anyMatch(Character::isDigit)
        && DATES.stream()
            .flatMap(format -> read(cell, format).stream())
            .map(date -> date.isAfter(today.plusYears(YEARS_OF_CARE)) ? date.minusYears(100) : date)
            .anyMatch(date -> date.isBefore(today.minusYears(YEARS_OF_CARE)));
  }

  private static Optional<LocalDate> read(String cell, DateTimeFormatter format) {
    try {
      String day = cell.replaceFirst("[T ]\\d{1,2}:\\d{2}.*$", "");
      return Optional.of(LocalDate.parse(day, format));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static DateTimeFormatter date(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.US);
  }
}

package org.cartlocator.wording;

import java.io.Serializable;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cartlocator.catalog.Diagnosis;
import org.cartlocator.catalog.PartialDate;
import org.cartlocator.catalog.Rate;
import org.cartlocator.finder.Reason;
import org.cartlocator.geo.Distance;
import org.cartlocator.stay.PlanFault;
import org.cartlocator.travel.Journey;
import org.jspecify.annotations.Nullable;

/**
 * Words in one language and one system of units. Immutable; cheap to make.
 *
 * @param language the language of the text
 * @param units miles or kilometers
 * @param phrases the texts themselves
 */
public record Wording(Language language, Units units, Phrases phrases) implements Serializable {

  /** Words in the program's own texts. */
  public Wording(Language language, Units units) {
    this(language, units, BundledPhrases.INSTANCE);
  }

  /** Words of a language with the miles that road signs in the United States use. */
  public static Wording of(Language language) {
    return new Wording(language, Units.MILES);
  }

  /**
   * The words that the codes of a link name. A code that names nothing counts as none: the language
   * is then the browser's, and the units are miles in both languages, as on the road signs.
   *
   * @param languageCode two letters; null for none
   * @param unitsCode "mi" or "km"; null for none
   * @param wanted what the browser asks for
   */
  public static Wording of(
      @Nullable String languageCode, @Nullable String unitsCode, Locale wanted) {
    return new Wording(
        Language.chosen(Optional.ofNullable(languageCode), wanted),
        Optional.ofNullable(unitsCode).flatMap(Units::findByCode).orElse(Units.MILES));
  }

  /** The same words out of other texts. */
  public Wording from(Phrases others) {
    return new Wording(language, units, others);
  }

  /** The locale behind the language, for components that format by themselves. */
  public Locale locale() {
    return language.locale();
  }

  /**
   * The text with this key.
   *
   * @param arguments numbers, texts and so on for its {0} marks
   * @throws java.util.MissingResourceException if there is no such key: a bug
   */
  public String text(String key, Object... arguments) {
    return phrases.say(language, key, arguments);
  }

  /** A distance to read: tenths below ten where the points are exact, whole units otherwise. */
  public String distance(Distance distance, boolean exact) {
    return new Measures(this).distance(distance, exact);
  }

  /**
   * A round distance that somebody stated in units of their own, as "50 miles": those stay, for
   * they are what a rule or a link says, and the reader's units follow, as "50 miles (80 km)".
   */
  public String stated(Distance distance, Units statedIn) {
    return new Measures(this).stated(distance, statedIn);
  }

  /**
   * How far a journey is, as "111 miles": by road where one leads there, else as the crow flies.
   */
  public String distance(Journey journey) {
    return new Measures(this).distance(journey);
  }

  /** The drive alone, as "about 2½ to 3 hours by car", or that there is none. */
  public String drive(Journey journey) {
    return new Measures(this).drive(journey);
  }

  /** The sentence a reason makes. */
  public String reason(Reason reason) {
    return new Reasons(this).sentence(reason);
  }

  /** Why a field of a link to a plan cannot be used. */
  public String fault(PlanFault fault) {
    return new PlanFaults(this).message(fault);
  }

  /** What a night costs, as "up to $15"; "ask the price" where no page says. */
  public String rate(Optional<Rate> rate) {
    return new Measures(this).rate(rate);
  }

  /** On what terms a night costs that, as "a night, suggested gift". */
  public String rateBasis(Rate.Basis basis) {
    return text(
        "lodging.rate.basis."
            + switch (basis) {
              case FREE -> "free";
              case SUGGESTED_DONATION -> "suggestedDonation";
              case FIXED -> "fixed";
              case SLIDING -> "sliding";
            });
  }

  /** The diagnosis in the reader's words, else as the data set spells it. */
  public String diagnosis(Diagnosis diagnosis) {
    String key = "diagnosis." + diagnosis.code();
    return phrases.has(language, key) ? text(key) : diagnosis.name();
  }

  /** The diagnosis of this code in the reader's words, else the code itself. */
  public String diagnosis(String code) {
    return diagnosis(new Diagnosis(code, code));
  }

  /** A day, as "22 Nov 2026". */
  public String date(LocalDate date) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale()).format(date);
  }

  /** A day with its weekday, as "Wednesday, February 10, 2027". */
  public String fullDate(LocalDate date) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale()).format(date);
  }

  /** A date as exact as it is known. */
  public String date(PartialDate date) {
    return switch (date.iso().length()) {
      case 4 -> date.iso();
      case 7 ->
          DateTimeFormatter.ofPattern("LLL yyyy", locale()).format(YearMonth.parse(date.iso()));
      default -> date(date.latest());
    };
  }

  /** A whole amount of dollars or another currency, as "$15". */
  String money(BigDecimal amount, java.util.Currency currency) {
    NumberFormat format = NumberFormat.getCurrencyInstance(Locale.US);
    format.setCurrency(currency);
    boolean whole = amount.stripTrailingZeros().scale() <= 0;
    format.setMaximumFractionDigits(whole ? 0 : 2);
    return format.format(amount);
  }

  /** Words in a row, as "a, b and c". */
  public String list(List<String> words) {
    if (words.isEmpty()) {
      return "";
    }
    String row = words.getFirst();
    for (int i = 1; i < words.size(); i++) {
      row = text(i == words.size() - 1 ? "list.and" : "list.comma", row, words.get(i));
    }
    return row;
  }
}

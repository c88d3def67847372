package org.cartlocator.wording;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The languages the pages speak. */
public enum Language {
  /** English, with the dates and numbers of the United States. */
  ENGLISH("en", Locale.US),
  /** Spanish, with the dates and numbers of the United States. */
  SPANISH("es", Locale.of("es", "US"));

  private final String code;
  private final Locale locale;

  Language(String code, Locale locale) {
    this.code = code;
    this.locale = locale;
  }

  /** The two-letter code used in links. */
  public String code() {
    return code;
  }

  /** The locale for dates and numbers. */
  public Locale locale() {
    return locale;
  }

  /** The language with this two-letter code; empty if the pages do not speak it. */
  public static Optional<Language> findByCode(String code) {
    return Arrays.stream(values()).filter(language -> language.code.equals(code)).findFirst();
  }

  /**
   * The language a page speaks: the one its address names, else the browser's.
   *
   * @param code the two-letter code that the address holds; one that is none counts as not given
   * @param wanted what the browser asks for
   */
  public static Language chosen(Optional<String> code, Locale wanted) {
    return code.flatMap(Language::findByCode).orElseGet(() -> nearest(wanted));
  }

  /** The language nearest to what a browser asks for; English where the pages do not speak it. */
  public static Language nearest(Locale wanted) {
    return findByCode(wanted.getLanguage()).orElse(ENGLISH);
  }
}

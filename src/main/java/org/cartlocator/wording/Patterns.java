package org.cartlocator.wording;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/** The texts of the program's own files of words, read once each. */
final class Patterns {

  private static final String BUNDLE = "wording.messages";

  private static final Map<Name, MessageFormat> READ = new ConcurrentHashMap<>();

  private Patterns() {}

  private record Name(Language language, String key) {}

  /**
   * The text with this key, for the caller alone: a format serves one thread at a time. To copy one
   * takes a small part of the time in which its pattern is read.
   *
   * @throws java.util.MissingResourceException if there is no such key
   */
  static MessageFormat get(Language language, String key) {
    return (MessageFormat) READ.computeIfAbsent(new Name(language, key), Patterns::read).clone();
  }

  static boolean has(Language language, String key) {
    return bundle(language).containsKey(key);
  }

  private static MessageFormat read(Name name) {
    return new MessageFormat(bundle(name.language).getString(name.key), name.language.locale());
  }

  private static ResourceBundle bundle(Language language) {
    // English stands in the root bundle. Asked for by its own name, it would be looked for in the
    // language of the machine first.
    return ResourceBundle.getBundle(
        BUNDLE, language == Language.ENGLISH ? Locale.ROOT : language.locale());
  }
}

package org.cartlocator.wording;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/** The texts of the program's own files of words, read once each. */
final class Patterns {

  private static final String BUNDLE = "wording.messages";

  private static final Map<Name, Pattern> READ = new ConcurrentHashMap<>();

  private Patterns() {}

  private record Name(Language language, String key) {}

  /** A text, read once. One without marks for arguments is the same each time. */
  private sealed interface Pattern {

    String filled(Object... arguments);
  }

  private record Fixed(String text) implements Pattern {
    @Override
    public String filled(Object... arguments) {
      return text;
    }
  }

  private record Marked(MessageFormat format) implements Pattern {

    /**
     * A format serves one thread at a time. To copy it takes a small part of the time in which its
     * pattern is read.
     */
    @Override
    public String filled(Object... arguments) {
      return ((MessageFormat) format.clone()).format(arguments);
    }
  }

  /**
   * The text with this key.
   *
   * @throws java.util.MissingResourceException if there is no such key
   */
  static String fill(Language language, String key, Object... arguments) {
    return READ.computeIfAbsent(new Name(language, key), Patterns::read).filled(arguments);
  }

  static boolean has(Language language, String key) {
    return bundle(language).containsKey(key);
  }

  private static Pattern read(Name name) {
    String pattern = bundle(name.language).getString(name.key);
    MessageFormat format = new MessageFormat(pattern, name.language.locale());
    return format.getFormats().length == 0
        ? new Fixed(format.format(new Object[0]))
        : new Marked(format);
  }

  private static ResourceBundle bundle(Language language) {
    // English stands in the root bundle. Asked for by its own name, it would be looked for in the
    // language of the machine first.
    return ResourceBundle.getBundle(
        BUNDLE, language == Language.ENGLISH ? Locale.ROOT : language.locale());
  }
}

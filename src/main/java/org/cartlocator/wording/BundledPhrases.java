package org.cartlocator.wording;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of the program's own files of words. */
enum BundledPhrases implements Phrases {
  /** There is one set of them. */
  INSTANCE;

  private static final String BUNDLE = "wording.messages";

  @Override
  public String say(Language language, String key, Object... arguments) {
    return new MessageFormat(bundle(language).getString(key), language.locale()).format(arguments);
  }

  @Override
  public boolean has(Language language, String key) {
    return bundle(language).containsKey(key);
  }

  private static ResourceBundle bundle(Language language) {
    // English stands in the root bundle. Asked for by its own name, it would be looked for in the
    // language of the machine first.
    return ResourceBundle.getBundle(
        BUNDLE, language == Language.ENGLISH ? Locale.ROOT : language.locale());
  }
}

package org.cartlocator.wording;

/** The texts of the program's own files of words. */
enum BundledPhrases implements Phrases {
  /** There is one set of them. */
  INSTANCE;

  @Override
  public String say(Language language, String key, Object... arguments) {
    return Patterns.fill(language, key, arguments);
  }

  @Override
  public boolean has(Language language, String key) {
    return Patterns.has(language, key);
  }
}

package org.cartlocator.wording;

import java.io.Serializable;

/**
 * Every text that is ever shown, by its key. One source of them serves the whole program; another
 * in its place can show where a text comes from.
 */
public interface Phrases extends Serializable {

  /**
   * The text with this key.
   *
   * @param arguments numbers, texts and so on for its {0} marks
   * @throws java.util.MissingResourceException if there is no such key: a bug
   */
  String say(Language language, String key, Object... arguments);

  /** Whether there is a text with this key. */
  boolean has(Language language, String key);
}

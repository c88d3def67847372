package org.cartlocator.guide;

import java.io.Serializable;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An organization that helps with travel, lodging or money.
 *
 * @param key the key of the words that say what it does, and who can get it
 * @param name its own name, the same in every language
 * @param phone its number for patients, as {@code +1-AAA-BBB-CCCC}, from one of the pages; null
 *     where none of them gives one
 * @param sources ids of pages, of which the first is its own where one was seen; at least one
 */
public record Helper(String key, String name, @Nullable String phone, List<String> sources)
    implements Sourced, Serializable {

  private static final Pattern PHONE = Pattern.compile("\\+1(-\\d{3}){2}-\\d{4}");

  /** Keeps its own copy; refuses a helper without a source and a malformed number. */
  public Helper {
    Keys.requireKey(key);
    sources = List.copyOf(sources);
    if (name.isBlank() || sources.isEmpty()) {
      throw new IllegalArgumentException("has no name or no source: " + key);
    }
    if (phone != null && !PHONE.matcher(phone).matches()) {
      throw new IllegalArgumentException("not a phone number: " + phone);
    }
  }
}

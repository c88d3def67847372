package org.cartlocator.correction;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * What a reader says is wrong.
 *
 * @param record of what
 * @param field which of its fields, or {@link CorrectableRecord#OTHER}
 * @param proposed what it should say
 * @param source where that is written, or how the reader knows
 * @param page absolute address of the page about the record
 */
public record Correction(
    CorrectableRecord record, String field, String proposed, String source, String page) {

  /** Longest text of a reader's that a message takes, in characters. */
  public static final int LONGEST = 1000;

  /** Mail programs are handed no longer address than this; Windows cuts near two thousand. */
  private static final int LONGEST_LINK = 1900;

  /** Refuses what no form lets through. */
  public Correction {
    if (!record.values().containsKey(field)
        || proposed.length() > LONGEST
        || source.length() > LONGEST) {
      throw new IllegalArgumentException("not a correction of this record");
    }
  }

  /** The subject of the message, in English, for those who keep the data. */
  public String subject() {
    return "Correction: " + record.id() + ", " + field;
  }

  /** The message, in English but for what the reader wrote. */
  public String text() {
    String now = record.values().getOrDefault(field, "");
    return """
    Record: %s (%s), %s
    Page: %s
    Field: %s
    Current value: %s
    Proposed value: %s
    Source: %s
    """
        .formatted(
            record.name(),
            record.id(),
            record.file(),
            page,
            field,
            now.isEmpty() ? "(none)" : now,
            blank(proposed),
            blank(source));
  }

  /**
   * A link that opens a mail program with the message; where that would be longer than mail
   * programs take, with its subject alone.
   */
  public String mailLink(String address) {
    String bare =
        "mailto:" + encoded(address).replace("%40", "@") + "?subject=" + encoded(subject());
    String whole = bare + "&body=" + encoded(text().replace("\n", "\r\n"));
    return whole.length() <= LONGEST_LINK ? whole : bare;
  }

  private static String blank(String text) {
    return text.isBlank() ? "(not given)" : text.strip();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}

package org.cartlocator.lodgingimport;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;
import org.cartlocator.catalog.PartialDate;
import org.cartlocator.geo.Coordinates;
import org.jspecify.annotations.Nullable;

/** Brings what lists hold into the forms of the data files; what has another form is left out. */
final class Forms {

  private static final Pattern WEB = Pattern.compile("https?://[^\\s/]+\\.[^\\s]+");
  private static final Pattern ZIP = Pattern.compile("([0-9]{5})(-[0-9]{4})?");
  private static final Pattern DAY = Pattern.compile("([12][0-9]{3}-[0-9]{2}-[0-9]{2})(T.*)?");
  private static final int LONGEST = 2000;

  private Forms() {}

  /**
   * A text without blanks at its ends, line breaks and control characters; null for an empty one.
   */
  static @Nullable String text(@Nullable String raw) {
    if (raw == null) {
      return null;
    }
    String clean = raw.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    return clean.isEmpty() || clean.length() > LONGEST ? null : clean;
  }

  /** A number that is in use, as {@code +1-AAA-BBB-CCCC}; of several the first. */
  static @Nullable String phone(@Nullable String raw) {
    String text = text(raw);
    if (text == null) {
      return null;
    }
    PhoneNumberUtil phones = PhoneNumberUtil.getInstance();
    try {
      PhoneNumber number = phones.parse(text.split("[;,]", 2)[0], "US");
      if (number.getCountryCode() != 1 || number.hasExtension() || !phones.isValidNumber(number)) {
        return null;
      }
      String digits = phones.getNationalSignificantNumber(number);
      return "+1-%s-%s-%s"
          .formatted(digits.substring(0, 3), digits.substring(3, 6), digits.substring(6));
    } catch (NumberParseException e) {
      return null;
    }
  }

  /** The address of a page. */
  static @Nullable URI page(@Nullable String raw) {
    String text = text(raw);
    if (text == null || !WEB.matcher(text).matches()) {
      return null;
    }
    try {
      return new URI(text);
    } catch (URISyntaxException e) {
      return null;
    }
  }

  /** Two letters of a state. */
  static @Nullable String state(@Nullable String raw) {
    String text = text(raw);
    return text != null && text.matches("[A-Z]{2}") ? text : null;
  }

  /** The five digits of a ZIP code. */
  static @Nullable String postalCode(@Nullable String raw) {
    String text = text(raw);
    var matcher = ZIP.matcher(text == null ? "" : text);
    return matcher.matches() ? matcher.group(1) : null;
  }

  /** The day of a date or of a moment. */
  static @Nullable PartialDate day(@Nullable String raw) {
    String text = text(raw);
    var matcher = DAY.matcher(text == null ? "" : text);
    return matcher.matches() && PartialDate.isValid(matcher.group(1))
        ? PartialDate.of(matcher.group(1))
        : null;
  }

  /** A point of the Earth; null where the numbers are none. */
  static @Nullable Coordinates point(double lat, double lng) {
    return Math.abs(lat) <= 90 && Math.abs(lng) <= 180 ? new Coordinates(lat, lng) : null;
  }
}

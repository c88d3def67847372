package org.cartlocator.correction;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where corrections go; a wrong address stops the start.
 *
 * @param corrections address of electronic mail; without one a reader can only copy the message
 */
@ConfigurationProperties("locator")
public record CorrectionSettings(@Nullable String corrections) {

  private static final Pattern MAIL =
      Pattern.compile("[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");

  /** Refuses what is not an address of electronic mail. */
  public CorrectionSettings {
    if (corrections != null && !corrections.isBlank() && !MAIL.matcher(corrections).matches()) {
      throw new IllegalArgumentException(
          "locator.corrections must be an address such as data@example.org");
    }
  }

  /** The address, where one is set. */
  public Optional<String> address() {
    return Optional.ofNullable(corrections).filter(text -> !text.isBlank());
  }
}

package org.cartlocator.web.firstpaint;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;

/**
 * The scripts that a page has before its program. Their addresses name their content, so that a
 * browser may keep them for good.
 */
@Component
class PageScripts {

  private final String takeOver = address("scripts/take-over.js");
  private final String lastSeen = address("scripts/last-seen.js");

  /** Brings the program in; the address is relative to the root of the site. */
  String takeOver() {
    return takeOver;
  }

  /** Remembers the centers on the screen, in the browser alone. */
  String lastSeen() {
    return lastSeen;
  }

  private static String address(String path) {
    try {
      byte[] content = new ClassPathResource("META-INF/resources/" + path).getContentAsByteArray();
      return "./" + path + "?v-c=" + DigestUtils.md5DigestAsHex(content).substring(0, 8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.cartlocator.web.firstpaint;

import java.io.IOException;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;

/**
 * The script that brings the page's program in. Its address names its content, so that a browser
 * may keep it for good.
 */
@Component
class PageScript {

  private static final String PATH = "scripts/take-over.js";

  private final String address;

  PageScript() throws IOException {
    byte[] content = new ClassPathResource("META-INF/resources/" + PATH).getContentAsByteArray();
    address = "./" + PATH + "?v-c=" + DigestUtils.md5DigestAsHex(content).substring(0, 8);
  }

  /** Relative to the root of the site. */
  String address() {
    return address;
  }
}

package org.cartlocator.web.firstpaint;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Presses the styles and scripts of the pages with Brotli, once, while the program is built. The
 * server sends the pressed copy to a browser that takes it, as it does with the files of the
 * bundle.
 *
 * <p>The library that presses is there during the build only. Where it has no part for the machine
 * that builds, nothing is pressed, and the server compresses with gzip as it goes.
 */
final class PressedFiles {

  private static final String ROOT = "META-INF/resources/";

  /**
   * The theme comes out of a library; a copy lies at the same place in this program, beside its
   * pressed one.
   */
  private static final List<String> FILES =
      List.of(
          "aura/aura.css",
          "styles/app.css",
          "scripts/take-over.js",
          "scripts/last-seen.js",
          "service-worker.js");

  private PressedFiles() {}

  /**
   * Writes the pressed copies.
   *
   * @param args the folder of the built classes
   */
  public static void main(String[] args) throws IOException {
    if (!Brotli4jLoader.isAvailable()) {
      return;
    }
    for (String file : FILES) {
      Path pressed = Path.of(args[0]).resolve(ROOT + file + ".br");
      Files.createDirectories(pressed.getParent());
      Files.write(
          pressed, Encoder.compress(content(file), new Encoder.Parameters().setQuality(11)));
    }
  }

  private static byte[] content(String file) throws IOException {
    try (InputStream content =
        PressedFiles.class.getClassLoader().getResourceAsStream(ROOT + file)) {
      if (content == null) {
        throw new IOException("there is no " + file + " to press");
      }
      return content.readAllBytes();
    }
  }
}

package org.cartlocator.plain;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.springframework.stereotype.Component;

/**
 * Fills the templates. Every value is escaped, but for the facts for programs and the attributes of
 * fields, which escape themselves. Compiled once; safe for use by many threads at once.
 */
@Component
final class Templates {

  /** All attributes of the templates stand in double quotation marks, so these are enough. */
  private static final Mustache.Escaper ESCAPER =
      Escapers.simple(
          new String[][] {
            {"&", "&amp;"}, {"<", "&lt;"}, {">", "&gt;"}, {"\"", "&quot;"}, {"'", "&#39;"}
          });

  private final String style = squeezed(source("plain/style.css"));
  private final Template find = compiled("find");
  private final Template center = compiled("center");
  private final Template lodging = compiled("lodging");
  private final Template missing = compiled("missing");
  private final Template sitemap = compiled("sitemap");

  String fill(FindPage page) {
    return find.execute(page);
  }

  String fill(CenterPage page) {
    return center.execute(page);
  }

  String fill(LodgingPage page) {
    return lodging.execute(page);
  }

  String fill(MissingPage page) {
    return missing.execute(page);
  }

  String fill(Sitemap map) {
    return sitemap.execute(map);
  }

  /** The style sheet of every page as a Content-Security-Policy names it. */
  String styleHash() {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(style.getBytes(UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private Template compiled(String name) {
    return Mustache.compiler()
        .withEscaper(ESCAPER)
        .strictSections(true)
        .withLoader(
            part ->
                new StringReader(
                    part.equals("style") ? style : source("plain/" + part + ".mustache")))
        .compile(source("plain/" + name + ".mustache"));
  }

  /** The style sheet is written to be read; a page carries it without comments and indents. */
  private static String squeezed(String css) {
    return css.replaceAll("(?s)/\\*.*?\\*/", "")
        .replaceAll("\\s+", " ")
        .replaceAll(" ?([{};,>]) ?", "$1")
        .replaceAll(": ", ":")
        .replace(";}", "}")
        .strip();
  }

  private static String source(String path) {
    try (InputStream in = Templates.class.getResourceAsStream("/" + path)) {
      if (in == null) {
        throw new FileNotFoundException(path + " is missing from the program");
      }
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

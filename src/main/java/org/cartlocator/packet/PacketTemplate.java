package org.cartlocator.packet;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.StringReader;

/** The page that becomes the packet. Compiled once; safe for use by many threads at once. */
final class PacketTemplate {

  private final Template template;

  PacketTemplate(PrintableText texts) {
    template =
        Mustache.compiler()
            .withEscaper(texts)
            .strictSections(true)
            .withLoader(name -> new StringReader(source(name)))
            .compile(source("packet"));
  }

  /** The page of a packet, as XHTML. */
  String fill(Packet packet) {
    return template.execute(packet);
  }

  private static String source(String name) {
    String file = name.contains(".") ? name : name + ".mustache";
    return new String(Resources.bytes("packet/" + file), UTF_8);
  }
}

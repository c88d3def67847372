package org.cartlocator.packet;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Turns a page of XHTML into a tagged PDF document. Safe for use by many threads at once. */
final class PdfPress {

  private static final String FAMILY = "Atkinson Hyperlegible Next";
  private static final int REGULAR = 400;
  private static final int BOLD = 700;

  private final byte[] regular;
  private final byte[] bold;

  PdfPress(Typeface regular, Typeface bold) {
    this.regular = regular.file();
    this.bold = bold.file();
    // The libraries know only one log and one store of fonts for the whole program.
    XRLog.setLoggerImpl(new PrintLog());
    FontMappers.set(new NoSystemFonts());
  }

  /**
   * Prints a page.
   *
   * @param xhtml the page; it refers to nothing outside itself
   * @param pictures what stands in its {@code object} elements, by their types
   */
  byte[] print(String xhtml, Map<String, Picture> pictures) {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder
        .usePdfUaAccessibility(true)
        .useFont(() -> new ByteArrayInputStream(regular), FAMILY, REGULAR, FontStyle.NORMAL, true)
        .useFont(() -> new ByteArrayInputStream(bold), FAMILY, BOLD, FontStyle.NORMAL, true)
        .useObjectDrawerFactory(drawers(pictures))
        .withW3cDocument(parse(xhtml), "")
        .toStream(pdf);
    refuseEverythingOutside(builder);
    try {
      builder.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return pdf.toByteArray();
  }

  /** Twice, as a resource may be asked for by its address or by a stream. */
  private static void refuseEverythingOutside(PdfRendererBuilder builder) {
    for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
      builder.useExternalResourceAccessControl((address, type) -> false, when);
    }
    builder.useProtocolsStreamImplementation(
        address -> {
          throw new IllegalStateException("a packet refers to nothing outside itself");
        },
        "http",
        "https",
        "file",
        "jar",
        "ftp");
  }

  private static DefaultObjectDrawerFactory drawers(Map<String, Picture> pictures) {
    DefaultObjectDrawerFactory drawers = new DefaultObjectDrawerFactory();
    pictures.forEach((type, picture) -> drawers.registerDrawer(type, drawer(picture)));
    return drawers;
  }

  private static FSObjectDrawer drawer(Picture picture) {
    return (element, x, y, width, height, device, context, dotsPerPixel) -> {
      device.drawWithGraphics(
          (float) x,
          (float) y,
          (float) width / dotsPerPixel,
          (float) height / dotsPerPixel,
          picture::draw);
      return Map.of();
    };
  }

  private static Document parse(String xhtml) {
    try {
      // Factories are not safe for use by several threads.
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xhtml)));
    } catch (ParserConfigurationException | SAXException e) {
      throw new IllegalStateException("the packet's page is not well formed", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.cartlocator.packet;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.cartlocator.wording.Language;
import org.cartlocator.wording.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** How a packet is built as a document. */
@PacketTest
class PacketStructureTests {

  private static final int MOST_BYTES = 300 * 1024;

  @Autowired PacketPrinter printer;
  @Autowired SamplePlans plans;

  @Test
  void isTaggedAndNamesItsLanguageAndTitle() throws IOException {
    try (PDDocument document = print(SamplePlans.CHILD, Language.SPANISH)) {
      PDDocumentCatalog catalog = document.getDocumentCatalog();

      assertThat(catalog.getMarkInfo().isMarked()).isTrue();
      assertThat(catalog.getLanguage()).isEqualTo("es");
      assertThat(document.getDocumentInformation().getTitle())
          .isEqualTo("Children's Hospital of Philadelphia: plan de la estadía");
      assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
      assertThat(catalog.getDocumentOutline().getFirstChild()).isNotNull();
      assertThat(types(catalog.getStructureTreeRoot()))
          .contains("H1", "H2", "H3", "Table", "TH", "TD", "L", "LI", "Figure");
    }
  }

  @Test
  void givesEveryFigureItsWords() throws IOException {
    try (PDDocument document = print(SamplePlans.CHILD, Language.ENGLISH)) {
      List<PDStructureElement> figures =
          elements(document.getDocumentCatalog().getStructureTreeRoot()).stream()
              .filter(element -> element.getStructureType().equals("Figure"))
              .toList();

      assertThat(figures)
          .extracting(PDStructureElement::getAlternateDescription)
          .containsExactly(
              "Map with Children's Hospital of Philadelphia in the middle and rings at 5 miles, 10"
                  + " miles, 15 miles around it. It shows where the 7 places of the list lie; the"
                  + " list gives their distances.",
              "QR code of the link to this plan");
    }
  }

  @Test
  void marksWhatRecordsSayAsEnglish() throws IOException {
    try (PDDocument document = print(SamplePlans.CHILD, Language.SPANISH)) {
      assertThat(elements(document.getDocumentCatalog().getStructureTreeRoot()))
          .anyMatch(element -> "en".equals(element.getLanguage()));
    }
  }

  @Test
  void isPrintedOnLetterPaperInFontsOfItsOwn() throws IOException {
    try (PDDocument document = print(SamplePlans.CHILD, Language.ENGLISH)) {
      for (PDPage page : document.getPages()) {
        assertThat(page.getMediaBox().getWidth()).isEqualTo(PDRectangle.LETTER.getWidth());
        assertThat(page.getMediaBox().getHeight()).isEqualTo(PDRectangle.LETTER.getHeight());
        for (COSName name : page.getResources().getFontNames()) {
          assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
          assertThat(page.getResources().getFont(name).getName()).contains("Atkinson");
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        SamplePlans.CHILD,
        "center=us-tx-md-anderson&infusion=2027-02-10",
        "center=us-ma-dfbcc&infusion=2027-02-10&nights=100"
      })
  void isSmall(String query) {
    for (Language language : Language.values()) {
      assertThat(printer.print(plans.of(query), Wording.of(language), SamplePlans.link(query)))
          .hasSizeLessThan(MOST_BYTES);
    }
  }

  @Test
  void leadsBackToThePlanByItsQrCode() throws Exception {
    try (PDDocument document = print(SamplePlans.CHILD, Language.ENGLISH)) {
      int last = document.getNumberOfPages() - 1;
      BufferedImage page = new PDFRenderer(document).renderImageWithDPI(last, 150);

      assertThat(decode(page)).isEqualTo(SamplePlans.link(SamplePlans.CHILD).toString());
    }
  }

  private static String decode(BufferedImage page) throws Exception {
    int[] points = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
    RGBLuminanceSource light = new RGBLuminanceSource(page.getWidth(), page.getHeight(), points);
    try {
      return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(light))).getText();
    } catch (NotFoundException e) {
      throw new AssertionError("no QR code on the last page", e);
    }
  }

  private PDDocument print(String query, Language language) throws IOException {
    return Loader.loadPDF(
        printer.print(plans.of(query), Wording.of(language), SamplePlans.link(query)));
  }

  private static List<String> types(PDStructureNode root) {
    return elements(root).stream().map(PDStructureElement::getStructureType).distinct().toList();
  }

  private static List<PDStructureElement> elements(PDStructureNode node) {
    List<PDStructureElement> elements = new ArrayList<>();
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        elements.add(element);
        elements.addAll(elements(element));
      }
    }
    return elements;
  }
}

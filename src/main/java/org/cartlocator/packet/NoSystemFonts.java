package org.cartlocator.packet;

import java.awt.geom.GeneralPath;
import java.util.List;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the PDF library from searching the machine for fonts, which takes a while and leaves a file
 * behind. The library asks for Helvetica on each print, for forms that a packet has none of; what
 * is printed stands in fonts of our own.
 */
final class NoSystemFonts implements FontMapper {

  @Override
  public @Nullable FontMapping<TrueTypeFont> getTrueTypeFont(
      String name, PDFontDescriptor descriptor) {
    return null;
  }

  @Override
  public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
    return new FontMapping<>(new Blank(name), false);
  }

  @Override
  public @Nullable CIDFontMapping getCIDFont(
      String name, PDFontDescriptor descriptor, PDCIDSystemInfo info) {
    return null;
  }

  /** A font without a single letter. */
  private record Blank(String name) implements FontBoxFont {

    private static final List<Number> PER_MILLE = List.of(0.001, 0, 0, 0.001, 0, 0);

    @Override
    public String getName() {
      return name;
    }

    @Override
    public BoundingBox getFontBBox() {
      return new BoundingBox();
    }

    @Override
    public List<Number> getFontMatrix() {
      return PER_MILLE;
    }

    @Override
    public GeneralPath getPath(String glyph) {
      return new GeneralPath();
    }

    @Override
    public float getWidth(String glyph) {
      return 0;
    }

    @Override
    public boolean hasGlyph(String glyph) {
      return false;
    }
  }
}

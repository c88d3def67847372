package org.cartlocator.packet;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * One weight of the font of the packet: which letters it has, and their outlines. Pictures are
 * lettered with outlines, as a server may have no fonts of its own. Immutable.
 */
final class Typeface {

  /** The font has no letters beyond the basic plane. */
  private static final int CODE_POINTS = 0x10000;

  private final byte[] file;
  private final Map<Integer, Glyph> glyphs;

  private Typeface(byte[] file, Map<Integer, Glyph> glyphs) {
    this.file = file;
    this.glyphs = Map.copyOf(glyphs);
  }

  /** Reads a TrueType font that is part of the program. */
  static Typeface load(String path) {
    byte[] file = Resources.bytes(path);
    try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
      return new Typeface(file, glyphs(font));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The font file, to be embedded. */
  byte[] file() {
    return file.clone();
  }

  /** Whether the font can show this letter. */
  boolean has(int codePoint) {
    return glyphs.containsKey(codePoint);
  }

  /** How wide a text is at this size. */
  double width(String text, double size) {
    return text.codePoints().mapToDouble(letter -> advance(letter) * size).sum();
  }

  /**
   * The outlines of a text.
   *
   * @param x where it begins
   * @param baseline the line it stands on
   * @param size of the font, in the same unit
   */
  Shape outline(String text, double x, double baseline, double size) {
    Path2D line = new Path2D.Double(Path2D.WIND_NON_ZERO);
    double pen = x;
    for (int letter : text.codePoints().toArray()) {
      Glyph glyph = glyphs.get(letter);
      if (glyph != null) {
        AffineTransform place = AffineTransform.getTranslateInstance(pen, baseline);
        place.scale(size, -size);
        line.append(glyph.outline().getPathIterator(place), false);
      }
      pen += advance(letter) * size;
    }
    return line;
  }

  private double advance(int letter) {
    Glyph glyph = glyphs.get(letter);
    return glyph == null ? 0 : glyph.advance();
  }

  private static Map<Integer, Glyph> glyphs(TrueTypeFont font) throws IOException {
    CmapLookup letters = font.getUnicodeCmapLookup();
    double unit = font.getUnitsPerEm();
    AffineTransform scale = AffineTransform.getScaleInstance(1 / unit, 1 / unit);
    Map<Integer, Glyph> glyphs = new HashMap<>();
    for (int letter = 0; letter < CODE_POINTS; letter++) {
      int id = letters.getGlyphId(letter);
      if (id > 0) {
        GlyphData data = font.getGlyph().getGlyph(id);
        GeneralPath path = data == null ? new GeneralPath() : data.getPath();
        path.transform(scale);
        glyphs.put(letter, new Glyph(path, font.getAdvanceWidth(id) / unit));
      }
    }
    return glyphs;
  }

  /**
   * A letter at size 1.
   *
   * @param advance how far the next letter is
   */
  private record Glyph(Shape outline, double advance) {}
}

package org.cartlocator.packet;

import io.nayuki.qrcodegen.DataTooLongException;
import io.nayuki.qrcodegen.QrCode;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.net.URI;
import java.util.Optional;

/**
 * The link to the plan as a QR code.
 *
 * @param size width and height in CSS pixels, with the quiet zone around it
 */
record QrPicture(QrCode code, String alternative, int size) implements Picture {

  /** Modules that must stay white on each side. */
  private static final int QUIET = 4;

  private static final int SIZE = 170;

  /** The code of a link; empty where the link is too long for any. */
  static Optional<Picture> of(URI link, String alternative) {
    try {
      QrCode code = QrCode.encodeText(link.toASCIIString(), QrCode.Ecc.LOW);
      return Optional.of(new QrPicture(code, alternative, SIZE));
    } catch (DataTooLongException e) {
      return Optional.empty();
    }
  }

  @Override
  public int width() {
    return size;
  }

  @Override
  public int height() {
    return size;
  }

  @Override
  public void draw(Graphics2D pen) {
    double module = (double) size / (code.size + 2 * QUIET);
    Path2D dark = new Path2D.Double();
    for (int y = 0; y < code.size; y++) {
      for (int x = 0; x < code.size; x++) {
        int length = run(x, y);
        if (length > 0) {
          dark.append(
              new Rectangle2D.Double(
                  (x + QUIET) * module, (y + QUIET) * module, length * module, module),
              false);
          x += length - 1;
        }
      }
    }
    pen.setPaint(Color.BLACK);
    pen.fill(dark);
  }

  /** How many dark modules follow one another from here on; in one piece they show no seams. */
  private int run(int x, int y) {
    int length = 0;
    while (x + length < code.size && code.getModule(x + length, y)) {
      length++;
    }
    return length;
  }
}

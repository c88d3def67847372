package org.cartlocator.caseload.table;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/** Tells what stands between the cells of a text. */
final class Delimiter {

  private static final List<Character> KNOWN = List.of('\t', ';', '|', ',');
  private static final char USUAL = ',';
  private static final int LINES = 20;
  private static final int MOST_CHARACTERS = 100_000;

  private Delimiter() {}

  /**
   * The sign that stands most often in each of the first lines, outside of quotation marks. A sign
   * that a line lacks does not count: a comma may also stand within "Boston, MA".
   */
  static char of(Reader reader) throws IOException {
    List<int[]> lines = counts(reader);
    char best = USUAL;
    int most = 0;
    for (int i = 0; i < KNOWN.size(); i++) {
      int sign = i;
      int least = lines.stream().mapToInt(counts -> counts[sign]).min().orElse(0);
      if (least > most) {
        most = least;
        best = KNOWN.get(i);
      }
    }
    return best;
  }

  /** How often each sign stands in each line that is not blank. */
  private static List<int[]> counts(Reader reader) throws IOException {
    List<int[]> lines = new ArrayList<>();
    int[] line = new int[KNOWN.size()];
    boolean quoted = false;
    boolean blank = true;
    for (int i = 0; i < MOST_CHARACTERS && lines.size() < LINES; i++) {
      int c = reader.read();
      if (c < 0 || ((c == '\n' || c == '\r') && !quoted)) {
        if (!blank) {
          lines.add(line);
        }
        if (c < 0) {
          break;
        }
        line = new int[KNOWN.size()];
        blank = true;
      } else {
        blank &= Character.isWhitespace(c);
        quoted ^= c == '"';
        int sign = quoted ? -1 : KNOWN.indexOf((char) c);
        if (sign >= 0) {
          line[sign]++;
        }
      }
    }
    return lines;
  }
}

package org.cartlocator.caseload.table;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import org.cartlocator.caseload.CaseSource;
import org.cartlocator.caseload.FileFault;
import org.cartlocator.caseload.UnreadableCasesException;
import org.jspecify.annotations.Nullable;

/**
 * How the characters of a text file are coded: as its mark says, else UTF-8 where all of it is
 * that, else Windows-1252, in which spreadsheets in English and Spanish save by default.
 *
 * @param charset the coding
 * @param mark how many bytes the mark takes
 */
record TextCoding(Charset charset, int mark) {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  static TextCoding of(CaseSource source) throws IOException, UnreadableCasesException {
    TextCoding marked = marked(source);
    if (marked != null) {
      return marked.checked(source);
    }
    TextCoding utf8 = new TextCoding(UTF_8, 0);
    return utf8.fits(source) ? utf8 : new TextCoding(WINDOWS, 0).checked(source);
  }

  /** The characters, without the mark. */
  Reader open(CaseSource source) throws IOException {
    InputStream in = source.open();
    in.skipNBytes(mark);
    return new BufferedReader(
        new InputStreamReader(
            in,
            charset
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)));
  }

  private static @Nullable TextCoding marked(CaseSource source) throws IOException {
    try (InputStream in = source.open()) {
      byte[] head = in.readNBytes(3);
      if (begins(head, 0xEF, 0xBB, 0xBF)) {
        return new TextCoding(UTF_8, 3);
      }
      if (begins(head, 0xFF, 0xFE)) {
        return new TextCoding(UTF_16LE, 2);
      }
      return begins(head, 0xFE, 0xFF) ? new TextCoding(UTF_16BE, 2) : null;
    }
  }

  static boolean begins(byte[] bytes, int... signs) {
    if (bytes.length < signs.length) {
      return false;
    }
    for (int i = 0; i < signs.length; i++) {
      if ((bytes[i] & 0xFF) != signs[i]) {
        return false;
      }
    }
    return true;
  }

  private TextCoding checked(CaseSource source) throws IOException, UnreadableCasesException {
    if (!fits(source)) {
      throw new UnreadableCasesException(FileFault.Kind.ENCODING);
    }
    return this;
  }

  /**
   * Whether every byte is a character of this coding.
   *
   * @throws UnreadableCasesException if the characters are none of a text
   */
  private boolean fits(CaseSource source) throws IOException, UnreadableCasesException {
    try (Reader reader = open(source)) {
      char[] part = new char[8192];
      for (int read = reader.read(part); read >= 0; read = reader.read(part)) {
        for (int i = 0; i < read; i++) {
          if (isNoText(part[i])) {
            throw new UnreadableCasesException(FileFault.Kind.NOT_TEXT);
          }
        }
      }
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  /** Controls that no list holds: what has them is a program, a picture, or UTF-16 unmarked. */
  private static boolean isNoText(char c) {
    return c < '\t' || (c > '\r' && c < ' ') || c == 0x7F || c == 0xFFFE || c == 0xFFFF;
  }
}

package org.cartlocator.catalog.reading;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

/** Bytes to a JSON tree: UTF-8 and RFC 8259 to the letter. */
final class JsonText {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private JsonText() {}

  /**
   * A parsed file.
   *
   * @param root the tree, with the last value of a field that is given twice
   * @param repeated every field that is given more than once in its object
   */
  record Parsed(JsonNode root, List<Repeated> repeated) {}

  /** A field given again, and the line on which it is. */
  record Repeated(JsonPointer field, int line) {}

  static Parsed parse(byte[] bytes) throws UnreadableFile {
    String text = decode(bytes);
    try {
      return new Parsed(tree(text), repeatedFields(text));
    } catch (JacksonException e) {
      TokenStreamLocation place = e.getLocation();
      if (place == null) {
        throw new UnreadableFile(explain(e));
      }
      throw UnreadableFile.at(place.getLineNr(), place.getColumnNr(), explain(e));
    }
  }

  private static JsonNode tree(String text) throws UnreadableFile {
    if (text.isBlank()) {
      throw new UnreadableFile("is empty");
    }
    return MAPPER.readTree(text);
  }

  private static String decode(byte[] bytes) throws UnreadableFile {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer text = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, true);
    text.flip();
    if (text.length() > 0 && text.charAt(0) == '\uFEFF') {
      throw UnreadableFile.at(
          1, 1, "starts with a byte order mark; save the file as UTF-8 without one");
    }
    if (result.isError()) {
      String read = text.toString();
      long line = read.chars().filter(c -> c == '\n').count() + 1;
      int column = read.length() - read.lastIndexOf('\n');
      throw UnreadableFile.at(line, column, "is not UTF-8 text; save the file as UTF-8");
    }
    return text.toString();
  }

  /**
   * Names given twice are gathered here rather than by the parser's own detection, which stops at
   * the first and so would hide every other fault of the file.
   */
  private static List<Repeated> repeatedFields(String text) {
    List<Repeated> repeated = new ArrayList<>();
    Deque<Set<String>> open = new ArrayDeque<>();
    try (JsonParser parser = MAPPER.createParser(text)) {
      for (@Nullable JsonToken token; (token = parser.nextToken()) != null; ) {
        switch (token) {
          case START_OBJECT -> open.push(new HashSet<>());
          case END_OBJECT -> open.pop();
          case PROPERTY_NAME -> {
            if (!open.element().add(parser.currentName())) {
              repeated.add(
                  new Repeated(
                      parser.streamReadContext().pathAsPointer(),
                      parser.currentTokenLocation().getLineNr()));
            }
          }
          default -> {}
        }
      }
    }
    return repeated;
  }

  private static String explain(JacksonException fault) {
    return switch (fault) {
      case UnexpectedEndOfInputException _ -> "ends in the middle of the JSON; it may be cut off";
      case StreamConstraintsException _ -> "a value is too long or nested too deep for a data file";
      case MismatchedInputException _ -> "something stands after the end of the JSON";
      default -> "is not JSON: " + fault.getOriginalMessage().lines().findFirst().orElse("");
    };
  }
}

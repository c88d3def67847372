package org.cartlocator.load;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a visitor's browser knows of the page, from the changes that the server sends: only what is
 * needed to fill in its fields and to follow its links, since thousands of these are held at once.
 */
final class Screen {

  private static final JsonMapper JSON = new JsonMapper();

  /** Lists of the protocol: an element's tag, its properties, its attributes. */
  private static final int TAG = 0;

  private static final int PROPERTIES = 1;
  private static final int ATTRIBUTES = 3;

  private final Map<String, Integer> fields = new HashMap<>();
  private final Map<String, String> choices = new HashMap<>();
  private @Nullable String centerLink;
  private int serverMessages;
  private int clientMessages;

  /**
   * Takes in an answer of the server.
   *
   * @throws FaultyAnswerException if it reports an error, or wants the page to start again
   */
  void take(String answer) {
    JsonNode message = JSON.readTree(answer);
    take(message);
  }

  /** Takes in the part of an answer that tells of the page. */
  void take(JsonNode message) {
    if (message.has("meta") || message.path("resynchronize").asBoolean()) {
      throw new FaultyAnswerException("the server reports " + message.path("meta").propertyNames());
    }
    if (!message.has("syncId")) {
      throw new FaultyAnswerException("not an answer to the page's program");
    }
    serverMessages = message.path("syncId").asInt();
    clientMessages = message.path("clientId").asInt();
    Map<Integer, Element> elements = new HashMap<>();
    Set<Integer> gone = new HashSet<>();
    for (JsonNode change : message.path("changes")) {
      int node = change.path("node").asInt();
      switch (change.path("type").asString()) {
        case "put" -> elements.computeIfAbsent(node, any -> new Element()).put(change);
        case "detach" -> gone.add(node);
        default -> {}
      }
    }
    fields.values().removeAll(gone);
    String first = null;
    for (Map.Entry<Integer, Element> each : elements.entrySet()) {
      Element element = each.getValue();
      if (!element.name.isEmpty()) {
        fields.put(element.name, each.getKey());
      }
      if (element.tag.equals("vaadin-select-item") && !element.value.isEmpty()) {
        choices.put(element.label, element.value);
      }
      if (element.link.startsWith("./centers/") && first == null) {
        first = element.link.substring("./".length());
      }
    }
    if (first != null) {
      centerLink = first;
    }
  }

  /** The number of the field that is called so in the form. */
  int field(String name) {
    Integer node = fields.get(name);
    if (node == null) {
      throw new FaultyAnswerException("there is no field called " + name);
    }
    return node;
  }

  /** What stands for the choice with this text in its field. */
  String choice(String label) {
    String value = choices.get(label);
    if (value == null) {
      throw new FaultyAnswerException("there is no choice called " + label);
    }
    return value;
  }

  /** A center that was offered last: route and query of its page. */
  Optional<String> centerLink() {
    return Optional.ofNullable(centerLink);
  }

  /** How many messages the server has sent, which each message to it must tell. */
  int serverMessages() {
    return serverMessages;
  }

  /** The number that the server expects of the next message. */
  int clientMessages() {
    return clientMessages;
  }

  /** What an answer says of one element. */
  private static final class Element {

    private static final Pattern CENTER_LINK = Pattern.compile("href=\"(\\./centers/[^\"]*)\"");

    private String tag = "";
    private String name = "";
    private String value = "";
    private String label = "";
    private String link = "";

    /** Of a part that only shows, which comes as text. */
    private static String centerLinkIn(String text) {
      Matcher link = CENTER_LINK.matcher(text);
      return link.find() ? link.group(1).replace("&amp;", "&") : "";
    }

    void put(JsonNode change) {
      String text = change.path("value").asString("");
      int list = change.path("feat").asInt();
      String key = change.path("key").asString();
      if (list == TAG && key.equals("tag")) {
        tag = text;
      } else if (list == PROPERTIES || list == ATTRIBUTES) {
        switch (key) {
          case "name" -> name = text;
          case "value" -> value = text;
          case "label" -> label = text;
          case "href" -> link = text;
          case "innerHTML" -> link = centerLinkIn(text);
          default -> {}
        }
      }
    }
  }
}

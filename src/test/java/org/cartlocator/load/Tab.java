package org.cartlocator.load;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One visitor's browser tab: it fetches the document, starts the page's program as the take-over
 * does, and then sends what a visitor does and takes in what changes. See decision 25 for the
 * messages.
 */
final class Tab implements AutoCloseable {

  private static final JsonMapper JSON = new JsonMapper();
  private static final Pattern SUGGESTION =
      Pattern.compile("\\{\"key\":\"(\\d+)\",\"label\":\"([^\"]*)\"");

  /** What a browser tells of itself and its window. */
  private static final String WINDOW =
      "&v-sh=800&v-sw=1280&v-wh=800&v-ww=1280&v-bh=800&v-bw=1280&v-tzo=300&v-dstd=60&v-rtzo=300"
          + "&v-dston=false&v-tzid=America%2FNew_York&v-wn=load&v-td=false&v-pr=1&v-np=Linux";

  private final Wire wire;
  private final Timings timings;
  private final Screen screen = new Screen();
  private String cookie = "";
  private String key = "";
  private int window;
  private int promises;
  private String sent = "";

  Tab(Wire wire, Timings timings) {
    this.wire = wire;
    this.timings = timings;
  }

  Screen screen() {
    return screen;
  }

  /** Opens a view by its address, as from a link on another site, and starts its program. */
  void open(String route, String query) throws IOException {
    Answer document =
        timed("page", () -> wire.get("/" + route + (query.isEmpty() ? "" : "?" + query), cookie));
    check(document, "id=\"first-paint\"");
    String set = document.headers().get("set-cookie");
    if (set != null) {
      cookie = set.substring(0, set.indexOf(';'));
    }
    Answer init =
        timed(
            "program",
            () ->
                wire.get(
                    "/?v-r=init&location=" + encoded(route) + "&query=" + encoded(query) + WINDOW,
                    cookie));
    check(init, "Vaadin-Security-Key");
    JsonNode config = JSON.readTree(init.body()).path("appConfig");
    key = config.path("uidl").path("Vaadin-Security-Key").asString();
    window = config.path("v-uiId").asInt();
    screen.take(config.path("uidl"));
    show("first view", route, query);
  }

  /** Follows a link within the site; the answer is the change of the page. */
  String show(String step, String route, String query) throws IOException {
    return send(
        step,
        """
        {"type":"event","node":1,"event":"ui-navigate","data":{"route":"%s","query":"%s",\
        "appShellTitle":"","historyState":null,"trigger":"client"}}"""
            .formatted(route, query));
  }

  /** Types a text into the place field, key by key, and returns the key of its first suggestion. */
  String type(String text, String suggestion) throws IOException {
    int field = screen.field("near");
    send("open list", viewport(field, "") + "," + sync(field, "opened", "true"));
    for (int keys = 1; keys <= text.length(); keys++) {
      send(
          "key",
          sync(field, "filter", quoted(text.substring(0, keys)))
              + ","
              + event(field, "filter-changed"));
    }
    String answer = send("suggestions", viewport(field, text));
    Matcher first = SUGGESTION.matcher(answer);
    if (!first.find() || !first.group(2).contains(suggestion)) {
      throw new FaultyAnswerException("no suggestion for " + text);
    }
    send("key", call(field, "confirmUpdate", "1"));
    return first.group(1);
  }

  /** Sets a field's value, as if it had been chosen or typed and left. */
  String set(String step, String field, String value, String event) throws IOException {
    int node = screen.field(field);
    return send(step, sync(node, "value", quoted(value)) + "," + event(node, event));
  }

  /**
   * What the page sends by itself after a large change, in short: a browser tells of each field
   * that it is drawn, which changes nothing.
   */
  void settle() throws IOException {
    send("echo", "");
  }

  /** Sends the last message once more, as a browser does that got no answer; returns what comes. */
  String sendAgain() throws IOException {
    return wire.post("/?v-r=uidl&v-uiId=" + window, cookie, sent).body();
  }

  private String send(String step, String events) throws IOException {
    String message =
        "{\"csrfToken\":\"%s\",\"rpc\":[%s],\"syncId\":%d,\"clientId\":%d}"
            .formatted(key, events, screen.serverMessages(), screen.clientMessages());
    sent = message;
    Answer answer = timed(step, () -> wire.post("/?v-r=uidl&v-uiId=" + window, cookie, message));
    check(answer, "\"syncId\"");
    screen.take(answer.body());
    return answer.body();
  }

  private Answer timed(String step, Exchange exchange) throws IOException {
    long began = System.nanoTime();
    Answer answer = exchange.answer();
    timings.add(step, System.nanoTime() - began);
    return answer;
  }

  private static void check(Answer answer, String expected) {
    if (answer.status() != 200) {
      throw new FaultyAnswerException("status " + answer.status());
    }
    if (!answer.body().contains(expected)) {
      throw new FaultyAnswerException("an answer without " + expected);
    }
  }

  private String viewport(int node, String filter) {
    return call(node, "setViewportRange", "0,8," + quoted(filter));
  }

  private String call(int node, String method, String arguments) {
    return """
    {"type":"publishedEventHandler","node":%d,"templateEventMethodName":"%s",\
    "templateEventMethodArgs":[%s],"promise":%d}"""
        .formatted(node, method, arguments, promises++);
  }

  private static String sync(int node, String property, String value) {
    return "{\"type\":\"mSync\",\"node\":%d,\"feature\":1,\"property\":\"%s\",\"value\":%s}"
        .formatted(node, property, value);
  }

  private static String event(int node, String event) {
    return "{\"type\":\"event\",\"node\":%d,\"event\":\"%s\",\"data\":{}}".formatted(node, event);
  }

  private static String quoted(String text) {
    return JSON.writeValueAsString(text);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    wire.close();
  }

  /** A request and its answer. */
  private interface Exchange {
    Answer answer() throws IOException;
  }
}

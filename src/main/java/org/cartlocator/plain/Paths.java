package org.cartlocator.plain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.cartlocator.wording.Language;

/**
 * Paths of this site. A page of the app has the same path and parameters as the plain one, but for
 * {@code /text} before it.
 */
final class Paths {

  static final String FIND = "/text";
  static final String CENTERS = "/text/centers/";
  static final String GUIDE = "/guide";
  static final String DATA = "/data";
  static final String LODGING = "/lodging/";
  static final String WITHOUT_NETWORK = "/without-network";

  private Paths() {}

  static String find(Asked asked) {
    return of(FIND, asked.parameters());
  }

  static String center(String id, Asked asked) {
    return of(CENTERS + id, asked.parameters());
  }

  static String lodging(String id, Asked asked) {
    return of(CENTERS + id + "/lodging", asked.parameters());
  }

  static String guide(Asked asked) {
    return of(GUIDE, asked.wordsOnly().parameters());
  }

  static String withoutNetwork(Asked asked) {
    return of(WITHOUT_NETWORK, asked.wordsOnly().parameters());
  }

  static String app(Asked asked) {
    return of("/", asked.forApp());
  }

  static String appCenter(String id, Asked asked) {
    return of("/centers/" + id, asked.forApp());
  }

  static String plan(String id, Asked asked) {
    return of("/plan", withWords(asked.plan(id).parameters(), asked));
  }

  /** The packet is made without a browser that could tell its language. */
  static String packet(String id, Asked asked, Language language) {
    return of(
        "/api/v1/plans/packet.pdf",
        withWords(asked.plan(id).parameters(), asked.withLang(language.code())));
  }

  /** The path with these parameters; colons and commas may stay as they are and are read better. */
  static String of(String path, Map<String, String> parameters) {
    return parameters.isEmpty()
        ? path
        : parameters.entrySet().stream()
            .map(entry -> entry.getKey() + "=" + encoded(entry.getValue()))
            .collect(Collectors.joining("&", path + "?", ""));
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, UTF_8).replace("%3A", ":").replace("%2C", ",");
  }

  private static Map<String, String> withWords(Map<String, String> parameters, Asked asked) {
    Map<String, String> all = new LinkedHashMap<>(parameters);
    all.putAll(asked.wordsOnly().parameters());
    return all;
  }
}

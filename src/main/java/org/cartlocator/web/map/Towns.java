package org.cartlocator.web.map;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.cartlocator.geo.Coordinates;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * The place names of the built-in map, as a file that a browser fetches once and keeps: its address
 * changes with its content. Make one for the whole application; {@link TownsController} serves it.
 *
 * <p>The file is a JSON array of {@code [name, latitude, longitude, zoom from which on it is
 * shown]}, ordered by that zoom and then as they were given.
 */
public final class Towns {

  private static final double STEPS_PER_DEGREE = 1000;
  private static final int HASH_DIGITS = 16;

  private final byte[] json;
  private final String hash;

  private Towns(byte[] json) {
    this.json = json;
    this.hash = hash(json);
  }

  /** Prepares the given towns, the greatest first; where two crowd each other it wins. */
  public static Towns of(List<Town> greatestFirst) {
    Thinning thinning = new Thinning();
    List<Label> labels = new ArrayList<>();
    for (Town town : greatestFirst) {
      labels.add(new Label(town.name(), town.at(), thinning.firstZoom(town.at(), town.people())));
    }
    labels.sort(Comparator.comparingInt(Label::fromZoom));
    ArrayNode all = JsonNodeFactory.instance.arrayNode();
    labels.forEach(label -> all.add(label.toJson()));
    return new Towns(JsonMapper.shared().writeValueAsBytes(all));
  }

  /** Where the file is, from the root of the application, without a slash before it. */
  String path() {
    return "map/towns-" + hash + ".json";
  }

  /** What tells one content from another. */
  String hash() {
    return hash;
  }

  String json() {
    return new String(json, StandardCharsets.UTF_8);
  }

  private static String hash(byte[] content) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
      return HexFormat.of().formatHex(digest).substring(0, HASH_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private record Label(String name, Coordinates at, int fromZoom) {

    ArrayNode toJson() {
      return JsonNodeFactory.instance
          .arrayNode()
          .add(name)
          .add(rounded(at.lat()))
          .add(rounded(at.lng()))
          .add(fromZoom);
    }

    /** To some 300 feet: four pixels at the closest zoom. */
    private static double rounded(double degrees) {
      return Math.round(degrees * STEPS_PER_DEGREE) / STEPS_PER_DEGREE;
    }
  }
}

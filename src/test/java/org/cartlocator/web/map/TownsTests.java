package org.cartlocator.web.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.cartlocator.geo.Coordinates;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Which names the map is given, and from which zoom on each is shown. */
class TownsTests {

  private static final Town BOSTON = town("Boston", 42.35843, -71.05977, 654_000);
  private static final Town CAMBRIDGE = town("Cambridge", 42.3751, -71.10561, 118_000);
  private static final Town DENVER = town("Denver", 39.73915, -104.9847, 716_000);

  @Test
  void theGreatestOfItsRegionIsSeenFromFarthestOff() {
    assertThat(names(BOSTON, DENVER, CAMBRIDGE))
        .extracting(JsonNode::toString)
        .containsExactly(
            "[\"Boston\",42.358,-71.06,3]",
            "[\"Denver\",39.739,-104.985,3]",
            "[\"Cambridge\",42.375,-71.106,11]");
  }

  @Test
  void ofTwoThatCrowdEachOtherTheGreaterWins() {
    Town neighbour = town("Chelsea", 42.39176, -71.03283, 640_000);

    assertThat(names(BOSTON, neighbour).getLast().get(0).asString()).isEqualTo("Chelsea");
    assertThat(names(neighbour, BOSTON).getLast().get(0).asString()).isEqualTo("Boston");
  }

  @Test
  void theNearerOneLooksTheMoreNamesThereAre() {
    List<Town> row = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      row.add(town("Town " + i, 40, -120 + i * 0.25, 700_000));
    }

    List<Integer> zooms = names(row).stream().map(TownsTests::zoom).toList();

    assertThat(zooms).isSorted().allMatch(zoom -> zoom >= 3 && zoom <= 12);
    for (int zoom = 4; zoom <= 8; zoom++) {
      assertThat(seenAt(zoom, zooms)).isGreaterThan(seenAt(zoom - 1, zooms));
    }
    assertThat(seenAt(9, zooms)).isEqualTo(200);
  }

  @Test
  void aSmallTownIsNamedNearByHoweverAloneItStands() {
    assertThat(names(town("Jordan", 47.32, -106.91, 350)))
        .extracting(TownsTests::zoom)
        .containsExactly(9);
  }

  @Test
  void townsThatNeverStandApartAreKeptForTheClosestZoom() {
    assertThat(names(BOSTON, town("Beacon Hill", 42.3588, -71.0707, 9_000)))
        .extracting(TownsTests::zoom)
        .containsExactly(3, 12);
  }

  @Test
  void otherNamesHaveAnotherAddress() {
    assertThat(Towns.of(List.of(BOSTON)).path())
        .isEqualTo(Towns.of(List.of(BOSTON)).path())
        .isNotEqualTo(Towns.of(List.of(DENVER)).path());
  }

  private static int zoom(JsonNode name) {
    return name.get(3).asInt();
  }

  private static long seenAt(int zoom, List<Integer> zooms) {
    return zooms.stream().filter(from -> from <= zoom).count();
  }

  private static List<JsonNode> names(Town... towns) {
    return names(List.of(towns));
  }

  private static List<JsonNode> names(List<Town> towns) {
    return JsonMapper.shared().readTree(Towns.of(towns).json()).valueStream().toList();
  }

  private static Town town(String name, double lat, double lng, int people) {
    return new Town(name, new Coordinates(lat, lng), people);
  }
}

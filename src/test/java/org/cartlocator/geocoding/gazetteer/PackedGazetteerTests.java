package org.cartlocator.geocoding.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cartlocator.geo.Coordinates;
import org.junit.jupiter.api.Test;

/** What the build packs is what lies among the sources. */
class PackedGazetteerTests {

  private static final GazetteerSource SOURCE = GazetteerSource.read();

  private final Gazetteer packed = Gazetteer.load();

  @Test
  void holdsEveryNamedPlaceTheWeightiestFirst() {
    assertThat(packed.named()).hasSizeGreaterThan(40_000).isEqualTo(SOURCE.named());
    assertThat(packed.named())
        .isSortedAccordingTo((one, other) -> Integer.compare(other.weight(), one.weight()));
  }

  @Test
  void findsEachByItsId() {
    assertThat(packed.named())
        .allSatisfy(place -> assertThat(packed.find(place.id())).contains(place));
    assertThat(packed.find("city:none")).isEmpty();
  }

  @Test
  void holdsEveryPostalCode() {
    List<PostalCode> expected =
        SOURCE.postalCodes().stream().map(PackedGazetteerTests::postalCode).toList();

    assertThat(packed.postalCodes().all())
        .hasSizeGreaterThan(40_000)
        .containsExactlyInAnyOrderElementsOf(expected);
    assertThat(SOURCE.military())
        .isNotEmpty()
        .allMatch(packed.postalCodes()::isMilitary)
        .noneMatch(code -> packed.postalCodes().find(code).isPresent());
  }

  private static PostalCode postalCode(GazetteerSource.Row row) {
    boolean near = row.town().startsWith("~");
    return new PostalCode(
        row.zip(),
        near ? "" : row.town(),
        near ? row.town().substring(1) : "",
        row.region(),
        row.countyFips(),
        new Coordinates(row.lat(), row.lng()),
        row.area());
  }
}

package org.cartlocator.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The tree finds what measuring to every point would find. */
class PointTreeProperties {

  /** Steps of a tenth, so that points coincide now and then; poles and the date line among them. */
  @Provide
  Arbitrary<Coordinates> point() {
    return Combinators.combine(
            Arbitraries.integers().between(-900, 900), Arbitraries.integers().between(-1800, 1800))
        .as((lat, lng) -> new Coordinates(lat / 10.0, lng / 10.0));
  }

  @Provide
  Arbitrary<List<Coordinates>> points() {
    return point().list().ofMaxSize(200);
  }

  @Property
  void findsTheNearestInOrder(
      @ForAll("points") List<Coordinates> points,
      @ForAll("point") Coordinates from,
      @ForAll @IntRange(min = 1, max = 30) int most,
      @ForAll @DoubleRange(min = 1, max = 13_000) double miles) {
    Distance within = Distance.ofMiles(miles);

    int[] found = PointTree.of(points).nearest(from, most, within);

    double[] expected =
        points.stream()
            .map(point -> GreatCircle.between(from, point))
            .filter(distance -> !distance.isFartherThan(within))
            .mapToDouble(Distance::miles)
            .sorted()
            .limit(most)
            .toArray();
    double[] distances =
        IntStream.of(found)
            .mapToDouble(number -> GreatCircle.between(from, points.get(number)).miles())
            .toArray();
    assertThat(distances).hasSameSizeAs(expected);
    assertThat(IntStream.of(found).distinct().count()).isEqualTo(found.length);
    for (int i = 0; i < expected.length; i++) {
      assertThat(distances[i]).isCloseTo(expected[i], org.assertj.core.data.Offset.offset(1e-3));
    }
  }

  @Test
  void ofPointsEquallyFarTheFirstInTheListComesFirst() {
    List<Coordinates> same =
        IntStream.range(0, 50).mapToObj(i -> new Coordinates(40, -75)).toList();

    assertThat(PointTree.of(same).nearest(same.getFirst(), 5, Distance.ofMiles(1)))
        .containsExactly(0, 1, 2, 3, 4);
  }

  @Test
  void ofNoPointsNoneIsNear() {
    assertThat(PointTree.of(List.of()).nearest(new Coordinates(0, 0), 3, Distance.ofMiles(9)))
        .isEmpty();
  }

  @Property
  void theRadiusIsTheOnlyBoundWhereAllAreAskedFor(
      @ForAll("points") List<Coordinates> points, @ForAll("point") Coordinates from) {
    int[] found = PointTree.of(points).nearest(from, Integer.MAX_VALUE, Distance.ofMiles(3_000));

    assertThat(found.length)
        .isEqualTo(
            (int)
                points.stream()
                    .map(point -> GreatCircle.between(from, point))
                    .sorted(Comparator.comparingDouble(Distance::miles))
                    .filter(distance -> distance.miles() <= 3_000)
                    .count());
  }
}

package org.cartlocator.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class GreatCircleProperties {

  private static final double HALF_CIRCUMFERENCE_MILES = Math.PI * 6371.0087714 / 1.609344;

  @Property
  void aWayIsAsLongBack(@ForAll("points") Coordinates a, @ForAll("points") Coordinates b) {
    assertThat(GreatCircle.between(a, b).miles())
        .isCloseTo(GreatCircle.between(b, a).miles(), within(1e-9));
  }

  @Property
  void aPointIsNoDistanceFromItself(@ForAll("points") Coordinates a) {
    assertThat(GreatCircle.between(a, a)).isEqualTo(Distance.ZERO);
  }

  @Property
  void nothingIsFartherThanTheAntipode(
      @ForAll("points") Coordinates a, @ForAll("points") Coordinates b) {
    assertThat(GreatCircle.between(a, b).miles()).isBetween(0.0, HALF_CIRCUMFERENCE_MILES + 1e-6);
  }

  @Property
  void theChordIsNoLongerAndGrowsWithIt(
      @ForAll("points") Coordinates a,
      @ForAll("points") Coordinates b,
      @ForAll("points") Coordinates c) {
    double arc = GreatCircle.between(a, b).miles();
    double other = GreatCircle.between(a, c).miles();
    double chord = Direction.of(a).chord(Direction.of(b)).miles();
    double otherChord = Direction.of(a).chord(Direction.of(c)).miles();

    assertThat(chord).isLessThanOrEqualTo(arc + 1e-6);
    if (arc > other + 1) {
      assertThat(chord).isGreaterThan(otherChord);
    }
  }

  @Property
  void aDetourIsNeverShorter(
      @ForAll("points") Coordinates a,
      @ForAll("points") Coordinates b,
      @ForAll("points") Coordinates over) {
    double detour = GreatCircle.between(a, over).miles() + GreatCircle.between(over, b).miles();
    assertThat(detour).isGreaterThanOrEqualTo(GreatCircle.between(a, b).miles() - 1e-6);
  }

  @Property
  void agreesWithTheChordThroughTheEarth(
      @ForAll("points") Coordinates a, @ForAll("points") Coordinates b) {
    double[] u = vector(a);
    double[] v = vector(b);
    double chord = Math.hypot(Math.hypot(u[0] - v[0], u[1] - v[1]), u[2] - v[2]);
    double miles = 2 * Math.asin(Math.min(1, chord / 2)) * 6371.0087714 / 1.609344;
    assertThat(GreatCircle.between(a, b).miles()).isCloseTo(miles, within(0.01));
  }

  @Property
  void coarsePointsLieWithinHalfAMile(@ForAll("points") Coordinates a) {
    assertThat(GreatCircle.between(a, a.coarse()).miles()).isLessThan(0.5);
  }

  @Provide
  Arbitrary<Coordinates> points() {
    return Combinators.combine(
            Arbitraries.doubles().between(-90, 90), Arbitraries.doubles().between(-180, 180))
        .as(Coordinates::new);
  }

  private static double[] vector(Coordinates point) {
    double lat = Math.toRadians(point.lat());
    double lng = Math.toRadians(point.lng());
    return new double[] {
      Math.cos(lat) * Math.cos(lng), Math.cos(lat) * Math.sin(lng), Math.sin(lat)
    };
  }
}

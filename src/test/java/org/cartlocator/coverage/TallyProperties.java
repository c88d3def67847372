package org.cartlocator.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.data.Offset;
import org.cartlocator.geo.Distance;
import org.cartlocator.travel.Drive;
import org.cartlocator.travel.DriveTime;
import org.jspecify.annotations.Nullable;

/** However people live: nobody is lost and nobody counted twice. */
class TallyProperties {

  private static final int NO_ROAD = -1;

  /** Some people and their minutes; {@value #NO_ROAD} where no road leads to a center. */
  record Home(long people, int minutes) {}

  @Property
  void everyoneIsCountedOnce(@ForAll("homes") List<Home> homes) {
    Reach reach = reach(homes);

    assertThat(reach.people()).isEqualTo(homes.stream().mapToLong(Home::people).sum());
    assertThat(reach.withoutRoad())
        .isEqualTo(people(homes.stream().filter(home -> home.minutes() == NO_ROAD).toList()));
  }

  @Property
  void whoIsWithinATimeIsWithinEveryLongerOne(@ForAll("homes") List<Home> homes) {
    assertThat(reach(homes).bands().stream().map(Reach.Band::people)).isSorted();
  }

  @Property
  void eachBandHoldsThoseWhoNeedNoLonger(@ForAll("homes") List<Home> homes) {
    assertThat(reach(homes).bands())
        .allSatisfy(
            band ->
                assertThat(band.people())
                    .isEqualTo(
                        people(
                            homes.stream()
                                .filter(home -> home.minutes() != NO_ROAD)
                                .filter(home -> home.minutes() <= band.minutes())
                                .toList())));
  }

  @Property
  void withinAndBeyondMakeAWhole(@ForAll("homes") List<Home> homes) {
    Reach reach = reach(homes);
    double whole = reach.people() == 0 ? 0 : 1;

    assertThat(
            Coverage.MINUTES.stream().map(minutes -> reach.within(minutes) + reach.beyond(minutes)))
        .allSatisfy(sum -> assertThat(sum).isCloseTo(whole, Offset.offset(1e-9)));
  }

  @Provide
  Arbitrary<List<Home>> homes() {
    return Combinators.combine(
            Arbitraries.longs().between(0, 100_000), Arbitraries.integers().between(NO_ROAD, 400))
        .as(Home::new)
        .list()
        .ofMaxSize(30);
  }

  private static long people(List<Home> homes) {
    return homes.stream().mapToLong(Home::people).sum();
  }

  private static Reach reach(List<Home> homes) {
    Tally tally = new Tally(Coverage.MINUTES);
    homes.forEach(home -> tally.add(home.people(), drive(home.minutes())));
    return tally.reach(new Subject.Everyone(), 1);
  }

  private static @Nullable Drive drive(int minutes) {
    if (minutes == NO_ROAD) {
      return null;
    }
    Duration time = Duration.ofMinutes(minutes);
    return new Drive(
        Distance.ofMiles(minutes), new DriveTime(time, time, time), Drive.Method.ESTIMATE);
  }
}

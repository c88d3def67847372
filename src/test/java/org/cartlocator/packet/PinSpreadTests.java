package org.cartlocator.packet;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Point2D;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Numbers on a map that can all be read. */
class PinSpreadTests {

  private static final Point2D CENTER =
      new Point2D.Double(MapFrame.WIDTH / 2.0, MapFrame.HEIGHT / 2.0);

  @Test
  void aPlaceWithRoomAroundItStaysWhereItIs() {
    Point2D place = new Point2D.Double(100, 100);

    assertThat(PinSpread.apart(List.of(pin(1, place)), CENTER))
        .extracting(Pin::head)
        .containsExactly(place);
  }

  @Test
  void placesInOneSpotPart() {
    assertApart(pins(8, new Point2D.Double(300, 100)));
  }

  @Test
  void placesAtTheCenterLeaveItsMarkFree() {
    List<Pin> pins = PinSpread.apart(pins(6, CENTER), CENTER);

    assertThat(pins)
        .allMatch(pin -> pin.head().distance(CENTER) > Pin.RADIUS + PinSpread.CENTER_RADIUS)
        .allMatch(Pin::isMoved);
  }

  @Test
  void placesInACornerStayInThePicture() {
    List<Pin> pins = assertApart(pins(5, new Point2D.Double(MapFrame.WIDTH, 0)));

    assertThat(pins).allMatch(pin -> MapFrame.bounds().contains(pin.head()));
  }

  private static List<Pin> assertApart(List<Pin> crowded) {
    List<Pin> pins = PinSpread.apart(crowded, CENTER);
    for (Pin one : pins) {
      assertThat(pins)
          .filteredOn(other -> other.number() != one.number())
          .allMatch(other -> other.head().distance(one.head()) > 2 * Pin.RADIUS);
    }
    return pins;
  }

  private static List<Pin> pins(int count, Point2D place) {
    return IntStream.rangeClosed(1, count).mapToObj(number -> pin(number, place)).toList();
  }

  private static Pin pin(int number, Point2D place) {
    return new Pin(number, true, place, place);
  }
}

package org.cartlocator.packet;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cartlocator.finder.LodgingMatch;
import org.cartlocator.geo.Distance;
import org.cartlocator.geocoding.LargeTown;
import org.cartlocator.geocoding.LargeTowns;
import org.cartlocator.stay.LodgingCall;
import org.cartlocator.stay.StayPlan;
import org.cartlocator.wording.Wording;

/** Makes the maps of packets. Safe for use by many threads at once. */
final class MapMaker {

  /** Enough to name what surrounds any center; the smaller ones are seldom heard of. */
  private static final int TOWNS = 6000;

  private static final int MOST_NAMES = 12;

  private final Lazily<StateLines> stateLines = new Lazily<>(StateLines::load);
  private final Lazily<List<LargeTown>> towns;
  private final Typeface typeface;
  private final PrintableText texts;

  MapMaker(LargeTowns towns, Typeface typeface, PrintableText texts) {
    this.towns = new Lazily<>(() -> towns.largest(TOWNS));
    this.typeface = typeface;
    this.texts = texts;
  }

  /** The map of the places of a plan, numbered as in its list. */
  MapPicture map(StayPlan plan, Wording wording) {
    Distance farthest =
        plan.calls().stream()
            .map(call -> call.match().distance())
            .max(Distance::compareTo)
            .orElse(Distance.ZERO);
    MapFrame frame =
        MapFrame.around(plan.request().center().coordinates(), farthest, wording.units());
    List<String> rings =
        IntStream.rangeClosed(1, MapFrame.RINGS)
            .mapToObj(ring -> texts.plain(wording.distance(frame.distance(ring), false)))
            .toList();
    List<Pin> pins = PinSpread.apart(pins(plan.calls(), frame), frame.at(frame.middle()));
    List<RingName> ringNames = RingName.of(rings, frame, pins, typeface);
    return new MapPicture(
        alternative(plan, rings, wording),
        frame,
        stateLines.get().within(frame),
        ringNames,
        pins,
        names(frame, ringNames, pins),
        typeface);
  }

  private static String alternative(StayPlan plan, List<String> rings, Wording wording) {
    return wording.text(
        "packet.map.alt",
        plan.request().center().name(),
        String.join(", ", rings),
        plan.calls().size());
  }

  private static List<Pin> pins(List<LodgingCall> calls, MapFrame frame) {
    return IntStream.range(0, calls.size())
        .mapToObj(
            i -> {
              LodgingMatch match = calls.get(i).match();
              Point2D point = frame.at(match.lodging().coordinates());
              return new Pin(i + 1, match.exact(), point, point);
            })
        .toList();
  }

  /** The largest towns whose names find room beside the pins, the rings and one another. */
  private List<TownLabel> names(MapFrame frame, List<RingName> rings, List<Pin> pins) {
    List<Rectangle2D> taken = taken(frame, rings, pins);
    List<TownLabel> names = new ArrayList<>();
    for (LargeTown town : towns.get()) {
      Point2D point = frame.at(town.location());
      if (names.size() == MOST_NAMES) {
        break;
      }
      if (MapFrame.bounds().contains(point)) {
        label(town, point)
            .filter(label -> taken.stream().noneMatch(label.bounds()::intersects))
            .findFirst()
            .ifPresent(
                label -> {
                  names.add(label);
                  taken.add(label.bounds());
                });
      }
    }
    return names;
  }

  private Stream<TownLabel> label(LargeTown town, Point2D point) {
    String name = texts.plain(town.name());
    double width = typeface.width(name, TownLabel.SIZE);
    return TownLabel.around(name, point, width)
        .filter(label -> MapFrame.bounds().contains(label.bounds()));
  }

  private static List<Rectangle2D> taken(MapFrame frame, List<RingName> rings, List<Pin> pins) {
    List<Rectangle2D> taken = new ArrayList<>();
    Point2D middle = frame.at(frame.middle());
    double side = 2 * PinSpread.CENTER_RADIUS;
    taken.add(
        new Rectangle2D.Double(middle.getX() - side / 2, middle.getY() - side / 2, side, side));
    rings.forEach(ring -> taken.add(ring.box()));
    pins.forEach(pin -> taken.add(pin.bounds()));
    return taken;
  }
}

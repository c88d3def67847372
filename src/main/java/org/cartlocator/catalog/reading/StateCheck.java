package org.cartlocator.catalog.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.cartlocator.geo.Coordinates;

/**
 * The state of the address must be that of the id, of the ZIP code and of the point. Where one of
 * the three differs, that one is reported; where two or more agree on another state, it is the
 * address that is wrong.
 */
final class StateCheck implements RecordCheck {

  private static final String STATE = "address.state";
  private static final String ZIP = "address.postalCode";

  private final StateOutlines outlines;
  private final ZipPrefixes prefixes;

  StateCheck(StateOutlines outlines, ZipPrefixes prefixes) {
    this.outlines = outlines;
    this.prefixes = prefixes;
  }

  @Override
  public void check(Entry entry, Findings findings) {
    String state = entry.text(STATE);
    if (state == null || findings.isReported(entry, STATE)) {
      return;
    }
    List<Witness> against = new ArrayList<>();
    id(entry, state, findings).ifPresent(against::add);
    zip(entry, state, findings).ifPresent(against::add);
    point(entry, state, findings).ifPresent(against::add);
    Optional<String> other = agreed(against);
    if (other.isPresent()) {
      String who = against.stream().map(Witness::who).collect(Collectors.joining(" and "));
      findings.report(entry, STATE, "is " + state + ", but " + who + " say " + other.get());
    } else {
      against.forEach(witness -> findings.report(entry, witness.field(), witness.message()));
    }
  }

  /** A state that two or more speak for, if every one of them does. */
  private static Optional<String> agreed(List<Witness> against) {
    return against.size() < 2
        ? Optional.empty()
        : against.getFirst().states().stream()
            .filter(state -> against.stream().allMatch(w -> w.states().contains(state)))
            .findFirst();
  }

  private static Optional<Witness> id(Entry entry, String state, Findings findings) {
    String id = entry.text("id");
    if (id == null || findings.isReported(entry, "id")) {
      return Optional.empty();
    }
    String said = id.split("-", -1)[1].toUpperCase(Locale.ROOT);
    return said.equals(state)
        ? Optional.empty()
        : Optional.of(
            new Witness(
                "id",
                "the id",
                List.of(said),
                "says " + said + ", but the address is in " + state));
  }

  private Optional<Witness> zip(Entry entry, String state, Findings findings) {
    String zip = entry.text(ZIP);
    if (zip == null || findings.isReported(entry, ZIP)) {
      return Optional.empty();
    }
    List<String> states = prefixes.statesOf(zip);
    return states.isEmpty() || states.contains(state)
        ? Optional.empty()
        : Optional.of(
            new Witness(
                ZIP,
                "the ZIP code",
                states,
                zip + " is a ZIP code of " + String.join(" or ", states) + ", not of " + state));
  }

  private Optional<Witness> point(Entry entry, String state, Findings findings) {
    OptionalDouble lat = entry.number("location.lat");
    OptionalDouble lng = entry.number("location.lng");
    if (lat.isEmpty()
        || lng.isEmpty()
        || findings.isReported(entry, "location.lat")
        || findings.isReported(entry, "location.lng")
        || !outlines.knows(state)) {
      return Optional.empty();
    }
    Coordinates point = new Coordinates(lat.getAsDouble(), lng.getAsDouble());
    return outlines.isIn(point, state)
        ? Optional.empty()
        : Optional.of(
            new Witness(
                "location",
                "the point on the map",
                outlines.statesAt(point),
                "the point " + point + " does not lie in " + state + hint(point, state)));
  }

  private String hint(Coordinates point, String state) {
    if (Coordinates.inRange(/* lat= */ point.lng(), /* lng= */ point.lat())
        && outlines.isIn(new Coordinates(/* lat= */ point.lng(), /* lng= */ point.lat()), state)) {
      return "; lat and lng are swapped";
    }
    if (outlines.isIn(new Coordinates(point.lat(), -point.lng()), state)) {
      return "; lng has the wrong sign";
    }
    List<String> states = outlines.statesAt(point);
    return states.isEmpty() ? " nor in any other state" : " but in " + String.join(" or ", states);
  }

  /**
   * Something in the record that speaks for another state than the address does.
   *
   * @param states the states it may speak for
   * @param message what to report if it stands alone
   */
  private record Witness(String field, String who, List<String> states, String message) {}
}

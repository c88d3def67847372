package org.cartlocator.wording;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.cartlocator.travel.Drive;
import org.cartlocator.travel.Journey;
import org.jspecify.annotations.Nullable;

/** Words for where the figures of a way come from. Immutable; cheap to make. */
public final class TravelWords {

  private final Wording wording;

  /** Words in this language. */
  public TravelWords(Wording wording) {
    this.wording = wording;
  }

  /** What made the miles and times of these ways; nothing where no road leads along any of them. */
  public Optional<String> method(Collection<Journey> journeys) {
    Set<Drive.Method> methods = EnumSet.noneOf(Drive.Method.class);
    journeys.stream()
        .map(Journey::drive)
        .filter(Objects::nonNull)
        .map(Drive::method)
        .forEach(methods::add);
    Optional<Drive.Method> router = methods.stream().filter(Drive.Method::isRouted).findFirst();
    if (router.isEmpty()) {
      return methods.isEmpty() ? Optional.empty() : Optional.of(wording.text("drive.estimate"));
    }
    String name = wording.text("drive.router." + router.get().name().toLowerCase(Locale.ROOT));
    return Optional.of(
        wording.text(methods.size() > 1 ? "drive.routed.partly" : "drive.routed", name));
  }

  /** The same of one way; nothing where there is none. */
  public Optional<String> method(@Nullable Journey journey) {
    return method(journey == null ? Set.of() : Set.of(journey));
  }
}

package org.cartlocator.packet;

import java.util.List;
import java.util.Optional;
import org.cartlocator.stay.StayPlan;
import org.cartlocator.wording.StayWords;
import org.cartlocator.wording.Wording;

/**
 * What a family must know before it relies on the plan.
 *
 * @param caution what the center's record says, in English; empty or one text
 */
record WarningsPart(String heading, List<String> warnings, List<String> caution) {

  WarningsPart {
    warnings = List.copyOf(warnings);
    caution = List.copyOf(caution);
  }

  /** Empty where nothing is to be said. */
  static Optional<WarningsPart> of(StayPlan plan, Wording wording) {
    List<String> caution = Optional.ofNullable(plan.request().center().caution()).stream().toList();
    List<String> warnings = new StayWords(wording).warnings(plan);
    return warnings.isEmpty() && caution.isEmpty()
        ? Optional.empty()
        : Optional.of(new WarningsPart(wording.text("center.caution"), warnings, caution));
  }
}

package org.cartlocator.wording;

import java.text.NumberFormat;
import org.cartlocator.stay.PlanFault;
import org.cartlocator.stay.PlanField;

/** Messages for what cannot be used of a link to a plan. */
final class PlanFaults {

  private final Wording wording;

  PlanFaults(Wording wording) {
    this.wording = wording;
  }

  String message(PlanFault fault) {
    return switch (fault) {
      case PlanFault.Missing it ->
          wording.text(
              it.field() == PlanField.INFUSION
                  ? "plan.fault.missing.infusion"
                  : "plan.fault.missing");
      case PlanFault.Unknown it -> wording.text("plan.fault.unknown");
      case PlanFault.NotADate it -> wording.text("plan.fault.date");
      case PlanFault.DateOutside it ->
          wording.text("plan.fault.dateOutside", wording.date(it.first()), wording.date(it.last()));
      case PlanFault.NumberOutside it -> wording.text("plan.fault.number", it.least(), it.most());
      case PlanFault.AmountOutside it ->
          wording.text(
              "plan.fault.amount",
              NumberFormat.getIntegerInstance(wording.locale()).format(it.most()));
      case PlanFault.TooFar it ->
          wording.text(
              "plan.fault.tooFar",
              wording.distance(it.distance(), false),
              wording.distance(it.most(), false));
      case PlanFault.TooLongTogether it -> wording.text("plan.fault.together", it.most());
      case PlanFault.NotARota it -> wording.text("plan.fault.rota", it.helpers());
    };
  }
}

package org.cartlocator.catalog.reading;

import java.util.OptionalDouble;

/**
 * The lower bound of a range must not be above the upper one, and what is free must cost nothing.
 */
final class OrderCheck implements RecordCheck {

  @Override
  public void check(Entry entry, Findings findings) {
    ordered(entry, "rules", "minAge", "maxAge", findings);
    ordered(entry, "manufacturing", "minDays", "maxDays", findings);
    for (String use : entry.elements("indications")) {
      ordered(entry, use, "minAge", "maxAge", findings);
    }
    for (String infusion : entry.elements("infusions")) {
      ordered(entry, infusion, "day", "latestDay", findings);
    }
    // One slip of the pen in a free rate breaks both rules; it is told once.
    if (!freeButPaid(entry, findings)) {
      ordered(entry, "rate", "min", "max", findings);
    }
  }

  private static void ordered(
      Entry entry, String parent, String low, String high, Findings findings) {
    OptionalDouble from = entry.number(parent + "." + low);
    OptionalDouble to = entry.number(parent + "." + high);
    if (from.isPresent() && to.isPresent() && from.getAsDouble() > to.getAsDouble()) {
      findings.report(entry, parent + "." + low, "must not be greater than " + high);
    }
  }

  private static boolean freeButPaid(Entry entry, Findings findings) {
    boolean wrong =
        "free".equals(entry.text("rate.basis"))
            && (entry.number("rate.min").orElse(0) > 0 || entry.number("rate.max").orElse(0) > 0);
    if (wrong) {
      findings.report(entry, "rate.basis", "says free, but the rate is more than 0");
    }
    return wrong;
  }
}

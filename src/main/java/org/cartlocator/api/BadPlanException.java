package org.cartlocator.api;

import java.util.List;
import org.cartlocator.stay.PlanFault;
import org.cartlocator.wording.Wording;

/** A plan that cannot be made of its parameters, and all that is wrong with them. */
final class BadPlanException extends RuntimeException {

  private final List<Fault> faults;

  /** With the first fault as its message. There must be one. */
  BadPlanException(List<PlanFault> faults, Wording wording) {
    this(faults.stream().map(fault -> Fault.of(fault, wording)).toList());
  }

  private BadPlanException(List<Fault> faults) {
    super(faults.getFirst().parameter() + ": " + faults.getFirst().detail());
    this.faults = faults;
  }

  List<Fault> faults() {
    return faults;
  }

  /** What is wrong with one parameter. It never repeats the value. */
  record Fault(String parameter, String detail) {

    private static Fault of(PlanFault fault, Wording wording) {
      return new Fault(fault.field().parameter(), wording.fault(fault));
    }
  }
}

package org.cartlocator.stay;

import java.util.List;
import java.util.Optional;

/**
 * What was read from a link.
 *
 * @param request made of what is sound, with the usual value for what is not; empty without a known
 *     center, without which there is no plan
 * @param faults what is not sound, in the order of the fields
 */
public record PlanReading(Optional<PlanRequest> request, List<PlanFault> faults) {

  /** Keeps its own copy. */
  public PlanReading {
    faults = List.copyOf(faults);
  }

  /** The fault of a field; empty where it has none. */
  public Optional<PlanFault> faultOf(PlanField field) {
    return faults.stream().filter(fault -> fault.field() == field).findFirst();
  }
}

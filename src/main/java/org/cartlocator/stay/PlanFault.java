package org.cartlocator.stay;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.cartlocator.geo.Distance;

/** Why a field of a link cannot be used. A value: the sentence is made of it where it is shown. */
public sealed interface PlanFault extends Serializable {

  /** The field at fault. */
  PlanField field();

  /** The field must be given, and is not. */
  record Missing(PlanField field) implements PlanFault {}

  /** No record has this id. */
  record Unknown(PlanField field) implements PlanFault {}

  /** Not a day of the calendar. */
  record NotADate(PlanField field) implements PlanFault {}

  /** A day too far in the past or in the future. */
  record DateOutside(PlanField field, LocalDate first, LocalDate last) implements PlanFault {}

  /** Not a whole number in the range. */
  record NumberOutside(PlanField field, int least, int most) implements PlanFault {}

  /** Not an amount of money from nothing to the most. */
  record AmountOutside(PlanField field, BigDecimal most) implements PlanFault {}

  /** The place lies too far from the center to stay there. */
  record TooFar(PlanField field, Distance distance, Distance most) implements PlanFault {}

  /** The nights before and after the infusion are too many together. */
  record TooLongTogether(PlanField field, int most) implements PlanFault {}

  /** Not a rota: something else than helpers' numbers and gaps, or a helper who is not there. */
  record NotARota(PlanField field, int helpers) implements PlanFault {}
}

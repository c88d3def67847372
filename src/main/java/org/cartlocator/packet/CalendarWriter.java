package org.cartlocator.packet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.cartlocator.stay.StayPlan;
import org.cartlocator.wording.Wording;

/** Writes the days of a plan as a calendar file. Safe for use by many threads at once. */
public final class CalendarWriter {

  private static final String PRODUCT = "-//CAR-T center and stay locator//Plan of a stay//EN";

  private final Clock clock;

  CalendarWriter(Clock clock) {
    this.clock = clock;
  }

  /**
   * The days of a plan whose infusion has a date, as all-day events.
   *
   * @param link the address of the plan's page, without a street address or a name
   * @return an iCalendar file (RFC 5545)
   * @throws IllegalArgumentException if the day of the infusion is not known
   */
  public String write(StayPlan plan, Wording wording, URI link) {
    LocalDate infusion = plan.timetable().infusion();
    if (infusion == null) {
      throw new IllegalArgumentException("a calendar needs the day of the infusion");
    }
    List<CalendarComponent> events = new ArrayList<>();
    for (CalendarDays.Entry entry : CalendarDays.of(plan, wording)) {
      events.add(event(entry, infusion, wording, link));
    }
    String name = wording.text("packet.calendar.name", plan.request().center().name());
    Calendar calendar =
        new Calendar(
            new PropertyList(
                List.of(
                    new ProdId(PRODUCT),
                    ImmutableVersion.VERSION_2_0,
                    ImmutableCalScale.GREGORIAN,
                    ImmutableMethod.PUBLISH,
                    new XProperty("X-WR-CALNAME", LineFolding.escape(name)))),
            new ComponentList<>(events));
    return LineFolding.fold(text(calendar));
  }

  private VEvent event(CalendarDays.Entry entry, LocalDate infusion, Wording wording, URI link) {
    List<Property> properties = new ArrayList<>();
    properties.add(new Uid(uid(entry, link)));
    properties.add(new DtStamp(Instant.now(clock).truncatedTo(ChronoUnit.SECONDS)));
    properties.add(new DtStart<>(infusion.plusDays(entry.firstDay())));
    // The end of an all-day event is the first day after it.
    properties.add(new DtEnd<>(infusion.plusDays(entry.lastDay() + 1L)));
    properties.add(new Summary(entry.summary()));
    properties.add(new Description(description(entry, wording, link)));
    if (!entry.location().isEmpty()) {
      properties.add(new Location(entry.location()));
    }
    properties.add(ImmutableTransp.TRANSPARENT);
    return new VEvent(new PropertyList(properties));
  }

  private static String description(CalendarDays.Entry entry, Wording wording, URI link) {
    return String.join(
        "\n\n", entry.tells(), wording.text("packet.calendar.informs"), link.toASCIIString());
  }

  /** The same for the same plan, so that a calendar that is read in twice holds no day twice. */
  private static String uid(CalendarDays.Entry entry, URI link) {
    String content = link.toASCIIString() + "\n" + entry.id();
    return UUID.nameUUIDFromBytes(content.getBytes(UTF_8)) + "@cart-locator";
  }

  private static String text(Calendar calendar) {
    StringWriter text = new StringWriter();
    try {
      new CalendarOutputter(false).output(calendar, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}

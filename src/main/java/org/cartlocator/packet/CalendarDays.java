package org.cartlocator.packet;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cartlocator.catalog.Address;
import org.cartlocator.catalog.Center;
import org.cartlocator.stay.Milestone;
import org.cartlocator.stay.Phase;
import org.cartlocator.stay.StayPlan;
import org.cartlocator.wording.StayWords;
import org.cartlocator.wording.Wording;

/** Which days of a plan belong into a calendar. */
final class CalendarDays {

  private static final Set<Phase.Kind> AT_THE_CENTER =
      EnumSet.of(
          Phase.Kind.COLLECTION,
          Phase.Kind.LYMPHODEPLETION,
          Phase.Kind.INFUSION,
          Phase.Kind.DAILY_CHECKS);

  private CalendarDays() {}

  /**
   * Some days of a plan, counted from the infusion.
   *
   * @param id the same in every plan
   * @param lastDay its last day, inclusive
   * @param tells what happens, and when
   * @param location the center's name and address; empty for days spent elsewhere
   */
  record Entry(
      String id, int firstDay, int lastDay, String summary, String tells, String location) {}

  /** The phases that have a beginning and an end, and the days to keep in mind. */
  static List<Entry> of(StayPlan plan, Wording wording) {
    StayWords words = new StayWords(wording);
    String center = address(plan.request().center());
    List<Entry> entries = new ArrayList<>();
    for (Phase phase : plan.timetable().phases()) {
      Integer first = phase.firstDay();
      Integer last = phase.lastDay();
      if (first != null && last != null) {
        entries.add(
            new Entry(
                "phase " + phase.kind(),
                first,
                last,
                words.phase(phase.kind()),
                words.when(phase, plan.timetable())
                    + "\n\n"
                    + words.whatHappens(phase.kind(), plan),
                AT_THE_CENTER.contains(phase.kind()) ? center : ""));
      }
    }
    // Day 0 is a phase already.
    plan.timetable().milestones().stream()
        .filter(milestone -> milestone.kind() != Milestone.Kind.INFUSION)
        .map(milestone -> entry(milestone, plan, words, center))
        .forEach(entries::add);
    return entries;
  }

  private static Entry entry(Milestone milestone, StayPlan plan, StayWords words, String center) {
    return new Entry(
        "milestone " + milestone.kind(),
        milestone.firstDay(),
        milestone.lastDay(),
        words.milestone(milestone.kind()),
        words.when(milestone, plan.timetable()),
        milestone.kind() == Milestone.Kind.SECOND_INFUSION ? center : "");
  }

  private static String address(Center center) {
    Address address = center.address();
    String region =
        address.postalCode() == null
            ? address.state()
            : address.state() + " " + address.postalCode();
    return Stream.of(
            center.name(), address.street() == null ? "" : address.street(), address.city(), region)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }
}

package org.cartlocator.web;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import org.cartlocator.stay.Milestone;
import org.cartlocator.stay.Phase;
import org.cartlocator.stay.PlanSource;
import org.cartlocator.stay.StayPlan;
import org.cartlocator.stay.Timetable;
import org.cartlocator.web.firstpaint.StillPart;
import org.cartlocator.wording.StayWords;
import org.cartlocator.wording.Wording;

/** The weeks as one bar with day 0 marked, a list on a phone; and the days to keep in mind. */
class PlanTimeline extends Section {

  private final Wording wording;
  private final StayWords words;
  private final OrderedList bar = new OrderedList();
  private final UnorderedList days = new UnorderedList();
  private final OrderedList steps = new OrderedList();

  PlanTimeline(Wording wording) {
    this.wording = wording;
    this.words = new StayWords(wording);
    addClassNames("card", "plan-timeline");
    bar.addClassName("timeline-bar");
    bar.getElement().setAttribute("role", "list");
    days.addClassName("milestones");
    days.getElement().setAttribute("role", "list");
    steps.addClassName("phase-steps");
    steps.getElement().setAttribute("role", "list");
    NativeDetails details = new NativeDetails(wording.text("planner.steps"));
    details.setContent(new Div(steps, StillPart.of(sources())));
    H2 heading = new H2(wording.text("planner.timeline"));
    heading.addClassName("visually-hidden");
    add(heading, bar, days, details);
  }

  void show(StayPlan plan) {
    Timetable timetable = plan.timetable();
    List<Phase> phases = timetable.phases();
    StillPart.fill(bar, phases.stream().map(phase -> segment(phase, timetable)).toList());
    StillPart.fill(steps, phases.stream().map(phase -> step(phase, plan)).toList());
    StillPart.fill(
        days,
        timetable.milestones().stream()
            .filter(milestone -> milestone.kind() != Milestone.Kind.INFUSION)
            .map(milestone -> day(milestone, timetable))
            .toList());
  }

  private ListItem segment(Phase phase, Timetable timetable) {
    Span name = new Span(words.phase(phase.kind()));
    name.addClassName("segment-name");
    Span when = new Span(words.shortly(phase, timetable));
    when.addClassName("segment-when");
    ListItem segment = new ListItem(name, when);
    segment.addClassNames("segment", phase.kind().name().toLowerCase(Locale.ROOT));
    return segment;
  }

  private ListItem step(Phase phase, StayPlan plan) {
    Paragraph when = new Paragraph(words.when(phase, plan.timetable()));
    when.addClassNames("muted", "small");
    return new ListItem(
        new H3(words.phase(phase.kind())),
        when,
        new Paragraph(words.whatHappens(phase.kind(), plan)));
  }

  private ListItem day(Milestone milestone, Timetable timetable) {
    Span when = new Span(words.when(milestone, timetable));
    when.addClassName("strong");
    Span what = new Span(words.milestone(milestone.kind()));
    what.addClassName("muted");
    return new ListItem(when, what);
  }

  private Paragraph sources() {
    Paragraph sources = new Paragraph(new Span(wording.text("planner.steps.sources") + " "));
    sources.addClassNames("small", "inline-sources");
    for (PlanSource source :
        new PlanSource[] {
          PlanSource.REFERRAL, PlanSource.LYMPHODEPLETION, PlanSource.LYMPHODEPLETION_DAYS
        }) {
      sources.add(
          OutsideLink.to(
              source.url(),
              wording.text(
                  "planner.source." + source.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                  wording.date(source.seen()))),
          new Span(" "));
    }
    return sources;
  }
}

package org.cartlocator.web;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import org.cartlocator.catalog.CenterStay;
import org.cartlocator.catalog.Therapy;
import org.cartlocator.stay.PlanSource;
import org.cartlocator.stay.StayGuidance;
import org.cartlocator.stay.StayPlan;
import org.cartlocator.web.firstpaint.StillPart;
import org.cartlocator.wording.StayWords;
import org.cartlocator.wording.Wording;

/** How long one must stay near: the label now, the label before, and this hospital's own rule. */
class StayRulesSection extends Section {

  private final Wording wording;
  private final StayWords words;
  private final Div cards = new Div();
  private final UnorderedList therapies = new UnorderedList();

  StayRulesSection(Wording wording) {
    this.wording = wording;
    this.words = new StayWords(wording);
    addClassName("stay-rules-section");
    cards.addClassName("rule-cards");
    therapies.addClassName("sources");
    NativeDetails details = new NativeDetails(wording.text("planner.rules.details"));
    details.addClassName("small");
    Paragraph change =
        new Paragraph(
            OutsideLink.to(
                PlanSource.RULE_CHANGE.url(),
                wording.text("planner.rules.change", wording.date(PlanSource.RULE_CHANGE.seen()))));
    details.setContent(new Div(therapies, change));
    add(new H2(wording.text("lodging.stay.heading")), cards, details);
  }

  void show(StayPlan plan) {
    StayGuidance guidance = plan.guidance();
    StillPart.fill(
        cards,
        card(
            wording.text("planner.rule.now"),
            words.weeks(guidance.now()),
            new Span(wording.text("planner.rule.now.note"))),
        card(
            wording.text("planner.rule.before"),
            guidance.before().map(words::weeks).orElse(wording.text("planner.rule.before.none")),
            new Span(
                wording.text(
                    guidance.before().isPresent()
                        ? "planner.rule.before.note"
                        : "planner.rule.before.untouched"))),
        own(guidance.own()));
    StillPart.fill(therapies, plan.therapies().stream().map(this::therapy).toList());
  }

  private Div own(Optional<CenterStay> own) {
    String question = wording.text("planner.rule.own.question");
    if (own.isEmpty()) {
      return card(wording.text("planner.rule.own"), wording.text("fit.ask"), new Span(question));
    }
    CenterStay rule = own.get();
    Span note =
        new Span(
            OutsideLink.to(rule.source(), wording.text("planner.rule.own.source")),
            new Span(" " + wording.text("planner.rule.own.confirm")));
    Div card = card(wording.text("planner.rule.own"), words.ownRule(rule), note);
    card.addClassName("long");
    return card;
  }

  private static Div card(String heading, String answer, Component note) {
    H3 name = new H3(heading);
    name.addClassNames("muted", "small");
    Paragraph value = new Paragraph(answer);
    value.addClassName("rule-value");
    note.addClassName("small");
    Div card = new Div(name, value, note);
    card.addClassNames("card", "rule-card");
    return card;
  }

  private ListItem therapy(Therapy therapy) {
    return StayRulesNote.rule(therapy, wording);
  }
}

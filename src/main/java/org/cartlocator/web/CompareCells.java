package org.cartlocator.web;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cartlocator.catalog.Center;
import org.cartlocator.catalog.CenterStay;
import org.cartlocator.catalog.PartialDate;
import org.cartlocator.finder.CenterMatch;
import org.cartlocator.finder.Fit;
import org.cartlocator.finder.Reason;
import org.cartlocator.stay.Budget;
import org.cartlocator.stay.LodgingCall;
import org.cartlocator.stay.StayPlan;
import org.cartlocator.travel.Journey;
import org.cartlocator.wording.BudgetWords;
import org.cartlocator.wording.CompareWords;
import org.cartlocator.wording.ContactWords;
import org.cartlocator.wording.StayWords;
import org.cartlocator.wording.Wording;

/** What the table of centers says of one center, row by row. */
final class CompareCells {

  /** The stay that labels advised before June 2025, and many centers still do. */
  private static final int WEEKS = 4;

  private final SearchState state;
  private final Wording wording;
  private final CompareWords words;
  private final BudgetWords money;

  CompareCells(SearchState state, Wording wording) {
    this.state = state;
    this.wording = wording;
    this.words = new CompareWords(wording);
    this.money = new BudgetWords(wording);
  }

  /** How far away, and how long it takes to drive. */
  List<Component> distance(ComparedCenter compared) {
    Journey journey = compared.plan().center().journey();
    return journey == null
        ? List.of(new Anchor(Links.find(state), wording.text("compare.distance.none")))
        : List.of(strong(wording.distance(journey)), text(wording.drive(journey)));
  }

  /** Whether it treats patients of this age. */
  List<Component> patient(ComparedCenter compared) {
    return compared.plan().center().reasons().stream()
        .filter(Reason.TreatsAge.class::isInstance)
        .map(reason -> answer(reason.fit(), wording.reason(reason)))
        .toList();
  }

  /** Which therapies for this patient a page names for it, and which are to be asked. */
  List<Component> therapies(ComparedCenter compared) {
    CenterMatch match = compared.plan().center();
    if (match.therapies().isEmpty()) {
      return match.reasons().stream()
          .filter(Reason.ListsTherapy.class::isInstance)
          .map(reason -> answer(reason.fit(), wording.reason(reason)))
          .toList();
    }
    List<Component> answers = new ArrayList<>();
    addTherapies(answers, match, true);
    addTherapies(answers, match, false);
    return answers;
  }

  private void addTherapies(List<Component> answers, CenterMatch match, boolean listed) {
    List<String> brands =
        match.therapies().stream()
            .filter(therapy -> therapy.listed() == listed)
            .map(CenterMatch.TherapyStatus::brand)
            .toList();
    if (!brands.isEmpty()) {
      String word = wording.text(listed ? "center.therapies.listed" : "center.therapies.ask");
      answers.add(answer(listed ? Fit.YES : Fit.ASK, word, String.join(", ", brands)));
    }
  }

  /** The number that is likeliest to reach the CAR-T team, and who answers it. */
  List<Component> phone(ComparedCenter compared) {
    Center center = compared.center();
    return center
        .bestContact()
        .map(
            contact ->
                List.<Component>of(
                    PhoneLink.of(center, contact, wording),
                    muted(ContactWords.who(contact, wording))))
        .orElseGet(() -> List.of(text(wording.text("card.noPhone"))));
  }

  /** How many places to stay are open to the family, and the one to call first. */
  List<Component> lodging(ComparedCenter compared) {
    List<Component> lines = new ArrayList<>();
    lines.add(text(words.places(compared.plan())));
    LodgingCall first = CompareWords.firstCall(compared.plan());
    if (first == null) {
      lines.add(muted(wording.text("compare.places.none")));
      return lines;
    }
    lines.add(muted(wording.text("compare.places.first")));
    lines.add(strong(first.match().lodging().name()));
    lines.add(text(LodgingParts.where(first.match(), compared.center(), wording)));
    lines.add(text(words.price(first.match().lodging())));
    return lines;
  }

  /** The total for the nights of the plan, and the lodging it reckons with. */
  List<Component> budget(ComparedCenter compared) {
    StayPlan plan = compared.plan();
    List<Component> lines = new ArrayList<>();
    lines.add(strong(money.amounts(plan.budget().totals())));
    lines.add(muted(words.lodging(plan)));
    words.leftOut(plan.budget()).ifPresent(left -> lines.add(muted(left)));
    return lines;
  }

  /** What free lodging makes of four weeks, and what a hotel does. */
  List<Component> weeks(ComparedCenter compared) {
    List<Component> lines = new ArrayList<>();
    for (Budget.Comparison stay : compared.plan().budget().comparisons()) {
      if (stay.weeks() == WEEKS) {
        lines.add(muted(wording.text("compare.weeks.free")));
        lines.add(strong(money.amounts(stay.free())));
        lines.add(muted(wording.text("compare.weeks.hotel")));
        lines.add(strong(money.amounts(stay.hotel())));
      }
    }
    return lines;
  }

  /** What the hospital's own page asks for; where none does, that one must ask. */
  List<Component> rule(ComparedCenter compared) {
    return compared
        .plan()
        .guidance()
        .own()
        .map(this::ownRule)
        .orElseGet(() -> List.of(answer(Fit.ASK, wording.text("compare.rule.ask"))));
  }

  private List<Component> ownRule(CenterStay own) {
    PartialDate date = own.asOf();
    String when =
        date == null
            ? wording.text("center.source.undated")
            : wording.text("center.source.dated", wording.date(date));
    Paragraph source = new Paragraph();
    source.addClassNames("muted", "small");
    source.add(
        OutsideLink.to(own.source(), wording.text("center.therapies.source")),
        new Span(" (" + when + ")"));
    return List.of(text(new StayWords(wording).ownRule(own)), source);
  }

  List<Component> confidence(ComparedCenter compared) {
    String level = compared.center().confidence().name().toLowerCase(Locale.ROOT);
    return List.of(text(wording.text("center.confidence." + level)));
  }

  List<Component> reviewed(ComparedCenter compared) {
    return List.of(text(wording.date(compared.center().reviewed())));
  }

  /** What a family must hear before planning, in the record's own words. */
  List<Component> caution(ComparedCenter compared) {
    String caution = compared.center().caution();
    return caution == null
        ? List.of(muted(wording.text("compare.caution.none")))
        : List.of(new Caution(wording.text("card.caution"), caution));
  }

  /** The way to the plan of a stay there. */
  Component plan(ComparedCenter compared) {
    Anchor plan =
        new Anchor(Links.plan(compared.center().id(), state), wording.text("compare.plan"));
    plan.addClassNames("btn", "quiet");
    plan.setAriaLabel(wording.text("compare.plan.of", compared.shortName()));
    return plan;
  }

  private Component answer(Fit fit, String sentence) {
    return answer(fit, wording.text("fit." + fit.name().toLowerCase(Locale.ROOT)), sentence);
  }

  private static Component answer(Fit fit, String word, String sentence) {
    return new Div(new Chip(fit, word), text(sentence));
  }

  private static Paragraph text(String words) {
    return new Paragraph(words);
  }

  private static Paragraph strong(String words) {
    Paragraph strong = new Paragraph(words);
    strong.addClassName("strong");
    return strong;
  }

  private static Paragraph muted(String words) {
    Paragraph muted = new Paragraph(words);
    muted.addClassNames("muted", "small");
    return muted;
  }
}

package org.cartlocator.web;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.cartlocator.catalog.Confidence;
import org.cartlocator.catalog.Dataset;
import org.cartlocator.catalog.StayAdvice;
import org.cartlocator.catalog.Therapy;
import org.cartlocator.finder.CenterMatch;
import org.cartlocator.wording.Wording;

/**
 * How long one must stay: what each label says now, what it said before, and that the hospital
 * decides.
 */
class StayRulesNote extends NativeDetails {

  StayRulesNote(CenterMatch match, Dataset dataset, Wording wording) {
    addClassName("stay-rules");
    setSummaryText(wording.text("lodging.stay.heading"));
    UnorderedList rules = new UnorderedList();
    rules.addClassName("sources");
    List<Therapy> therapies =
        match.therapies().stream()
            .map(status -> dataset.findTherapy(status.therapy()).orElseThrow())
            .toList();
    therapies.forEach(therapy -> rules.add(rule(therapy, wording)));
    Paragraph center = new Paragraph(wording.text("lodging.stay.center"));
    center.addClassName("strong");
    setContent(new Div(center, rules));
  }

  /** What the label of one therapy says now and said before, with its source. */
  static ListItem rule(Therapy therapy, Wording wording) {
    StayAdvice.LabelAdvice label = therapy.stay().label();
    Span name = new Span(therapy.brand() + ": ");
    name.addClassName("strong");
    StringBuilder words =
        new StringBuilder(
            wording.text(
                "lodging.stay.label",
                wording.text("lodging.stay.weeks", label.nearWeeks()),
                wording.date(label.asOf())));
    StayAdvice.EarlierAdvice before = therapy.stay().before2025();
    if (before != null) {
      words
          .append(" ")
          .append(
              wording.text(
                  "lodging.stay.before", wording.text("lodging.stay.weeks", before.nearWeeks())));
    }
    if (label.confidence() == Confidence.LOW) {
      words.append(" ").append(wording.text("lodging.stay.low"));
    }
    ListItem item = new ListItem(name, new Span(words.append(" ").toString()));
    item.add(
        OutsideLink.to(
            label.sources().getFirst(),
            wording.text("lodging.stay.source"),
            wording.text("lodging.stay.source.of", therapy.brand())));
    return item;
  }
}

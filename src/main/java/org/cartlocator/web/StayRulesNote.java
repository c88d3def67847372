package org.cartlocator.web;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.cartlocator.catalog.Dataset;
import org.cartlocator.catalog.Therapy;
import org.cartlocator.finder.CenterMatch;
import org.cartlocator.wording.LodgingWords;
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
    Span name = new Span(therapy.brand() + ": ");
    name.addClassName("strong");
    ListItem item =
        new ListItem(name, new Span(new LodgingWords(wording).labelRule(therapy) + " "));
    item.add(
        OutsideLink.to(
            therapy.stay().label().sources().getFirst(),
            wording.text("lodging.stay.source"),
            wording.text("lodging.stay.source.of", therapy.brand())));
    return item;
  }
}

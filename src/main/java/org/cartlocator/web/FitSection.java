package org.cartlocator.web;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cartlocator.catalog.Dataset;
import org.cartlocator.catalog.ListedTherapy;
import org.cartlocator.finder.CenterMatch;
import org.cartlocator.finder.Fit;
import org.cartlocator.finder.Patient;
import org.cartlocator.finder.Reason;
import org.cartlocator.wording.Wording;

/** Is it for us? The answer before everything else, each line yes, ask or no. */
class FitSection extends Section {

  FitSection(
      CenterMatch match, SearchState state, Patient patient, Dataset dataset, Wording wording) {
    addClassNames("card", "fit-section");
    add(new H2(wording.text("center.fit")));
    if (patient.age() == null || patient.diagnosis() == null) {
      Paragraph hint =
          new Paragraph(new Anchor(Links.find(state), wording.text("center.fit.noPatient")));
      hint.addClassNames("muted", "small");
      add(hint);
    }
    add(reasons(match, wording));
    String caution = match.center().caution();
    if (caution != null) {
      add(new Caution(wording.text("center.caution.note"), caution));
    }
    add(new H2(wording.text("center.therapies")));
    add(therapies(match, dataset, wording));
    Paragraph note = new Paragraph(wording.text("center.therapies.note"));
    note.addClassNames("muted", "small");
    add(note);
  }

  private static UnorderedList reasons(CenterMatch match, Wording wording) {
    UnorderedList list = new UnorderedList();
    list.addClassName("reasons");
    for (Reason reason : match.reasons()) {
      list.add(answer(reason.fit(), wording.reason(reason), wording));
    }
    return list;
  }

  private static ListItem answer(Fit fit, String sentence, Wording wording) {
    String word = wording.text("fit." + fit.name().toLowerCase(Locale.ROOT));
    return new ListItem(new Chip(fit, word), new Span(" " + sentence));
  }

  /**
   * One line for all that is listed, with the pages behind it, and one for all that must be asked.
   */
  private static UnorderedList therapies(CenterMatch match, Dataset dataset, Wording wording) {
    UnorderedList list = new UnorderedList();
    list.addClassName("reasons");
    List<String> ask = new ArrayList<>();
    for (var therapy : dataset.therapies()) {
      List<ListedTherapy> named =
          match.center().therapies().stream()
              .filter(listed -> listed.therapy().equals(therapy.id()))
              .toList();
      if (named.isEmpty()) {
        ask.add(therapy.brand());
        continue;
      }
      ListItem item =
          new ListItem(
              new Chip(Fit.YES, wording.text("center.therapies.listed")),
              new Span(" " + therapy.brand() + " (" + therapy.generic() + ") "));
      named.forEach(
          page ->
              item.add(
                  OutsideLink.to(
                      page.source(),
                      wording.text("center.therapies.source"),
                      wording.text("center.therapies.source.of", therapy.brand()))));
      list.add(item);
    }
    if (!ask.isEmpty()) {
      list.add(
          new ListItem(
              new Chip(Fit.ASK, wording.text("center.therapies.ask")),
              new Span(" " + String.join(", ", ask))));
    }
    return list;
  }
}

package org.cartlocator.web;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.cartlocator.guide.Guide;
import org.cartlocator.guide.GuideSection;
import org.cartlocator.guide.GuideSource;
import org.cartlocator.guide.Sourced;
import org.cartlocator.wording.GuideWords;
import org.cartlocator.wording.Wording;

/** The sources of a section, and the numbers in the text that lead to them. */
class GuideCitations {

  private final Guide guide;
  private final GuideSection section;
  private final List<GuideSource> sources;
  private final GuidePlaces places;
  private final Wording wording;

  GuideCitations(Guide guide, GuideSection section, GuidePlaces places, Wording wording) {
    this.guide = guide;
    this.section = section;
    this.sources = guide.sourcesOf(section);
    this.places = places;
    this.wording = wording;
  }

  /** A paragraph with what is stated and the numbers of its sources. */
  Paragraph paragraph(Sourced sourced, String words) {
    return new Paragraph(line(sourced, words));
  }

  /** What is stated and the numbers of its sources, which never begin a line. */
  Span line(Sourced sourced, String words) {
    return new Span(new Span(words + "\u00a0"), numbers(sourced));
  }

  private Component numbers(Sourced sourced) {
    Span numbers = new Span();
    numbers.addClassName("cites");
    for (int i = 0; i < sources.size(); i++) {
      GuideSource source = sources.get(i);
      if (sourced.sources().contains(source.id())) {
        Anchor link = places.linkTo(place(i), Integer.toString(i + 1));
        link.setAriaLabel(wording.text("guidepage.cite", i + 1, source.publisher()));
        numbers.add(link);
      }
    }
    return numbers;
  }

  /** The page behind this that is named first. */
  GuideSource first(Sourced sourced) {
    return sources.stream()
        .filter(source -> source.id().equals(sourced.sources().getFirst()))
        .findFirst()
        .orElseThrow();
  }

  /** The numbered list of the sources; open only on demand, and always on paper. */
  NativeDetails list(GuideWords words) {
    OrderedList list = new OrderedList();
    list.addClassName("guide-sources");
    for (int i = 0; i < sources.size(); i++) {
      ListItem item = item(sources.get(i), words);
      GuidePlaces.add(place(i), item);
      list.add(item);
    }
    NativeDetails details = new NativeDetails(words.sources(guide, section));
    details.addClassName("small");
    details.setContent(new Div(list));
    return details;
  }

  private static ListItem item(GuideSource source, GuideWords words) {
    // Publishers and titles are given as they stand, in English.
    Span publisher = new Span(source.publisher() + ": ");
    publisher.getElement().setAttribute("lang", "en");
    Anchor title = OutsideLink.to(source.url().toString(), source.title());
    title.getElement().setAttribute("lang", "en");
    Span dates = new Span(words.dates(source));
    dates.addClassNames("muted", "line");
    return new ListItem(publisher, title, dates);
  }

  private String place(int index) {
    return section.id() + "-source-" + (index + 1);
  }
}

package org.cartlocator.web;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Function;
import org.cartlocator.catalog.Dataset;
import org.cartlocator.guide.Guide;
import org.cartlocator.guide.GuideBlock;
import org.cartlocator.guide.GuideSection;
import org.cartlocator.guide.GuideSource;
import org.cartlocator.guide.Helper;
import org.cartlocator.guide.Statement;
import org.cartlocator.wording.GuideWords;
import org.cartlocator.wording.Wording;

/** A section of the guide: its blocks, and the sources behind them. */
class GuideChapter extends Section {

  private final Dataset dataset;
  private final SearchState state;
  private final Wording wording;
  private final GuideWords words;
  private final GuideCitations citations;

  GuideChapter(
      GuideSection section,
      Guide guide,
      Dataset dataset,
      SearchState state,
      GuidePlaces places,
      Wording wording) {
    this.dataset = dataset;
    this.state = state;
    this.wording = wording;
    this.words = new GuideWords(wording, dataset);
    this.citations = new GuideCitations(guide, section, places, wording);
    addClassNames("guide-section", "guide-" + section.id());
    H2 heading = new H2(words.heading(section));
    GuidePlaces.add(section.id(), heading);
    add(heading);
    section.blocks().forEach(block -> add(show(block)));
    if (!guide.sourcesOf(section).isEmpty()) {
      add(citations.list(words));
    }
  }

  private Component show(GuideBlock block) {
    return switch (block) {
      case GuideBlock.Text text -> each("guide-paragraphs", text.statements(), this::paragraph);
      case GuideBlock.Note note -> note(note);
      case GuideBlock.Urgent urgent -> urgent(urgent);
      case GuideBlock.Terms terms -> each("guide-terms", terms.terms(), this::term);
      case GuideBlock.Steps steps -> steps(steps);
      case GuideBlock.Questions questions -> new GuideQuestions(questions, words, wording);
      case GuideBlock.Helpers helpers -> helpers(helpers);
      case GuideBlock.Listed listed -> GuideTherapies.show(listed.what(), dataset, state, wording);
    };
  }

  private static <T> Div each(String style, Iterable<T> items, Function<T, Component> show) {
    Div all = new Div();
    all.addClassName(style);
    items.forEach(item -> all.add(show.apply(item)));
    return all;
  }

  private Paragraph paragraph(Statement statement) {
    return citations.paragraph(statement, words.text(statement));
  }

  /** What a note says of this site leads to where it is to be done. */
  private Component note(GuideBlock.Note note) {
    Paragraph text = new Paragraph(words.text(note.key()));
    if (!note.key().equals("near.plan")) {
      return text;
    }
    Anchor find = new Anchor(Links.find(state), wording.text("guidepage.findPlain"));
    find.addClassNames("btn", "quiet");
    Div box = new Div(text, find);
    box.addClassName("guide-next");
    return box;
  }

  private Div urgent(GuideBlock.Urgent urgent) {
    Span sign = new Span("!");
    sign.addClassName("urgent-sign");
    sign.getElement().setAttribute("aria-hidden", "true");
    H3 heading = new H3(sign, new Span(words.heading(urgent)));
    GuidePlaces.add(urgent.id(), heading);
    UnorderedList signs = new UnorderedList();
    signs.addClassName("urgent-signs");
    signs.getElement().setAttribute("role", "list");
    urgent.signs().forEach(it -> signs.add(new ListItem(citations.line(it, words.text(it)))));
    Div box = new Div(heading);
    box.addClassName("urgent");
    urgent.call().forEach(it -> box.add(paragraph(it)));
    box.add(signs);
    urgent.more().forEach(it -> box.add(paragraph(it)));
    return box;
  }

  private Div term(Statement statement) {
    return new Div(new H3(words.name(statement)), paragraph(statement));
  }

  private OrderedList steps(GuideBlock.Steps steps) {
    OrderedList list = new OrderedList();
    list.addClassName("guide-steps");
    list.getElement().setAttribute("role", "list");
    for (Statement step : steps.steps()) {
      Span label = new Span(wording.text("guidepage.length") + " ");
      label.addClassName("visually-hidden");
      Paragraph length = new Paragraph(label, new Span(words.length(step)));
      length.addClassName("guide-length");
      list.add(new ListItem(new H3(words.name(step)), length, paragraph(step)));
    }
    return list;
  }

  private Div helpers(GuideBlock.Helpers helpers) {
    UnorderedList list = new UnorderedList();
    list.addClassName("guide-helpers");
    list.getElement().setAttribute("role", "list");
    helpers.helpers().forEach(helper -> list.add(helper(helper)));
    Div group = new Div(new H3(words.text(helpers.heading())), list);
    group.addClassName("guide-group");
    return group;
  }

  private ListItem helper(Helper helper) {
    Span name = new Span(helper.name());
    name.addClassNames("strong", "line");
    name.getElement().setAttribute("lang", "en");
    Div links = new Div();
    links.addClassName("call-row");
    String phone = helper.phone();
    if (phone != null) {
      links.add(
          new PhoneLink(
              phone, wording.text("guidepage.call", helper.name(), PhoneLink.display(phone))));
    }
    GuideSource page = citations.first(helper);
    Span dates = new Span(words.dates(page));
    dates.addClassNames("muted", "small");
    links.add(
        OutsideLink.to(
            page.url().toString(),
            wording.text("guidepage.website"),
            wording.text("guidepage.website.of", helper.name())),
        dates);
    ListItem item =
        new ListItem(
            name,
            citations.paragraph(helper, words.text(helper)),
            labelled("guidepage.who", words.who(helper)),
            links);
    item.addClassName("card");
    return item;
  }

  private Paragraph labelled(String label, String text) {
    Span name = new Span(wording.text(label) + " ");
    name.addClassName("strong");
    return new Paragraph(name, new Span(text));
  }
}

package org.cartlocator.web;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cartlocator.coverage.Coverage;
import org.cartlocator.coverage.Reach;
import org.cartlocator.wording.Wording;

/**
 * How many people live how near, as a bar for each sort of center and as a table behind it. A bar
 * is a picture with all its figures as its text; its parts are drawn with plain elements, which the
 * document and the live page show alike.
 */
class DataReach extends Div {

  private static final int LONGEST = Coverage.MINUTES.getLast();

  private final Wording wording;
  private final DataFigures figures;

  DataReach(List<Reach> reaches, Wording wording) {
    this.wording = wording;
    this.figures = new DataFigures(wording);
    addClassName("data-bars");
    add(legend());
    reaches.forEach(reach -> add(bar(reach)));
    Element details = new Element("details");
    details.appendChild(new Element("summary").setText(wording.text("datapage.table")));
    details.appendChild(table(reaches).getElement());
    getElement().appendChild(details);
  }

  /** The parts of a bar, from the nearest to those without a road. */
  private List<String> names() {
    return Stream.concat(
            Coverage.MINUTES.stream().map(minutes -> wording.text("datapage.band", minutes)),
            Stream.of(
                wording.text("datapage.band.rest", LONGEST), wording.text("datapage.band.none")))
        .toList();
  }

  private static List<Double> parts(Reach reach) {
    List<Double> parts = new ArrayList<>();
    double before = 0;
    for (int minutes : Coverage.MINUTES) {
      parts.add(reach.within(minutes) - before);
      before = reach.within(minutes);
    }
    double none = reach.share(reach.withoutRoad());
    parts.add(Math.max(0, 1 - before - none));
    parts.add(none);
    return parts;
  }

  private Div legend() {
    Div legend = new Div();
    legend.addClassName("data-legend");
    legend.getElement().setAttribute("aria-hidden", "true");
    List<String> names = names();
    for (int i = 0; i < names.size(); i++) {
      Span entry = new Span();
      entry
          .getElement()
          .appendChild(
              new Element("i").setAttribute("class", "data-band-" + i),
              new Span(names.get(i)).getElement());
      legend.add(entry);
    }
    return legend;
  }

  private Div bar(Reach reach) {
    List<String> names = names();
    List<Double> parts = parts(reach);
    List<String> spoken = new ArrayList<>();
    Div track = new Div();
    track.addClassName("data-track");
    for (int i = 0; i < parts.size(); i++) {
      String share = figures.percent(parts.get(i));
      Div part = new Div();
      part.addClassName("data-band-" + i);
      part.getStyle().set("width", Math.round(parts.get(i) * 1000) / 10.0 + "%");
      track.add(part);
      spoken.add(wording.text("datapage.bar.part", names.get(i), share));
    }
    String name = figures.name(reach.subject());
    track
        .getElement()
        .setAttribute("role", "img")
        .setAttribute("aria-label", wording.text("datapage.bar", name, String.join("; ", spoken)));
    Span strong = new Span(name);
    strong.addClassName("strong");
    Span count = new Span(wording.text("datapage.centers", reach.centers()));
    count.addClassNames("muted", "small");
    Div bar = new Div(new Paragraph(strong, count), track);
    bar.addClassName("data-bar");
    return bar;
  }

  private DataTable table(List<Reach> reaches) {
    List<String> columns = new ArrayList<>();
    columns.add(wording.text("datapage.table.who"));
    Coverage.MINUTES.forEach(minutes -> columns.add("≤ " + minutes));
    columns.add("> " + LONGEST);
    columns.add(wording.text("datapage.band.none"));
    DataTable table = new DataTable(wording.text("datapage.table.caption"), columns);
    for (Reach reach : reaches) {
      List<Double> parts = parts(reach);
      List<String> cells = new ArrayList<>();
      Coverage.MINUTES.forEach(minutes -> cells.add(figures.percent(reach.within(minutes))));
      cells.add(figures.percent(parts.get(parts.size() - 2)));
      cells.add(figures.percent(parts.getLast()));
      table.addRow(figures.name(reach.subject()), cells);
    }
    return table;
  }
}

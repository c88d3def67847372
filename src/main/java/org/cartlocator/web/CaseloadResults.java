package org.cartlocator.web;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cartlocator.caseload.CaseAnswer;
import org.cartlocator.caseload.CasePackets;
import org.cartlocator.caseload.CaseloadRoom;
import org.cartlocator.caseload.CaseloadWords;
import org.cartlocator.caseload.CenterAnswer;
import org.cartlocator.caseload.ResultFormat;
import org.cartlocator.caseload.ResultTable;
import org.cartlocator.caseload.RunControl;
import org.cartlocator.caseload.RunOptions;
import org.cartlocator.caseload.RunSummary;
import org.cartlocator.travel.Journey;
import org.cartlocator.wording.BudgetWords;
import org.cartlocator.wording.TravelWords;
import org.cartlocator.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What was found for each case, and the files to take away. They are made when they are asked for.
 */
class CaseloadResults extends Div {

  private static final String FILE = "car-t-cases";
  private static final int MOST_SHOWN_ROWS = 10;

  /** A packet takes a tenth of a second on a quiet machine; half as many are promised. */
  private static final int PACKETS_A_SECOND = 5;

  private static final int SERVICE_UNAVAILABLE = 503;

  final Grid<CaseAnswer> grid = new Grid<>();
  final DateField infusion;
  final Select<Integer> part = new Select<>();
  private final transient List<CaseAnswer> answers;
  private final RunOptions options;
  private final Wording wording;
  private final CaseloadWords words;

  CaseloadResults(
      List<CaseAnswer> answers,
      RunSummary summary,
      RunOptions options,
      Wording wording,
      CasePackets packets,
      CaseloadRoom room,
      String site) {
    this.answers = answers;
    this.options = options;
    this.wording = wording;
    this.words = new CaseloadWords(wording);
    this.infusion =
        new DateField(
            "infusion",
            wording.text("planner.infusion"),
            wording.text("casepage.infusion.hint"),
            day -> {});
    addClassName("caseload-step");
    setUpGrid();
    add(summary(summary), downloads(packets, room, site), grid, method());
  }

  private Paragraph summary(RunSummary summary) {
    String text = wording.text("casepage.answered", summary.answered(), summary.rows());
    Paragraph line =
        new Paragraph(summary.cancelled() ? wording.text("casepage.cancelled") + " " + text : text);
    line.addClassName("strong");
    line.getElement().setAttribute("role", "status");
    return line;
  }

  private Section downloads(CasePackets packets, CaseloadRoom room, String site) {
    Anchor csv = table(ResultFormat.CSV, "casepage.csv");
    Anchor xlsx = table(ResultFormat.XLSX, "casepage.xlsx");
    List<List<CaseAnswer>> all = packets.parts(answers);
    part.setItems(IntStream.range(0, all.size()).boxed().toList());
    part.setValue(all.isEmpty() ? null : 0);
    part.setLabel(wording.text("casepage.zip.part"));
    part.setItemLabelGenerator(number -> span(all, number));
    part.addClassName("caseload-part");
    part.setVisible(all.size() > 1);
    Anchor zip = zip(packets, all, room, site);
    Div buttons = new Div(csv, xlsx, zip);
    buttons.addClassName("caseload-downloads");
    Paragraph hint = new Paragraph();
    hint.addClassNames("muted", "small");
    hint.setText(hint(all));
    part.addValueChangeListener(event -> hint.setText(hint(all)));
    Div choices = new Div(infusion, part);
    choices.addClassName("caseload-choices");
    Section section =
        new Section(new H2(wording.text("casepage.takeAway")), buttons, choices, hint);
    section.addClassNames("card", "caseload-take");
    return section;
  }

  /** Which of the answered cases a part holds, counted from 1. */
  private String span(List<List<CaseAnswer>> parts, int number) {
    int before = parts.subList(0, number).stream().mapToInt(List::size).sum();
    return wording.text("casepage.zip.span", before + 1, before + parts.get(number).size());
  }

  private String hint(List<List<CaseAnswer>> parts) {
    int count = chosen(parts).size();
    return wording.text(
        "casepage.zip.hint", count, Math.max(1, Math.ceilDiv(count, PACKETS_A_SECOND)));
  }

  private List<CaseAnswer> chosen(List<List<CaseAnswer>> parts) {
    Integer number = part.getValue();
    return number == null ? List.of() : parts.get(number);
  }

  private Anchor zip(
      CasePackets packets, List<List<CaseAnswer>> all, CaseloadRoom room, String site) {
    Anchor zip = new Anchor();
    zip.setText(wording.text("casepage.zip"));
    zip.setHref(
        (DownloadHandler)
            event -> {
              Optional<CaseloadRoom.Share> share = room.work();
              if (share.isEmpty()) {
                event.getResponse().setStatus(SERVICE_UNAVAILABLE);
                return;
              }
              try {
                head(event, "zip", "application/zip");
                packets.write(
                    chosen(all),
                    day(),
                    wording,
                    site,
                    event.getOutputStream(),
                    RunControl.UNWATCHED);
              } finally {
                share.get().close();
              }
            });
    zip.addClassNames("btn", "quiet");
    return zip;
  }

  private Anchor table(ResultFormat format, String key) {
    Anchor anchor = new Anchor();
    anchor.setText(wording.text(key));
    anchor.setHref(
        (DownloadHandler)
            event -> {
              head(event, format.ending(), format.mediaType());
              write(format, event);
            });
    anchor.addClassName("btn");
    return anchor;
  }

  private void write(ResultFormat format, DownloadEvent event) throws IOException {
    ResultTable table = ResultTable.begin(format, options, wording, event.getOutputStream());
    for (CaseAnswer answer : answers) {
      table.write(answer);
    }
    table.finish();
    event.getOutputStream().flush();
  }

  private static void head(DownloadEvent event, String ending, String type) {
    event.setFileName(FILE + "." + ending);
    event.setContentType(type);
    event.getResponse().setHeader("Cache-Control", "no-store");
  }

  /** The day that is typed, if it is one. */
  private @Nullable LocalDate day() {
    String text = infusion.getValue();
    return text.matches("\\d{4}-\\d{2}-\\d{2}") ? LocalDate.parse(text) : null;
  }

  private void setUpGrid() {
    grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT, GridVariant.NO_BORDER);
    grid.addClassName("caseload-grid");
    grid.setSelectionMode(Grid.SelectionMode.NONE);
    grid.getElement().setAttribute("aria-label", wording.text("casepage.resultsGrid"));
    column("casepage.case", "80px", answer -> new Span(answer.reading().row().id()));
    column("casepage.home", "160px", this::home);
    column("casepage.nearest", "210px", this::nearest);
    column("casepage.road", "150px", this::road);
    column("casepage.stay", "190px", this::stay);
    column("casepage.budget", "140px", this::budget);
    column("casepage.others", "230px", this::others);
    grid.setItems(answers);
    grid.setAllRowsVisible(answers.size() <= MOST_SHOWN_ROWS);
    grid.setClassName("caseload-grid-long", answers.size() > MOST_SHOWN_ROWS);
  }

  private void column(String key, String width, ValueProvider<CaseAnswer, Component> cell) {
    grid.addComponentColumn(cell).setHeader(wording.text(key)).setWidth(width).setFlexGrow(1);
  }

  private Component home(CaseAnswer answer) {
    return answer
        .reading()
        .sound()
        .map(it -> lines(it.home().place().label(), words.guess(it.home()).orElse("")))
        .orElseGet(() -> lines(answer.reading().row().place(), words.faults(answer.reading())));
  }

  private Component nearest(CaseAnswer answer) {
    Div cell = new Div();
    cell.addClassName("caseload-cell");
    first(answer)
        .ifPresent(
            it ->
                cell.add(
                    lines(it.center().name(), town(it)),
                    new Chip(
                        it.fit(),
                        wording.text("fit." + it.fit().name().toLowerCase(Locale.ROOT)))));
    return cell;
  }

  private Component road(CaseAnswer answer) {
    return first(answer)
        .map(CenterAnswer::journey)
        .map(it -> lines(wording.distance(it), wording.drive(it)))
        .orElseGet(Div::new);
  }

  private Component stay(CaseAnswer answer) {
    return first(answer)
        .map(it -> lines(wording.text("casepage.places", it.places()), words.toCall(it).orElse("")))
        .orElseGet(Div::new);
  }

  private Component budget(CaseAnswer answer) {
    return first(answer)
        .map(it -> lines(new BudgetWords(wording).amounts(it.budget()), ""))
        .orElseGet(Div::new);
  }

  private Component others(CaseAnswer answer) {
    return lines(
        "",
        answer.centers().stream()
            .skip(1)
            .map(it -> it.center().name() + ", " + wording.distance(it.journey()))
            .collect(Collectors.joining(" · ")));
  }

  private static Optional<CenterAnswer> first(CaseAnswer answer) {
    return answer.centers().stream().findFirst();
  }

  private static String town(CenterAnswer answer) {
    return answer.center().address().city() + ", " + answer.center().address().state();
  }

  private static Div lines(String first, String second) {
    Div lines = new Div();
    lines.addClassName("caseload-cell");
    if (!first.isEmpty()) {
      lines.add(new Span(first));
    }
    if (!second.isEmpty()) {
      Span more = new Span(second);
      more.addClassNames("muted", "small");
      lines.add(more);
    }
    return lines;
  }

  private Paragraph method() {
    List<Journey> journeys =
        answers.stream()
            .flatMap(answer -> answer.centers().stream())
            .map(CenterAnswer::journey)
            .toList();
    Paragraph method =
        new Paragraph(
            new TravelWords(wording).method(journeys).map(text -> text + " ").orElse("")
                + wording.text("casepage.purpose"));
    method.addClassNames("muted", "small");
    return method;
  }
}

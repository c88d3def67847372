package org.cartlocator.web;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cartlocator.catalog.Center;
import org.cartlocator.web.firstpaint.StillPart;
import org.cartlocator.wording.Wording;

/**
 * Centers side by side: a column for each, a row for each question.
 *
 * <p>On a narrow window the styles lay out each row as a block, in which every answer stands under
 * the name of its center. Browsers then forget that this is a table, so the roles are written out.
 */
class CompareTable extends NativeTable {

  private static final String ROW = "compare.row.";
  private static final String BUDGET = "budget";

  private final transient List<ComparedCenter> centers;
  private final transient SearchState state;
  private final Wording wording;

  /**
   * A table of these centers.
   *
   * @param onRemove told the id of a center that is to be taken out
   */
  CompareTable(
      List<ComparedCenter> centers,
      SearchState state,
      Wording wording,
      SerializableConsumer<String> onRemove) {
    this.centers = centers;
    this.state = state;
    this.wording = wording;
    addClassName("compare-table");
    addClassName("of-" + centers.size());
    role(this, "table");
    setCaptionText(wording.text("compare.caption", centers.size()));
    getCaption().addClassName("visually-hidden");
    role(getHead(), "rowgroup");
    role(getBody(), "rowgroup");
    addNames();
    addFacts(new CompareCells(state, wording));
    addActions(new CompareCells(state, wording), onRemove);
  }

  private void addNames() {
    NativeTableRow row = getHead().addRow();
    role(row, "row");
    role(row.addDataCell(), "cell");
    for (ComparedCenter compared : centers) {
      Center center = compared.center();
      NativeTableHeaderCell name = row.addHeaderCell();
      role(name, "columnheader");
      name.getElement().setAttribute("scope", "col");
      Paragraph where = new Paragraph(center.address().city() + ", " + center.address().state());
      where.addClassNames("muted", "small");
      StillPart.fill(
          name, new Anchor(Links.center(center.id(), state), compared.shortName()), where);
    }
  }

  private void addFacts(CompareCells cells) {
    addRow("distance", cells::distance);
    addRow("patient", cells::patient);
    addRow("therapies", cells::therapies);
    addRow("phone", cells::phone);
    addRow("lodging", cells::lodging);
    addRow(BUDGET, cells::budget);
    addRow("weeks", cells::weeks);
    addRow("rule", cells::rule);
    addRow("confidence", cells::confidence);
    addRow("reviewed", cells::reviewed);
    if (centers.stream().anyMatch(compared -> compared.center().caution() != null)) {
      addRow("caution", cells::caution);
    }
  }

  private void addActions(CompareCells cells, SerializableConsumer<String> onRemove) {
    NativeTableRow row = row();
    row.addClassName("actions");
    row.add(question("actions"));
    for (ComparedCenter compared : centers) {
      row.add(cell(compared, List.of(cells.plan(compared), removeButton(compared, onRemove))));
    }
  }

  private NativeButton removeButton(
      ComparedCenter compared, SerializableConsumer<String> onRemove) {
    String id = compared.center().id();
    NativeButton remove =
        new NativeButton(wording.text("compare.remove"), click -> onRemove.accept(id));
    remove.addClassNames("btn", "quiet");
    remove.setAriaLabel(wording.text("compare.remove.of", compared.shortName()));
    return remove;
  }

  private void addRow(String name, Function<ComparedCenter, List<? extends Component>> answer) {
    StillPart.fill(
        row(),
        Stream.concat(
                Stream.of(question(name)),
                centers.stream().map(compared -> cell(compared, answer.apply(compared))))
            .toList());
  }

  private NativeTableRow row() {
    NativeTableRow row = getBody().addRow();
    role(row, "row");
    return row;
  }

  private NativeTableHeaderCell question(String name) {
    NativeTableHeaderCell question = new NativeTableHeaderCell(wording.text(ROW + name));
    role(question, "rowheader");
    question.getElement().setAttribute("scope", "row");
    if (name.equals(BUDGET)) {
      question.add(new Paragraph(wording.text("compare.row.budget.note")));
    }
    return question;
  }

  private static NativeTableCell cell(ComparedCenter compared, List<? extends Component> answer) {
    NativeTableCell cell = new NativeTableCell();
    role(cell, "cell");
    Span center = new Span(compared.shortName());
    center.addClassName("compare-name");
    center.getElement().setAttribute("aria-hidden", "true");
    Div content = new Div();
    content.addClassName("compare-answer");
    content.add(List.copyOf(answer));
    cell.add(center, content);
    return cell;
  }

  private static void role(HtmlContainer part, String role) {
    part.getElement().setAttribute("role", role);
  }
}

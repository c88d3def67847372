package org.cartlocator.web;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cartlocator.caseload.CaseField;
import org.cartlocator.caseload.CaseloadWords;
import org.cartlocator.caseload.Columns;
import org.cartlocator.caseload.Inspection;
import org.cartlocator.wording.Wording;

/** Asks in which column each field stands, with a guess made and the first rows beside. */
class CaseloadColumns extends Div {

  private static final int NO_COLUMN = -1;

  private final Map<CaseField, Select<Integer>> choices = new EnumMap<>(CaseField.class);
  final Checkbox ownIds = new Checkbox();
  final NativeButton check = new NativeButton();
  private final Paragraph fault = new Paragraph();
  private final Inspection inspection;
  private final Wording wording;
  private final CaseloadWords words;

  /**
   * The columns of one file.
   *
   * @param onColumns hears of them when all that is needed is chosen
   */
  CaseloadColumns(Inspection inspection, Wording wording, SerializableConsumer<Columns> onColumns) {
    this.inspection = inspection;
    this.wording = wording;
    this.words = new CaseloadWords(wording);
    addClassName("caseload-step");
    Div fields = new Div();
    fields.addClassName("caseload-fields");
    for (CaseField field : CaseField.values()) {
      fields.add(newChoice(field));
    }
    fault.addClassName("field-error");
    fault.getElement().setAttribute("role", "alert");
    fault.setVisible(false);
    check.setText(wording.text("casepage.check"));
    check.addClassName("btn");
    check.addClickListener(event -> accept(onColumns));
    add(new Paragraph(wording.text("casepage.columns.lead", inspection.rows())), fields);
    add(preview());
    if (inspection.needsConfirmation()) {
      add(confirmation());
    }
    add(fault, check);
  }

  /** The choice of the column of this field. */
  Select<Integer> choice(CaseField field) {
    return Objects.requireNonNull(choices.get(field));
  }

  private Select<Integer> newChoice(CaseField field) {
    Select<Integer> choice = new Select<>();
    choice.setLabel(words.field(field));
    choice.setItems(
        Stream.concat(
                Stream.of(NO_COLUMN), IntStream.range(0, inspection.headings().size()).boxed())
            .toList());
    choice.setItemLabelGenerator(
        column ->
            column == NO_COLUMN
                ? wording.text("casepage.noColumn")
                : words.heading(inspection.headings().get(column), column));
    choice.setValue(inspection.guess().of(field).orElse(NO_COLUMN));
    choices.put(field, choice);
    return choice;
  }

  private Component confirmation() {
    Div caution = new Div();
    caution.addClassName("caution");
    inspection
        .identifying()
        .forEach(column -> caution.add(new Paragraph(words.identifying(column))));
    ownIds.setLabel(wording.text("casepage.ownIds"));
    caution.add(ownIds);
    return caution;
  }

  private Component preview() {
    NativeTable table = new NativeTable();
    table.setCaptionText(wording.text("casepage.preview"));
    List<NativeTableHeaderCell> heads =
        IntStream.range(0, inspection.headings().size())
            .mapToObj(
                column -> {
                  NativeTableHeaderCell head =
                      new NativeTableHeaderCell(
                          inspection.headings().get(column).isEmpty()
                              ? words.heading("", column)
                              : inspection.headings().get(column));
                  head.getElement().setAttribute("scope", "col");
                  return head;
                })
            .toList();
    table.getHead().add(new NativeTableRow(heads.toArray(new NativeTableHeaderCell[0])));
    inspection
        .sample()
        .forEach(
            row ->
                table
                    .getBody()
                    .add(
                        new NativeTableRow(
                            row.stream()
                                .map(NativeTableCell::new)
                                .toArray(NativeTableCell[]::new))));
    Div frame = new Div(table);
    frame.addClassName("caseload-preview");
    // What scrolls must be reached by keyboard.
    frame.getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
    frame.getElement().setAttribute("aria-label", wording.text("casepage.preview"));
    return frame;
  }

  private void accept(SerializableConsumer<Columns> onColumns) {
    Map<CaseField, Integer> chosen = new EnumMap<>(CaseField.class);
    choices.forEach(
        (field, choice) -> {
          Integer column = choice.getValue();
          if (column != null && column != NO_COLUMN) {
            chosen.put(field, column);
          }
        });
    Columns columns = Columns.of(chosen);
    String problem = problem(chosen, columns);
    fault.setText(problem);
    fault.setVisible(!problem.isEmpty());
    if (problem.isEmpty()) {
      onColumns.accept(columns);
    }
  }

  private String problem(Map<CaseField, Integer> chosen, Columns columns) {
    if (!columns.missing().isEmpty()) {
      return wording.text(
          "casepage.columns.missing",
          wording.list(columns.missing().stream().map(words::field).toList()));
    }
    if (chosen.values().stream().distinct().count() < chosen.size()) {
      return wording.text("casepage.columns.twice");
    }
    return inspection.needsConfirmation() && !ownIds.getValue()
        ? wording.text("casepage.ownIds.needed")
        : "";
  }
}

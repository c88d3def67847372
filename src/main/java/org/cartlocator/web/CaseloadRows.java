package org.cartlocator.web;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cartlocator.caseload.CaseFault;
import org.cartlocator.caseload.CaseField;
import org.cartlocator.caseload.CaseReading;
import org.cartlocator.caseload.CaseRow;
import org.cartlocator.caseload.CaseloadWords;
import org.cartlocator.wording.Wording;

/**
 * The rows of a file, those that somebody should look at first; what is wrong is mended where it
 * stands.
 */
class CaseloadRows extends Div {

  private static final int MOST_SHOWN_ROWS = 8;

  final Grid<Integer> grid = new Grid<>();
  final Checkbox all = new Checkbox();
  final NativeButton run = new NativeButton();
  final Paragraph count = new Paragraph();
  private final Wording wording;
  private final CaseloadWords words;
  private final Editor editor;
  private List<CaseReading> readings = List.of();

  /** Hears of what is done to a row. */
  interface Editor extends Serializable {
    /** The row at this index is to read like that. */
    void mend(int index, CaseRow row);

    /** The row at this index is not wanted. */
    void leaveOut(int index);
  }

  CaseloadRows(Wording wording, Editor editor, SerializableConsumer<Void> onRun) {
    this.wording = wording;
    this.words = new CaseloadWords(wording);
    this.editor = editor;
    addClassName("caseload-step");
    count.addClassName("strong");
    count.getElement().setAttribute("role", "status");
    all.setLabel(wording.text("casepage.all"));
    all.addValueChangeListener(event -> refresh());
    run.addClassName("btn");
    run.addClickListener(event -> onRun.accept(null));
    setUpGrid();
    Div head = new Div(count, all);
    head.addClassName("caseload-foot");
    add(head, grid, run);
  }

  /** Shows these rows. */
  void show(List<CaseReading> rows) {
    readings = rows;
    refresh();
  }

  private void refresh() {
    List<Integer> look =
        IntStream.range(0, readings.size())
            .filter(i -> all.getValue() || readings.get(i).needsLook())
            .boxed()
            .toList();
    grid.setItems(new ArrayList<>(look));
    grid.setVisible(!look.isEmpty());
    grid.setAllRowsVisible(look.size() <= MOST_SHOWN_ROWS);
    grid.setClassName("caseload-grid-long", look.size() > MOST_SHOWN_ROWS);
    long needLook = readings.stream().filter(CaseReading::needsLook).count();
    long sound = readings.stream().filter(it -> it.sound().isPresent()).count();
    count.setText(
        needLook == 0
            ? wording.text("casepage.count.sound", readings.size())
            : wording.text("casepage.count", needLook, readings.size()));
    run.setText(wording.text("casepage.run", sound));
    run.setEnabled(sound > 0);
  }

  private void setUpGrid() {
    grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT, GridVariant.NO_BORDER);
    grid.addClassName("caseload-grid");
    grid.setSelectionMode(Grid.SelectionMode.NONE);
    grid.getElement().setAttribute("aria-label", wording.text("casepage.rowsGrid"));
    grid.addColumn(i -> readings.get(i).row().number())
        .setHeader(wording.text("casepage.row"))
        .setWidth("72px")
        .setFlexGrow(0);
    field(CaseField.CASE_ID, "120px");
    field(CaseField.PLACE, "260px");
    field(CaseField.AGE, "110px");
    field(CaseField.DIAGNOSIS, "200px");
    field(CaseField.NIGHTS, "110px");
    grid.addComponentColumn(this::leaveOut).setWidth("130px").setFlexGrow(0);
  }

  private void field(CaseField field, String width) {
    grid.addComponentColumn(index -> cell(index, field))
        .setHeader(words.field(field))
        .setWidth(width)
        .setFlexGrow(1);
  }

  private Component cell(int index, CaseField field) {
    CaseReading reading = readings.get(index);
    Optional<CaseFault> fault =
        reading.faults().stream().filter(it -> it.field() == field).findFirst();
    boolean guess =
        field == CaseField.PLACE && reading.sound().filter(it -> it.home().isGuess()).isPresent();
    if (fault.isEmpty() && !guess) {
      return new Span(reading.row().text(field));
    }
    TextField text = new TextField();
    text.setAriaLabel(wording.text("casepage.mend", words.field(field), reading.row().number()));
    text.setValue(reading.row().text(field));
    text.setWidthFull();
    text.setManualValidation(true);
    fault.ifPresent(
        it -> {
          text.setInvalid(true);
          text.setErrorMessage(words.fault(it));
        });
    if (guess) {
      reading.sound().flatMap(it -> words.guess(it.home())).ifPresent(text::setHelperText);
    }
    text.addValueChangeListener(
        event -> editor.mend(index, readings.get(index).row().with(field, event.getValue())));
    return text;
  }

  private Component leaveOut(int index) {
    if (readings.get(index).sound().isPresent()) {
      return new Span();
    }
    NativeButton leave =
        new NativeButton(wording.text("casepage.leaveOut"), event -> editor.leaveOut(index));
    leave.addClassName("link-button");
    leave
        .getElement()
        .setAttribute(
            "aria-label",
            wording.text("casepage.leaveOut.row", readings.get(index).row().number()));
    return leave;
  }
}

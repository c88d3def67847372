package org.cartlocator.web;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cartlocator.stay.Rota;
import org.cartlocator.stay.Timetable;
import org.cartlocator.wording.StayWords;
import org.cartlocator.wording.Wording;

/** The shifts, a table a week; each press of a shift names the next helper. */
class RotaGrid extends Div {

  /** Hears of a press. */
  interface Listener extends Serializable {
    /** This shift was pressed. */
    void pressed(int day, Rota.Shift shift);
  }

  private static final int DAYS_IN_A_WEEK = 7;

  private final Wording wording;
  private final StayWords words;
  private final Listener listener;
  private final List<NativeButton> buttons = new ArrayList<>();
  private final List<NativeTableHeaderCell> days = new ArrayList<>();

  RotaGrid(Wording wording, Listener listener) {
    this.wording = wording;
    this.words = new StayWords(wording);
    this.listener = listener;
    addClassName("rota-grid");
  }

  /** The button of a shift. */
  NativeButton button(int day, Rota.Shift shift) {
    return buttons.get(day * 2 + (shift == Rota.Shift.DAY ? 0 : 1));
  }

  void show(Rota rota, Timetable timetable) {
    if (days.size() != rota.days()) {
      build(rota.days());
    }
    for (int day = 0; day < rota.days(); day++) {
      String name = words.day(day, timetable);
      days.get(day).setText(name);
      for (Rota.Shift shift : Rota.Shift.values()) {
        int helper = rota.helper(day, shift);
        NativeButton button = button(day, shift);
        button.setText(helper == Rota.GAP ? "–" : words.helper(helper));
        button.setAriaLabel(
            wording.text("planner.rota.shift", name, words.shift(shift), words.helper(helper)));
        button.setClassName("gap", helper == Rota.GAP);
      }
    }
  }

  private void build(int count) {
    removeAll();
    buttons.clear();
    days.clear();
    for (int first = 0; first < count; first += DAYS_IN_A_WEEK) {
      add(week(first));
    }
  }

  private NativeTable week(int first) {
    NativeTable table = new NativeTable();
    table.setCaptionText(wording.text("planner.rota.week", first / DAYS_IN_A_WEEK + 1));
    NativeTableRow head = table.getHead().addRow();
    head.add(column(wording.text("planner.rota.date")));
    for (Rota.Shift shift : Rota.Shift.values()) {
      head.add(column(words.shift(shift)));
    }
    for (int day = first; day < first + DAYS_IN_A_WEEK; day++) {
      NativeTableRow row = table.getBody().addRow();
      NativeTableHeaderCell name = new NativeTableHeaderCell();
      name.getElement().setAttribute("scope", "row");
      days.add(name);
      row.add(name);
      for (Rota.Shift shift : Rota.Shift.values()) {
        NativeButton button = button(day, shift, row);
        buttons.add(button);
      }
    }
    return table;
  }

  private NativeButton button(int day, Rota.Shift shift, NativeTableRow row) {
    NativeButton button = new NativeButton("", click -> listener.pressed(day, shift));
    button.addClassNames("shift", shift.name().toLowerCase(Locale.ROOT));
    row.addDataCell().add(button);
    return button;
  }

  private static NativeTableHeaderCell column(String text) {
    NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
    cell.getElement().setAttribute("scope", "col");
    return cell;
  }
}

package org.cartlocator.web;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/**
 * A table of figures; where it is wider than the screen it can be moved by hand and by keyboard.
 */
class DataTable extends Div {

  private final NativeTable table = new NativeTable();

  DataTable(String caption, List<String> columns) {
    table.setCaptionText(caption);
    NativeTableRow head = table.getHead().addRow();
    columns.forEach(
        column -> {
          NativeTableHeaderCell cell = new NativeTableHeaderCell(column);
          cell.getElement().setAttribute("scope", "col");
          head.add(cell);
        });
    add(table);
    addClassName("data-scroll");
    getElement()
        .setAttribute("tabindex", "0")
        .setAttribute("role", "region")
        .setAttribute("aria-label", caption);
  }

  void addRow(Component first, List<String> cells) {
    NativeTableHeaderCell name = new NativeTableHeaderCell();
    name.add(first);
    name.getElement().setAttribute("scope", "row");
    NativeTableRow row = table.getBody().addRow();
    row.add(name);
    for (String text : cells) {
      NativeTableCell cell = row.addDataCell();
      cell.setText(text);
    }
  }

  void addRow(String first, List<String> cells) {
    addRow(new Span(first), cells);
  }
}

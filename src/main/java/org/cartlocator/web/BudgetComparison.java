package org.cartlocator.web;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import org.cartlocator.stay.Budget;
import org.cartlocator.stay.MoneyRange;
import org.cartlocator.stay.StayPlan;
import org.cartlocator.web.firstpaint.StillPart;
import org.cartlocator.wording.BudgetWords;
import org.cartlocator.wording.Wording;

/** What two, four and eight weeks cost with free lodging, as planned, and in a hotel. */
class BudgetComparison extends Div {

  private final Wording wording;
  private final BudgetWords words;

  BudgetComparison(Wording wording) {
    this.wording = wording;
    this.words = new BudgetWords(wording);
    addClassName("budget-comparison");
  }

  void show(StayPlan plan) {
    boolean chosen = plan.request().lodging() != null || plan.request().spending().night() != null;
    NativeTable table = new NativeTable();
    table.setCaptionText(wording.text("planner.compare"));
    NativeTableRow head = table.getHead().addRow();
    head.add(column("planner.compare.weeks"), column("planner.compare.free"));
    if (chosen) {
      head.add(column("planner.compare.planned"));
    }
    head.add(column("planner.compare.hotel"));
    plan.budget().comparisons().forEach(line -> addRow(table, line, chosen));
    StillPart.fill(this, table);
  }

  private void addRow(NativeTable table, Budget.Comparison line, boolean chosen) {
    NativeTableRow row = table.getBody().addRow();
    NativeTableHeaderCell weeks =
        new NativeTableHeaderCell(wording.text("lodging.stay.weeks", line.weeks()));
    weeks.getElement().setAttribute("scope", "row");
    row.add(weeks);
    addAmount(row, line.free());
    if (chosen) {
      addAmount(row, line.planned());
    }
    addAmount(row, line.hotel());
  }

  private void addAmount(NativeTableRow row, List<MoneyRange> amounts) {
    row.addDataCell().setText(words.amounts(amounts));
  }

  private NativeTableHeaderCell column(String key) {
    NativeTableHeaderCell cell = new NativeTableHeaderCell(wording.text(key));
    cell.getElement().setAttribute("scope", "col");
    return cell;
  }
}

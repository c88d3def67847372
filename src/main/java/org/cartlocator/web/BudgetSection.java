package org.cartlocator.web;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.cartlocator.stay.BudgetLine;
import org.cartlocator.stay.Figure;
import org.cartlocator.stay.PlanField;
import org.cartlocator.stay.PlanReading;
import org.cartlocator.stay.StayPlan;
import org.cartlocator.web.firstpaint.StillPart;
import org.cartlocator.wording.BudgetWords;
import org.cartlocator.wording.Wording;

/** What it may cost: a line for each sort of expense, each of which can be changed. */
class BudgetSection extends Section {

  private final Wording wording;
  private final BudgetWords words;
  private final Map<BudgetLine.Item, BudgetRow> rows = new EnumMap<>(BudgetLine.Item.class);
  private final Span totalName = new Span();
  private final Span total = new Span();
  private final Paragraph missing = new Paragraph();
  private final BudgetComparison comparison;
  private final UnorderedList figures = new UnorderedList();

  BudgetSection(Wording wording, PlanPage.Editor editor) {
    this.wording = wording;
    this.words = new BudgetWords(wording);
    this.comparison = new BudgetComparison(wording);
    addClassNames("card", "budget-section");
    add(new H2(wording.text("planner.budget")));
    for (BudgetLine.Item item : BudgetLine.Item.values()) {
      BudgetRow row = new BudgetRow(item, wording, editor);
      rows.put(item, row);
      add(row);
    }
    total.addClassName("budget-amount");
    Div sum = new Div(totalName, total);
    sum.addClassName("budget-total");
    sum.getElement().setAttribute("role", "status");
    missing.addClassNames("small", "muted");
    Paragraph notCounted = new Paragraph(wording.text("planner.budget.notCounted"));
    notCounted.addClassNames("small", "muted");
    figures.addClassName("sources");
    NativeDetails sources = new NativeDetails(wording.text("planner.budget.sources"));
    sources.setContent(figures);
    add(sum, missing, notCounted, comparison, sources);
  }

  /** Whether a fault of this field is shown here. */
  boolean has(PlanField field) {
    return rows.values().stream().anyMatch(row -> row.has(field));
  }

  /** The row of an item. */
  BudgetRow row(BudgetLine.Item item) {
    BudgetRow row = rows.get(item);
    if (row == null) {
      throw new IllegalArgumentException("there is a row for each item");
    }
    return row;
  }

  void show(PlanState state, StayPlan plan, PlanReading reading) {
    rows.forEach(
        (item, row) -> {
          row.setVisible(false);
          plan.budget().lines().stream()
              .filter(line -> line.item() == item)
              .forEach(line -> row.show(line, state, plan, reading));
        });
    total.setText(words.amounts(plan.budget().totals()));
    showMissing(plan.budget().unknown());
    comparison.show(plan);
    StillPart.fill(
        figures,
        plan.budget().lines().stream()
            .flatMap(line -> line.figures().stream())
            .distinct()
            .map(this::source)
            .toList());
  }

  private void showMissing(List<BudgetLine> unknown) {
    String items = wording.list(unknown.stream().map(line -> words.item(line.item())).toList());
    totalName.setText(
        unknown.isEmpty()
            ? wording.text("planner.budget.total")
            : wording.text("planner.budget.total.without", items));
    missing.setText(unknown.isEmpty() ? "" : wording.text("planner.budget.missing", items));
  }

  private ListItem source(Figure figure) {
    return new ListItem(OutsideLink.to(figure.source(), words.figure(figure)));
  }
}

package org.cartlocator.web;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumMap;
import java.util.Map;
import org.cartlocator.stay.BudgetLine;
import org.cartlocator.stay.PlanField;
import org.cartlocator.stay.PlanReading;
import org.cartlocator.stay.Spending;
import org.cartlocator.stay.StayPlan;
import org.cartlocator.wording.BudgetWords;
import org.cartlocator.wording.Wording;

/** One sort of expense: what it comes to, why, and the fields to change it. */
class BudgetRow extends Div {

  private final Wording wording;
  private final BudgetWords words;
  private final Span heading = new Span();
  private final Span amount = new Span();
  private final Paragraph basis = new Paragraph();
  private final NativeDetails change;
  private final Map<PlanField, TextField> fields = new EnumMap<>(PlanField.class);
  private boolean showing;

  BudgetRow(BudgetLine.Item item, Wording wording, PlanPage.Editor editor) {
    this.wording = wording;
    this.words = new BudgetWords(wording);
    addClassName("budget-row");
    heading.addClassName("budget-heading");
    amount.addClassName("budget-amount");
    basis.addClassNames("muted", "small");
    change = new NativeDetails(wording.text("planner.budget.change"));
    change.addClassName("small");
    Div row = new Div();
    row.addClassName("budget-fields");
    switch (item) {
      case LODGING ->
          row.add(field(PlanField.NIGHT_PRICE, wording.text("planner.price.night"), editor));
      case MEALS ->
          row.add(
              field(PlanField.PEOPLE, wording.text("planner.people"), editor),
              field(PlanField.MEAL_PRICE, wording.text("planner.price.meal"), editor));
      case DRIVING ->
          row.add(
              field(PlanField.TRIPS, wording.text("planner.trips"), editor),
              field(PlanField.MILE_PRICE, words.mile(), editor));
      case FARE -> row.add(field(PlanField.FARE, wording.text("planner.price.fare"), editor));
      case PARKING ->
          row.add(field(PlanField.PARKING_PRICE, wording.text("planner.price.parking"), editor));
    }
    change.setContent(row);
    add(heading, amount, basis, change);
  }

  boolean has(PlanField field) {
    return fields.containsKey(field);
  }

  /** The field for what is asked, for tests. */
  TextField field(PlanField name) {
    TextField field = fields.get(name);
    if (field == null) {
      throw new IllegalArgumentException("this row has no such field");
    }
    return field;
  }

  void show(BudgetLine line, PlanState state, StayPlan plan, PlanReading reading) {
    showing = true;
    setVisible(true);
    heading.setText(words.heading(line, plan.request()));
    amount.setText(words.amount(line));
    basis.setText(words.basis(line, plan.request()));
    fields.forEach(
        (name, field) -> {
          String text = state.link().text(name);
          field.setValue(text.isEmpty() ? usual(name) : text);
          boolean fault = reading.faultOf(name).isPresent();
          field.setErrorMessage(reading.faultOf(name).map(wording::fault).orElse(""));
          field.setInvalid(fault);
          change.setOpen(change.isOpen() || fault);
        });
    showing = false;
  }

  private TextField field(PlanField name, String label, PlanPage.Editor editor) {
    TextField field = new TextField(label);
    boolean whole = name == PlanField.PEOPLE || name == PlanField.TRIPS;
    field.setManualValidation(true);
    field.getElement().setAttribute("inputmode", whole ? "numeric" : "decimal");
    if (!whole) {
      field.setPrefixComponent(new Span("$"));
    }
    field.addValueChangeListener(
        event -> {
          if (event.isFromClient() && !showing) {
            editor.edit(name, event.getValue());
          }
        });
    fields.put(name, field);
    return field;
  }

  private static String usual(PlanField name) {
    return switch (name) {
      case PEOPLE -> Integer.toString(Spending.USUAL_PEOPLE);
      case TRIPS -> Integer.toString(Spending.USUAL_TRIPS);
      default -> "";
    };
  }
}

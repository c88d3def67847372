package org.cartlocator.web;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cartlocator.stay.BudgetLine;
import org.cartlocator.stay.PlanFault;
import org.cartlocator.stay.PlanField;
import org.cartlocator.stay.PlanReading;
import org.cartlocator.stay.Spending;
import org.cartlocator.stay.StayPlan;
import org.cartlocator.wording.BudgetWords;
import org.cartlocator.wording.Wording;
import org.jspecify.annotations.Nullable;

/** One sort of expense: what it comes to, why, and the fields to change it. */
class BudgetRow extends Div {

  private final Wording wording;
  private final BudgetWords words;
  private final Span heading = new Span();
  private final Span amount = new Span();
  private final Paragraph basis = new Paragraph();
  private final PlanPage.Editor editor;
  private final List<PlanField> asked;
  private final LaterDetails change;
  private final Map<PlanField, TextField> fields = new EnumMap<>(PlanField.class);
  private PlanState state = PlanState.of(QueryParameters.empty());
  private transient @Nullable PlanReading reading;
  private boolean showing;

  BudgetRow(BudgetLine.Item item, Wording wording, PlanPage.Editor editor) {
    this.wording = wording;
    this.words = new BudgetWords(wording);
    this.editor = editor;
    this.asked = asked(item);
    this.change = new LaterDetails(wording.text("planner.budget.change"), this::fields);
    addClassName("budget-row");
    heading.addClassName("budget-heading");
    amount.addClassName("budget-amount");
    basis.addClassNames("muted", "small");
    change.addClassName("small");
    add(heading, amount, basis, change);
  }

  private static List<PlanField> asked(BudgetLine.Item item) {
    return switch (item) {
      case LODGING -> List.of(PlanField.NIGHT_PRICE);
      case MEALS -> List.of(PlanField.PEOPLE, PlanField.MEAL_PRICE);
      case DRIVING -> List.of(PlanField.TRIPS, PlanField.MILE_PRICE);
      case FARE -> List.of(PlanField.FARE);
      case PARKING -> List.of(PlanField.PARKING_PRICE);
    };
  }

  private String label(PlanField name) {
    return switch (name) {
      case NIGHT_PRICE -> wording.text("planner.price.night");
      case PEOPLE -> wording.text("planner.people");
      case MEAL_PRICE -> wording.text("planner.price.meal");
      case TRIPS -> wording.text("planner.trips");
      case MILE_PRICE -> words.mile();
      case FARE -> wording.text("planner.price.fare");
      case PARKING_PRICE -> wording.text("planner.price.parking");
      default -> throw new IllegalArgumentException("no row asks for that");
    };
  }

  boolean has(PlanField field) {
    return asked.contains(field);
  }

  /** The field for what is asked, with the row opened, for tests. */
  TextField field(PlanField name) {
    change.setOpen(true);
    TextField field = fields.get(name);
    if (field == null) {
      throw new IllegalArgumentException("this row has no such field");
    }
    return field;
  }

  void show(BudgetLine line, PlanState newState, StayPlan plan, PlanReading newReading) {
    state = newState;
    reading = newReading;
    setVisible(true);
    heading.setText(words.heading(line, plan.request()));
    amount.setText(words.amount(line));
    basis.setText(words.basis(line, plan.request()));
    fields.forEach(this::show);
    if (asked.stream().anyMatch(name -> newReading.faultOf(name).isPresent())) {
      change.setOpen(true);
    }
  }

  private void show(PlanField name, TextField field) {
    showing = true;
    String text = state.link().text(name);
    field.setValue(text.isEmpty() ? usual(name) : text);
    Optional<PlanFault> fault = reading == null ? Optional.empty() : reading.faultOf(name);
    field.setErrorMessage(fault.map(wording::fault).orElse(""));
    field.setInvalid(fault.isPresent());
    showing = false;
  }

  private Div fields() {
    Div row = new Div();
    row.addClassName("budget-fields");
    for (PlanField name : asked) {
      TextField field = newField(name);
      fields.put(name, field);
      show(name, field);
      row.add(field);
    }
    return row;
  }

  private TextField newField(PlanField name) {
    TextField field = new TextField(label(name));
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

package org.cartlocator.web;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cartlocator.catalog.Lodging;
import org.cartlocator.finder.Patient;
import org.cartlocator.stay.Home;
import org.cartlocator.stay.LodgingCall;
import org.cartlocator.stay.PlanField;
import org.cartlocator.stay.PlanReading;
import org.cartlocator.stay.PlanRequest;
import org.cartlocator.stay.StayPlan;
import org.cartlocator.wording.Wording;

/** The few questions that a plan needs answered: when, for how long, where to stay. */
class PlanForm extends Section {

  private final Wording wording;
  private final PlanPage.Editor editor;
  final DateField infusion;
  final TextField before;
  final TextField nights;
  final Select<String> lodging = new Select<>();
  private final Paragraph family = new Paragraph();
  private final Map<PlanField, HasValidationProperties> fields = new EnumMap<>(PlanField.class);
  private boolean showing;

  PlanForm(Wording wording, PlanPage.Editor editor) {
    this.wording = wording;
    this.editor = editor;
    addClassNames("card", "plan-form");
    infusion =
        new DateField(
            "infusion",
            wording.text("planner.infusion"),
            wording.text("planner.infusion.hint"),
            day -> editor.edit(PlanField.INFUSION, day));
    before = number(PlanField.NIGHTS_BEFORE, "planner.before");
    nights = number(PlanField.NIGHTS, "planner.nights");
    setUpLodging();
    fields.put(PlanField.INFUSION, infusion);
    fields.put(PlanField.LODGING, lodging);
    family.addClassNames("muted", "small");
    Div row = new Div(infusion, before, nights, lodging);
    row.addClassName("plan-row");
    add(new H2(wording.text("planner.form")), row, family);
  }

  /** Whether a fault of this field is shown here. */
  boolean has(PlanField field) {
    return fields.containsKey(field);
  }

  void show(PlanState state, StayPlan plan, PlanReading reading) {
    showing = true;
    PlanRequest request = plan.request();
    infusion.setValue(state.link().text(PlanField.INFUSION));
    showNumber(before, state, PlanField.NIGHTS_BEFORE, request.nightsBefore());
    showNumber(nights, state, PlanField.NIGHTS, request.nights());
    showLodging(plan);
    showFamily(state, request);
    fields.forEach((field, component) -> mark(component, reading, field));
    showing = false;
  }

  private TextField number(PlanField field, String key) {
    TextField number = new TextField(wording.text(key));
    number.setManualValidation(true);
    number.getElement().setAttribute("inputmode", "numeric");
    number.addValueChangeListener(
        event -> {
          if (event.isFromClient() && !showing) {
            editor.edit(field, event.getValue());
          }
        });
    fields.put(field, number);
    return number;
  }

  private void setUpLodging() {
    lodging.setLabel(wording.text("planner.lodging"));
    lodging.setManualValidation(true);
    lodging.addClassName("plan-lodging");
    lodging.addValueChangeListener(
        event -> {
          if (event.isFromClient() && !showing) {
            editor.edit(PlanField.LODGING, event.getValue() == null ? "" : event.getValue());
          }
        });
  }

  /** A text that cannot be used stays to be seen; without one the usual number stands there. */
  private static void showNumber(TextField field, PlanState state, PlanField name, int usual) {
    String text = state.link().text(name);
    field.setValue(text.isEmpty() ? Integer.toString(usual) : text);
  }

  private void showLodging(StayPlan plan) {
    List<String> ids = new ArrayList<>(List.of(""));
    Map<String, String> labels = new java.util.HashMap<>();
    labels.put("", wording.text("planner.lodging.open"));
    for (LodgingCall call : plan.calls()) {
      Lodging place = call.match().lodging();
      ids.add(place.id());
      labels.put(
          place.id(),
          call.isRuledOut()
              ? wording.text("planner.lodging.no", place.name())
              : place.name() + " · " + wording.rate(Optional.ofNullable(place.rate())));
    }
    lodging.setItemLabelGenerator(id -> labels.getOrDefault(id, id));
    lodging.setItems(ids);
    lodging.setValue(plan.lodging().map(match -> match.lodging().id()).orElse(""));
  }

  private void showFamily(PlanState state, PlanRequest request) {
    Patient patient = request.patient();
    Home home = request.home();
    List<String> words = new ArrayList<>();
    if (patient.age() != null) {
      words.add(wording.text("lodging.for.age", patient.age()));
    }
    if (patient.diagnosis() != null) {
      words.add(wording.diagnosis(patient.diagnosis()));
    }
    if (home != null) {
      words.add(wording.text("planner.family.from", home.label()));
    }
    family.removeAll();
    family.add(
        words.isEmpty()
            ? wording.text("planner.family.unknown")
            : wording.text("planner.family", String.join(", ", words)));
    family.add(" ");
    family.add(new Anchor(Links.find(state.search()), wording.text("planner.family.change")));
  }

  private void mark(HasValidationProperties component, PlanReading reading, PlanField field) {
    component.setErrorMessage(reading.faultOf(field).map(wording::fault).orElse(""));
    component.setInvalid(reading.faultOf(field).isPresent());
  }
}

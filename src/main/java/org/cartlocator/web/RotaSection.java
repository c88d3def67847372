package org.cartlocator.web;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import org.cartlocator.stay.PlanSource;
import org.cartlocator.stay.Rota;
import org.cartlocator.stay.StayPlan;
import org.cartlocator.stay.Timetable;
import org.cartlocator.web.firstpaint.StillPart;
import org.cartlocator.wording.Wording;
import org.jspecify.annotations.Nullable;

/** Who is with the patient, by day and by night. */
class RotaSection extends Section {

  private final Wording wording;
  private final PlanPage.Changer changer;
  private final Paragraph coverage = new Paragraph();
  private final LaterDetails details;
  private @Nullable RotaEditor editor;
  private @Nullable Shown shown;

  RotaSection(Wording wording, PlanPage.Changer changer) {
    this.wording = wording;
    this.changer = changer;
    this.details = new LaterDetails(wording.text("planner.rota.open"), this::newEditor);
    addClassNames("card", "rota-section");
    coverage.getElement().setAttribute("role", "status");
    details.addClassName("rota-details");
    add(new H2(wording.text("planner.rota")), StillPart.of(fact()), coverage, details);
  }

  private record Shown(PlanState state, Rota rota, Timetable timetable) {

    void in(RotaEditor editor) {
      editor.show(state, rota, timetable);
    }
  }

  void show(PlanState state, StayPlan plan) {
    Rota rota = plan.request().rota();
    Shown now = new Shown(state, rota, plan.timetable());
    shown = now;
    coverage.setText(
        rota.isEmpty()
            ? wording.text("planner.rota.empty")
            : wording.text(
                "planner.rota.coverage", rota.shifts().size() - rota.gaps(), rota.gaps()));
    if (editor != null) {
      now.in(editor);
    }
  }

  /** Where shifts are given, opened, for tests. */
  RotaEditor editor() {
    details.setOpen(true);
    return Objects.requireNonNull(editor);
  }

  private RotaEditor newEditor() {
    RotaEditor made = new RotaEditor(wording, changer);
    if (shown != null) {
      shown.in(made);
    }
    editor = made;
    return made;
  }

  private Paragraph fact() {
    Paragraph fact = new Paragraph(new Span(wording.text("planner.rota.fact") + " "));
    fact.add(
        OutsideLink.to(
            PlanSource.CAREGIVER.url(),
            wording.text("planner.source.caregiver", wording.date(PlanSource.CAREGIVER.seen()))));
    return fact;
  }
}

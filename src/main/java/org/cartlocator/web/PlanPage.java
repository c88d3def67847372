package org.cartlocator.web;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.cartlocator.catalog.Center;
import org.cartlocator.stay.Home;
import org.cartlocator.stay.PlanFault;
import org.cartlocator.stay.PlanField;
import org.cartlocator.stay.PlanReading;
import org.cartlocator.stay.PlanRequest;
import org.cartlocator.stay.StayPlan;
import org.cartlocator.travel.Journey;
import org.cartlocator.wording.ContactWords;
import org.cartlocator.wording.StayWords;
import org.cartlocator.wording.TravelWords;
import org.cartlocator.wording.Wording;

/**
 * The page of one plan in one language. It is built once and shown anew after each edit: fields
 * stay as they are, so that the focus stays where it is.
 */
class PlanPage extends Div {

  /** Hears of an edit of one field; an empty text takes the field's usual value. */
  interface Editor extends Serializable {
    /** The field holds this text now. */
    void edit(PlanField field, String text);
  }

  /** Hears of an edit of several fields at once. */
  interface Changer extends Serializable {
    /** This is the plan now. */
    void change(PlanState state);
  }

  private final Wording wording;
  private final Anchor back = new Anchor();
  private final Paragraph lead = new Paragraph();
  private final Paragraph way = new Paragraph();
  private final Div phone = new Div();
  private final Div notices = new Div();
  final PlanForm form;
  private final PlanTimeline timeline;
  private final StayRulesSection rules;
  final BudgetSection budget;
  final CallsSection calls;
  final RotaSection rota;
  final TakeAwaySection takeAway;
  final ChecklistSection checklist;

  PlanPage(String site, Wording wording, Editor editor, Changer changer) {
    this.wording = wording;
    addClassName("plan-page");
    back.addClassName("back");
    lead.addClassName("lead");
    notices.addClassName("notices");
    notices.getElement().setAttribute("role", "status");
    form = new PlanForm(wording, editor);
    timeline = new PlanTimeline(wording);
    rules = new StayRulesSection(wording);
    budget = new BudgetSection(wording, editor);
    calls = new CallsSection(wording, editor);
    rota = new RotaSection(wording, changer);
    takeAway = new TakeAwaySection(site, wording);
    checklist = new ChecklistSection(wording);
    phone.addClassName("head-actions");
    way.addClassNames("muted", "small");
    Div head = new Div(back, new H1(wording.text("plan.heading")), lead, phone, way);
    head.addClassName("center-head");
    Div main = column("plan-main", budget, calls, rota);
    Div side = column("plan-side", takeAway, checklist);
    add(head, form, notices, timeline, rules, column("plan-columns", main, side));
  }

  /** Shows the plan, and beside each field what is wrong with it. */
  void show(PlanState state, StayPlan plan, PlanReading reading) {
    PlanRequest request = plan.request();
    String center = request.center().name();
    back.setText("← " + center);
    back.setHref(Links.center(request.center().id(), state.search()));
    lead.setText(lead(request));
    showWay(plan);
    showPhone(request.center());
    form.show(state, plan, reading);
    showNotices(state, plan, reading);
    timeline.show(plan);
    rules.show(plan);
    budget.show(state, plan, reading);
    calls.show(plan);
    rota.show(state, plan);
    takeAway.show(state, plan);
    checklist.show(plan);
  }

  /** How far it is, and what made the figures: the budget reckons with them. */
  private void showWay(StayPlan plan) {
    Home home = plan.request().home();
    Journey journey = plan.center().journey();
    way.setVisible(home != null && journey != null);
    if (home != null && journey != null) {
      String far =
          wording.text(
              "packet.home.value", home.label(), wording.distance(journey), wording.drive(journey));
      way.setText(new TravelWords(wording).method(journey).map(by -> far + ". " + by).orElse(far));
    }
  }

  private void showPhone(Center center) {
    phone.removeAll();
    center
        .bestContact()
        .ifPresent(
            contact -> {
              Span who = new Span(ContactWords.who(contact, wording));
              who.addClassNames("muted", "small");
              phone.add(PhoneLink.of(center, contact, wording), who);
            });
  }

  private String lead(PlanRequest request) {
    LocalDate infusion = request.infusion();
    return infusion == null
        ? wording.text("plan.lead.open", request.nights())
        : wording.text("plan.lead.dated", wording.fullDate(infusion), request.nights());
  }

  /** Warnings, and the faults of what has no field on this page. */
  private void showNotices(PlanState state, StayPlan plan, PlanReading reading) {
    notices.removeAll();
    if (plan.request().home() == null && !state.link().text(PlanField.NEAR).isEmpty()) {
      notices.add(notice(wording.text("planner.near.unknown")));
    }
    for (PlanFault fault : reading.faults()) {
      if (!form.has(fault.field()) && !budget.has(fault.field())) {
        notices.add(notice(name(fault.field()) + ": " + wording.fault(fault)));
      }
    }
    List<String> warnings = new StayWords(wording).warnings(plan);
    warnings.forEach(warning -> notices.add(notice(warning)));
    notices.setVisible(notices.getComponentCount() > 0);
  }

  /** A field without a place on this page, as its own page calls it. */
  private String name(PlanField field) {
    return switch (field) {
      case AGE -> wording.text("find.age");
      case DIAGNOSIS -> wording.text("find.diagnosis");
      case THERAPY -> wording.text("find.therapy");
      case HELPERS -> wording.text("planner.rota.helpers");
      case ROTA_WEEKS, ROTA -> wording.text("planner.rota");
      default -> field.parameter();
    };
  }

  private static Paragraph notice(String text) {
    Span sign = new Span("!");
    sign.addClassName("notice-sign");
    sign.getElement().setAttribute("aria-hidden", "true");
    Paragraph notice = new Paragraph(sign, new Span(text));
    notice.addClassName("notice");
    return notice;
  }

  private static Div column(String style, Component... parts) {
    Div column = new Div(parts);
    column.addClassName(style);
    return column;
  }
}

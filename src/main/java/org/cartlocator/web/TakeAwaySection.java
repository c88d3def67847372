package org.cartlocator.web;

import com.vaadin.flow.component.clipboard.Clipboard;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.cartlocator.stay.StayPlan;
import org.cartlocator.wording.Wording;

/** The packet, the calendar file, the link, and the printer. */
class TakeAwaySection extends Section {

  private static final String PACKET = "api/v1/plans/packet.pdf";
  private static final String CALENDAR = "api/v1/plans/calendar.ics";

  private final Wording wording;
  final Anchor packet = file("planner.packet");
  final Anchor calendar = file("planner.calendar");
  private final Paragraph noCalendar;
  private final Input address = new Input();
  private final Paragraph copied = new Paragraph();
  private final String site;

  /**
   * Without a plan yet.
   *
   * @param site absolute address of the site
   */
  TakeAwaySection(String site, Wording wording) {
    this.site = site;
    this.wording = wording;
    addClassNames("card", "take-away");
    packet.setText(wording.text("planner.packet"));
    packet.addClassName("btn");
    calendar.setText(wording.text("planner.calendar"));
    calendar.addClassNames("btn", "quiet");
    noCalendar = new Paragraph(wording.text("planner.calendar.none"));
    noCalendar.addClassNames("muted", "small");
    address.addClassName("link-field");
    address.setAriaLabel(wording.text("planner.link"));
    address.getElement().setAttribute("readonly", true);
    NativeButton copy = new NativeButton(wording.text("planner.copy"));
    copy.addClassNames("btn", "quiet");
    copied.addClassName("small");
    copied.getElement().setAttribute("role", "status");
    Clipboard.onClick(copy)
        .writeText(
            address,
            text -> copied.setText(wording.text("planner.copied")),
            fault -> copied.setText(wording.text("planner.copied.not")));
    Div buttons = new Div(calendar, copy, new PrintButton(wording.text("planner.print")));
    buttons.addClassName("take-away-row");
    Paragraph privacy = new Paragraph(wording.text("planner.privacy"));
    privacy.addClassNames("muted", "small");
    add(
        new H2(wording.text("planner.takeAway")),
        packet,
        buttons,
        noCalendar,
        address,
        copied,
        privacy);
  }

  void show(PlanState state, StayPlan plan) {
    String query = "?" + state.fileQuery(wording);
    packet.setHref(PACKET + query);
    calendar.setHref(CALENDAR + query);
    boolean dated = plan.request().infusion() != null;
    calendar.setVisible(dated);
    noCalendar.setVisible(!dated);
    address.setValue(site + "/" + PlanView.PATH + query);
    copied.setText("");
  }

  private static Anchor file(String id) {
    Anchor file = new Anchor();
    file.setRouterIgnore(true);
    file.getElement().setAttribute("download", true);
    file.setId(id.replace('.', '-'));
    return file;
  }
}

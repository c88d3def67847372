package org.cartlocator.web;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;
import org.cartlocator.wording.Wording;

/** What an address without a page shows: that there is none, and the way to the search. */
@ParentLayout(PageFrame.class)
public class UnknownPage extends Div
    implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

  private String title = "";

  UnknownPage() {
    addClassName("message-page");
  }

  @Override
  public int setErrorParameter(
      BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
    Wording wording = PageWording.wording(event.getLocation().getQueryParameters(), event.getUI());
    boolean center = event.getLocation().getFirstSegment().equals("centers");
    title = wording.text(center ? "center.unknown.title" : "page.unknown.title");
    SearchState state = SearchState.of(event.getLocation().getQueryParameters());
    Anchor back = new Anchor(Links.find(state), wording.text("center.unknown.back"));
    back.addClassName("btn");
    removeAll();
    add(
        new H1(title),
        new Paragraph(wording.text(center ? "center.unknown" : "page.unknown")),
        back);
    return HttpServletResponse.SC_NOT_FOUND;
  }

  @Override
  public String getPageTitle() {
    return title;
  }
}

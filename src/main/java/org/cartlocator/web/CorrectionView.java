package org.cartlocator.web;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import org.cartlocator.catalog.Catalog;
import org.cartlocator.correction.CorrectableRecord;
import org.cartlocator.correction.CorrectionSettings;
import org.cartlocator.site.Site;
import org.cartlocator.wording.Wording;

/** Says what is wrong with a record: makes a message that the reader sends, or copies. */
@Route(value = CorrectionView.PATH, layout = PageFrame.class)
public class CorrectionView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  static final String PATH = "correction";
  static final String RECORD = "record";

  private final transient Catalog catalog;
  private final transient CorrectionSettings settings;
  private final transient Site site;
  private String title = "";

  CorrectionView(Catalog catalog, CorrectionSettings settings, Site site) {
    this.catalog = catalog;
    this.settings = settings;
    this.site = site;
    addClassName("correction-view");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    QueryParameters query = event.getLocation().getQueryParameters();
    Wording wording = PageWording.wording(query, event.getUI());
    query
        .getSingleParameter(RECORD)
        .flatMap(id -> CorrectableRecord.find(catalog.dataset(), id))
        .ifPresentOrElse(
            record -> show(record, SearchState.of(query), wording),
            () -> event.rerouteToError(NotFoundException.class));
  }

  @Override
  public String getPageTitle() {
    return title;
  }

  private void show(CorrectableRecord record, SearchState state, Wording wording) {
    title = wording.text("correction.title") + " · " + wording.text("app.name");
    Anchor back = new Anchor(Links.of(record.path(), state.toQuery()), "← " + record.name());
    back.addClassName("back");
    Paragraph lead = new Paragraph(wording.text("correction.lead"));
    lead.addClassName("lead");
    Div head = new Div(back, new H1(wording.text("correction.title")), lead);
    head.addClassName("center-head");
    String address = site.address(VaadinServletRequest.getCurrent().getHttpServletRequest());
    removeAll();
    add(head, new CorrectionForm(record, address, settings.address(), wording));
  }
}

package org.cartlocator.web;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import org.cartlocator.catalog.Evidence;
import org.cartlocator.catalog.PartialDate;
import org.cartlocator.wording.Wording;

/** The pages that were seen: what each says, who speaks, and of when it is. */
class EvidenceList extends UnorderedList {

  EvidenceList(List<Evidence> evidence, Wording wording) {
    addClassName("sources");
    evidence.forEach(page -> add(item(page, wording)));
  }

  private static ListItem item(Evidence page, Wording wording) {
    PartialDate date = page.pageDate();
    String when =
        date == null
            ? wording.text("center.source.undated")
            : wording.text("center.source.dated", wording.date(date));
    // The data set is written in English.
    Span says = new Span(page.says());
    says.getElement().setAttribute("lang", "en");
    Span meta =
        new Span(
            wording.text("source." + page.kind().name().toLowerCase(Locale.ROOT)) + ", " + when);
    meta.addClassName("muted");
    meta.addClassName("line");
    String address = page.url().toString();
    String host = page.url().getHost();
    return new ListItem(says, meta, OutsideLink.to(address, host == null ? address : host));
  }
}

package org.cartlocator.web;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Locale;
import org.cartlocator.catalog.Center;
import org.cartlocator.wording.Wording;

/**
 * How we know: how far the record can be trusted, when it was looked at, and the pages behind it.
 */
class EvidenceSection extends Section {

  EvidenceSection(Center center, Wording wording) {
    addClassNames("card", "evidence-section");
    add(new H2(wording.text("center.know")));
    add(
        new Paragraph(
            wording.text("center.confidence." + center.confidence().name().toLowerCase(Locale.ROOT))
                + " "
                + wording.text("center.reviewed", wording.date(center.reviewed()))));
    add(new EvidenceList(center.evidence(), wording));
    add(new CorrectionLink(center.id(), center.name(), PageWording.of(wording), wording));
    add(new H3(wording.text("center.certified.heading")));
    Paragraph certified = new Paragraph(wording.text("center.certified"));
    certified.addClassName("small");
    Paragraph source =
        new Paragraph(
            OutsideLink.to(Center.REMS_ENDED.toString(), wording.text("center.certified.source")));
    source.addClassName("small");
    add(certified, source);
  }
}

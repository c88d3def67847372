package org.cartlocator.web;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import org.cartlocator.wording.Wording;

/** The way to say that a record is wrong. */
class CorrectionLink extends Paragraph {

  CorrectionLink(String recordId, String name, PageWording words, Wording wording) {
    QueryParameters query = words.in(QueryParameters.of(CorrectionView.RECORD, recordId));
    Anchor link = new Anchor(Links.of(CorrectionView.PATH, query), wording.text("correction.link"));
    link.setAriaLabel(wording.text("correction.link.of", name));
    addClassName("small");
    add(link);
  }
}

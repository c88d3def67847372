package org.cartlocator.web;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.cartlocator.wording.Wording;
import org.springframework.stereotype.Component;

/** Writes the language of the page into the document itself, where screen readers look for it. */
@Component
class DocumentLanguage implements VaadinServiceInitListener {

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event.addIndexHtmlRequestListener(DocumentLanguage::mark);
  }

  private static void mark(IndexHtmlResponse response) {
    VaadinRequest request = response.getVaadinRequest();
    Wording wording =
        Wording.of(request.getParameter(PageWording.LANGUAGE), null, request.getLocale());
    response.getDocument().selectXpath("/html").attr("lang", wording.language().code());
  }
}

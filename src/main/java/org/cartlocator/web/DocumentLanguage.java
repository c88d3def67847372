package org.cartlocator.web;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Optional;
import org.cartlocator.wording.Language;
import org.springframework.stereotype.Component;

/** Writes the language of the page into the document itself, where screen readers look for it. */
@Component
class DocumentLanguage implements VaadinServiceInitListener {

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event.addIndexHtmlRequestListener(DocumentLanguage::mark);
  }

  private static void mark(IndexHtmlResponse response) {
    Language language =
        PageLanguage.of(
            Optional.ofNullable(response.getVaadinRequest().getParameter(PageLanguage.PARAMETER)),
            response.getVaadinRequest().getLocale());
    response.getDocument().selectXpath("/html").attr("lang", language.code());
  }
}

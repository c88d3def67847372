package org.cartlocator.web;

import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.cartlocator.wording.Wording;
import org.springframework.stereotype.Component;

/**
 * Says what Vaadin itself has to say, when a page fails or was left for long, in the page's words.
 */
@Component
class SpokenFaults implements VaadinServiceInitListener {

  /** The address of the page, as its program tells it when it starts. */
  private static final String ADDRESS = "query";

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event.getSource().setSystemMessagesProvider(SpokenFaults::messages);
  }

  private static SystemMessages messages(SystemMessagesInfo info) {
    Wording wording = wording(info);
    CustomizedSystemMessages messages = new CustomizedSystemMessages();
    messages.setSessionExpiredCaption(wording.text("app.expired"));
    messages.setSessionExpiredMessage(wording.text("app.expired.more"));
    messages.setInternalErrorCaption(wording.text("app.failed"));
    messages.setInternalErrorMessage(wording.text("app.failed.more"));
    messages.setCookiesDisabledCaption(wording.text("app.noCookies"));
    messages.setCookiesDisabledMessage(wording.text("app.noCookies.more"));
    return messages;
  }

  private static Wording wording(SystemMessagesInfo info) {
    VaadinRequest request = info.getRequest();
    String address = request == null ? null : request.getParameter(ADDRESS);
    QueryParameters query =
        address == null || address.isEmpty()
            ? QueryParameters.empty()
            : QueryParameters.fromString(address);
    return PageWording.wording(query, info.getLocale(), info.getService());
  }
}

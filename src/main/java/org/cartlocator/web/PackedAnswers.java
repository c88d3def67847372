package org.cartlocator.web;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.UIInternals;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.ServerRpcHandler;
import com.vaadin.flow.server.communication.UidlRequestHandler;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Packs the last answer to each page, which Vaadin keeps as a text in case it does not arrive: two
 * bytes a character, and a hundred thousand of them where results came, for as long as the visitor
 * reads. Should it get lost, it is unpacked and sent again as it was (decision 33).
 */
@Component
class PackedAnswers implements VaadinServiceInitListener {

  /** A shorter answer takes less than it would to pack it. */
  private static final int SHORT = 2_000;

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event.addRequestHandler(new Handler());
  }

  private static void pack(UI ui) {
    UIInternals internals = ui.getInternals();
    String answer = internals.getLastRequestResponse();
    if (answer == null) {
      return;
    }
    boolean worthIt = answer.length() > SHORT;
    ComponentUtil.setData(ui, PackedText.class, worthIt ? PackedText.of(answer) : null);
    if (worthIt) {
      internals.setLastRequestResponse(null);
    }
  }

  private static void unpack(UI ui) {
    PackedText answer = ComponentUtil.getData(ui, PackedText.class);
    if (answer != null) {
      ui.getInternals().setLastRequestResponse(answer.text());
    }
  }

  /** Does what Vaadin's own does, which comes after it and so never has its turn. */
  private static final class Handler extends UidlRequestHandler {

    @Override
    public Optional<ResponseWriter> synchronizedHandleRequest(
        VaadinSession session, VaadinRequest request, VaadinResponse response, String body)
        throws IOException {
      Optional<ResponseWriter> writer =
          super.synchronizedHandleRequest(session, request, response, body);
      @Nullable UI ui = session.getService().findUI(request);
      if (ui != null) {
        pack(ui);
      }
      return writer;
    }

    @Override
    protected ServerRpcHandler createRpcHandler() {
      return new ServerRpcHandler() {
        @Override
        public void handleRpc(UI ui, String message, VaadinRequest request)
            throws InvalidUIDLSecurityKeyException, MessageIdSyncException {
          try {
            super.handleRpc(ui, message, request);
          } catch (ClientResentPayloadException e) {
            unpack(ui);
            throw e;
          }
        }
      };
    }
  }
}

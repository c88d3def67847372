package org.cartlocator.web.firstpaint;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.ServerRpcHandler;
import com.vaadin.flow.server.communication.UidlRequestHandler;
import java.io.IOException;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Keeps no copy of the last answer to a page. Flow keeps one in each session in case it gets lost
 * on the way, which doubles what a session weighs. Here a page whose answer got lost, and which
 * therefore asks once more, is sent all that it shows.
 */
@Component
class LostAnswers implements VaadinServiceInitListener {

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event.addRequestHandler(new Handler());
  }

  private static final class Handler extends UidlRequestHandler {

    @Override
    protected ServerRpcHandler createRpcHandler() {
      return new Rpc();
    }

    @Override
    public Optional<ResponseWriter> synchronizedHandleRequest(
        VaadinSession session, VaadinRequest request, VaadinResponse response, String body)
        throws IOException {
      Optional<ResponseWriter> answer =
          super.synchronizedHandleRequest(session, request, response, body);
      UI ui = session.getService().findUI(request);
      if (ui != null) {
        ui.getInternals().setLastRequestResponse("");
      }
      return answer;
    }
  }

  private static final class Rpc extends ServerRpcHandler {

    @Override
    public void handleRpc(UI ui, String message, VaadinRequest request)
        throws InvalidUIDLSecurityKeyException, MessageIdSyncException {
      try {
        super.handleRpc(ui, message, request);
      } catch (ClientResentPayloadException e) {
        ui.getInternals().getStateTree().prepareForResync();
        ui.getInternals().getDependencyList().clearPendingSendToClient();
        throw new ResynchronizationRequiredException();
      }
    }
  }
}

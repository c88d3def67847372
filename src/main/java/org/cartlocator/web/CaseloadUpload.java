package org.cartlocator.web;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.cartlocator.caseload.CaseSource;
import org.cartlocator.caseload.CaseloadSettings;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * Takes a file into memory, up to its bound and never to the disk: a request in several parts,
 * which the web server would keep in files, is refused before it is read.
 */
final class CaseloadUpload implements UploadHandler {

  private final transient CaseloadSettings settings;
  private final CaseloadGive.Listener listener;

  CaseloadUpload(CaseloadSettings settings, CaseloadGive.Listener listener) {
    this.settings = settings;
    this.listener = listener;
  }

  @Override
  public void handleRequest(
      VaadinRequest request, VaadinResponse response, VaadinSession session, Element owner)
      throws IOException {
    String type = request.getContentType();
    if (type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/")) {
      response.setStatus(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
      return;
    }
    Optional<Duration> wait = listener.ask();
    if (wait.isPresent()) {
      response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
      response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait.get().toSeconds()));
      owner
          .getComponent()
          .flatMap(Component::getUI)
          .ifPresent(
              ui -> {
                var _ = ui.access(() -> listener.tooOften(wait.get()));
              });
      return;
    }
    UploadHandler.super.handleRequest(request, response, session, owner);
  }

  @Override
  public void handleUploadRequest(UploadEvent event) throws IOException {
    int most = Math.toIntExact(settings.largestFile().toBytes());
    byte[] bytes;
    try (InputStream in = event.getInputStream()) {
      bytes = in.readNBytes(most + 1);
    }
    UI ui = event.getUI();
    if (bytes.length > most) {
      var _ = ui.access(listener::tooLarge);
    } else {
      CaseSource source = CaseSource.of(bytes);
      var _ = ui.access(() -> listener.given(source));
    }
  }
}

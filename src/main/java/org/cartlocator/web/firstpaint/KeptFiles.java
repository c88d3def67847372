package org.cartlocator.web.firstpaint;

import com.vaadin.flow.server.StaticFileHandler;
import com.vaadin.flow.server.StaticFileHandlerFactory;
import com.vaadin.flow.server.StaticFileServer;
import com.vaadin.flow.server.VaadinService;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Lets browsers keep the files of the bundle for good: their names hold a digest of their content,
 * so another content comes under another name. Left alone they would be asked for again each hour.
 */
@Component
class KeptFiles implements StaticFileHandlerFactory {

  private static final String BUNDLE = "/VAADIN/build/";

  @Override
  public StaticFileHandler createHandler(VaadinService service) {
    return new StaticFileServer(service) {
      @Override
      protected void writeCacheHeaders(
          String file, @Nullable HttpServletRequest request, HttpServletResponse response) {
        super.writeCacheHeaders(file, request, response);
        if (file.startsWith(BUNDLE)) {
          response.setHeader("Cache-Control", "max-age=31536000, immutable");
        }
      }
    };
  }
}

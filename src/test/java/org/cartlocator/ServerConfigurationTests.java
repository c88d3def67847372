package org.cartlocator;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import org.apache.catalina.Context;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/**
 * The tests run in the project's folder: with the server's own choice its document root would be
 * {@code src/main/webapp}, {@code public} or {@code static} in there.
 */
@RunningApplication
class ServerConfigurationTests {

  @Autowired private ServletWebServerApplicationContext context;

  @Test
  void theDocumentRootIsAnEmptyFolderOfItsOwn() {
    TomcatWebServer server = (TomcatWebServer) requireNonNull(context.getWebServer());
    Context application = (Context) server.getTomcat().getHost().findChildren()[0];
    File root = new File(application.getDocBase());
    assertThat(root).isEmptyDirectory();
    assertThat(root.getName()).startsWith("car-t-locator-document-root");
  }
}

package org.cartlocator;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What must hold before the web server starts. */
@Configuration(proxyBeanMethods = false)
class ServerConfiguration {

  /**
   * An empty folder as document root. Left alone, the server takes a folder called {@code public},
   * {@code static} or {@code src/main/webapp} of whatever folder the program happens to be started
   * in, and shows the files in it to the world.
   */
  @Bean
  WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> emptyDocumentRoot() {
    return factory -> factory.setDocumentRoot(temporaryFolder());
  }

  private static File temporaryFolder() {
    try {
      File folder = Files.createTempDirectory("car-t-locator-document-root").toFile();
      folder.deleteOnExit();
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

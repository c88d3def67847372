package org.cartlocator.catalog.reading;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import org.cartlocator.catalog.FirstReading;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Begins to read and check the data set before anything else of the application is made. */
final class EarlyReading implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    String folder = context.getEnvironment().getProperty("locator.data", "");
    FirstReading reading =
        FirstReading.start(
            () -> {
              FileDatasetReader reader =
                  new FileDatasetReader(Clock.system(ZoneId.systemDefault()));
              return folder.isBlank() ? reader.readChecked() : reader.read(Path.of(folder));
            });
    context.getBeanFactory().registerSingleton(FirstReading.class.getName(), reading);
  }
}

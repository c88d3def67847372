package org.cartlocator.geocoding;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Begins to load the place names before anything else of the application is made: nothing takes
 * longer.
 */
final class EarlyGazetteer
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    context
        .getBeanFactory()
        .registerSingleton(GazetteerLoading.class.getName(), GazetteerLoading.start());
  }
}

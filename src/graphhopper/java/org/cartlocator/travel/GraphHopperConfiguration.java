package org.cartlocator.travel;

import java.nio.file.Path;
import java.util.Objects;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the router within the program before the estimate, where the operator gave it a map. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("locator.travel.graphhopper.extract")
@EnableConfigurationProperties(GraphHopperSettings.class)
class GraphHopperConfiguration {

  @Bean(destroyMethod = "close")
  GraphHopperRouter embeddedRouter(GraphHopperSettings settings) {
    Path extract = Objects.requireNonNull(settings.extract());
    return GraphHopperRouter.of(extract, settings.cacheOf(extract));
  }
}

package org.cartlocator.operation;

import io.micrometer.core.instrument.MeterRegistry;
import org.cartlocator.finder.Finder;
import org.cartlocator.geocoding.Geocoder;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Counts from outside, so that no feature has to know of it. */
@Configuration(proxyBeanMethods = false)
class OperationConfiguration {

  /** Static, and without the registry itself: it is made before all other beans. */
  @Bean
  static BeanPostProcessor counting(ObjectProvider<MeterRegistry> meters) {
    return new BeanPostProcessor() {
      @Override
      public Object postProcessAfterInitialization(Object bean, String name) {
        return switch (bean) {
          case Geocoder geocoder -> new CountedGeocoder(geocoder, meters.getObject());
          case Finder finder -> new CountedFinder(finder, meters.getObject());
          default -> bean;
        };
      }
    };
  }
}

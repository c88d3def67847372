package org.cartlocator.wording;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Offers the texts to whoever makes words for a visitor. */
@Configuration(proxyBeanMethods = false)
class WordingConfiguration {

  @Bean
  Phrases phrases() {
    return BundledPhrases.INSTANCE;
  }
}

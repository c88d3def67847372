package org.cartlocator.plain;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Reads and checks {@link PlainSettings} when the application starts. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PlainSettings.class)
class PlainConfiguration {}

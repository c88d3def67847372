package org.cartlocator.web;

import com.vaadin.flow.spring.annotation.EnableVaadin;
import org.springframework.context.annotation.Configuration;

/**
 * Has Vaadin look for views, and for what else it takes from classes, in this package alone. It
 * reads every class file of what it looks through, at each start, and all but a sixth of them are
 * not about pages.
 */
@Configuration(proxyBeanMethods = false)
@EnableVaadin("org.cartlocator.web")
class ViewScan {}

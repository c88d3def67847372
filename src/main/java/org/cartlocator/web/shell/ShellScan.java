package org.cartlocator.web.shell;

import com.vaadin.flow.spring.annotation.EnableVaadin;
import org.springframework.context.annotation.Configuration;

/**
 * Has Vaadin look for what it takes from classes in this package alone. It reads every class file
 * of what it looks through, at each start; the pages are named to it one by one instead.
 */
@Configuration(proxyBeanMethods = false)
@EnableVaadin("org.cartlocator.web.shell")
class ShellScan {}

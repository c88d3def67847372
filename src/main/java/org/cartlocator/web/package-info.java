/**
 * The pages: find, center, and what frames them.
 *
 * <p>In: an address whose parameters hold the whole state of a page. Out: Vaadin views. Views lay
 * out and bind; what to say is decided in the features.
 */
@ApplicationModule(
    allowedDependencies = {
      "caseload",
      "geocoding",
      "stay",
      "finder",
      "catalog",
      "correction",
      "travel",
      "geo",
      "guide",
      "coverage",
      "opendata",
      "protection",
      "question",
      "site",
      "wording"
    })
@NullMarked
package org.cartlocator.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

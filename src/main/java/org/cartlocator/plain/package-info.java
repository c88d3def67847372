/**
 * The find and center pages as plain HTML, made by the server: for browsers without JavaScript,
 * slow lines, paper and search engines.
 *
 * <p>In: the parameters of an address, the same as those of the pages of the app. Out: a page of
 * less than 20,000 bytes that needs no other file, {@code sitemap.xml} and {@code robots.txt}. All
 * words come from {@code wording}; every value is escaped by the template engine.
 */
@ApplicationModule(
    allowedDependencies = {
      "catalog",
      "finder",
      "geocoding",
      "travel",
      "stay",
      "question",
      "site",
      "wording",
      "geo"
    })
@NullMarked
package org.cartlocator.plain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

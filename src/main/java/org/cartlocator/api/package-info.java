/**
 * The REST interface, version 1: JSON, problem documents (RFC 9457), open to every origin for
 * reading.
 *
 * <p>In: query parameters, each checked and refused by name. Out: records of this package, or the
 * catalog's own records where a whole record is asked for.
 */
@ApplicationModule(
    allowedDependencies = {
      "geocoding",
      "stay",
      "packet",
      "finder",
      "catalog",
      "opendata",
      "travel",
      "geo",
      "site",
      "wording"
    })
@NullMarked
package org.cartlocator.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

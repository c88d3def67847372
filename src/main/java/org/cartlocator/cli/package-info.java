/**
 * What the program does on a command line: checks, comparisons and look-ups, without a server.
 *
 * <p>In: arguments, files, standard input. Out: data on standard output as UTF-8, all talk on
 * standard error, and an {@link org.cartlocator.cli.ExitCodes exit code}.
 */
@ApplicationModule(
    allowedDependencies = {
      "caseload",
      "catalog",
      "coverage",
      "finder",
      "geo",
      "geocoding",
      "lodgingimport",
      "landmark",
      "table",
      "travel",
      "wording"
    })
@NullMarked
package org.cartlocator.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * Many cases at once: a file of cases without names → for each of them the nearest listed centers,
 * the drive, the places to stay and what the stay may cost.
 *
 * <p>In: the bytes of a CSV or XLSX file. {@link org.cartlocator.caseload.CaseFiles} tells what
 * columns it has and which of them must not be there, and reads its rows; {@link
 * org.cartlocator.caseload.CaseCheck} finds what is wrong with them; {@link
 * org.cartlocator.caseload.Caseload} answers them in their order, on several threads. Out: CSV,
 * XLSX, or a ZIP of packets, streamed. Nothing is kept, written to disk or logged, and no place is
 * sent to another host.
 */
@ApplicationModule(
    allowedDependencies = {
      "packet",
      "wording",
      "stay",
      "table",
      "finder",
      "catalog",
      "geocoding",
      "travel",
      "geo"
    })
@NullMarked
package org.cartlocator.caseload;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

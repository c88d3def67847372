/**
 * Tables as text for spreadsheets and programs: CSV as RFC 4180 has it.
 *
 * <p>In: names of columns and values. Out: text in which no cell can be taken for a formula.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.cartlocator.table;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

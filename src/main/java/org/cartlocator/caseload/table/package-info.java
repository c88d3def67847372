/**
 * Tables as files: CSV and XLSX → rows of texts, and rows → CSV and XLSX, one row at a time.
 *
 * <p>A file is hostile until it has been looked at: what it is, how much it unpacks to, how long
 * its rows are. What is written can do nothing in a spreadsheet.
 */
@NullMarked
package org.cartlocator.caseload.table;

import org.jspecify.annotations.NullMarked;

/**
 * Arrays one after the other in a file of the program, written by the build and read at each start
 * in large pieces: what a line of text would have to be taken apart for lies there ready.
 */
@NullMarked
package org.cartlocator.geocoding.columns;

import org.jspecify.annotations.NullMarked;

/**
 * A load driver: many visitors at once, each playing the main job in the words that the page's
 * program and the server exchange, with time to think. {@code make load} runs it.
 *
 * <p>In: the address of a running server. Out: the time of each step, the errors, and the memory of
 * a session, as tables.
 */
@NullMarked
package org.cartlocator.load;

import org.jspecify.annotations.NullMarked;

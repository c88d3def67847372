/** What the tests in a real browser share. */
@NullMarked
package org.cartlocator.browser;

import org.jspecify.annotations.NullMarked;

/**
 * What a visitor sees: the views, and the {@code map} component they share. It calls the feature
 * modules and is called by none.
 */
@NullMarked
package org.cartlocator.web;

import org.jspecify.annotations.NullMarked;

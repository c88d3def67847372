@NullMarked
package org.cartlocator.catalog;

import org.jspecify.annotations.NullMarked;

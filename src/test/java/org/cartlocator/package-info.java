@NullMarked
package org.cartlocator;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.cartlocator.guide;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.cartlocator.travel;

import org.jspecify.annotations.NullMarked;

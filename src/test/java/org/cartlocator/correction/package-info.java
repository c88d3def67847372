@NullMarked
package org.cartlocator.correction;

import org.jspecify.annotations.NullMarked;

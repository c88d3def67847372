@NullMarked
package org.cartlocator.coverage;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.cartlocator.protection;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.cartlocator.table;

import org.jspecify.annotations.NullMarked;

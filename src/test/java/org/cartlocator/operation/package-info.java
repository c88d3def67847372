@NullMarked
package org.cartlocator.operation;

import org.jspecify.annotations.NullMarked;

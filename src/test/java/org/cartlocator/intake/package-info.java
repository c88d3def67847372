@NullMarked
package org.cartlocator.intake;

import org.jspecify.annotations.NullMarked;

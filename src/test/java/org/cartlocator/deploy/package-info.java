@NullMarked
package org.cartlocator.deploy;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.cartlocator.site;

import org.jspecify.annotations.NullMarked;

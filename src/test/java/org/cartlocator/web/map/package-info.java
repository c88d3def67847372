@NullMarked
package org.cartlocator.web.map;

import org.jspecify.annotations.NullMarked;

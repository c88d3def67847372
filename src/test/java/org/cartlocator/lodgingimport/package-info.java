@NullMarked
package org.cartlocator.lodgingimport;

import org.jspecify.annotations.NullMarked;

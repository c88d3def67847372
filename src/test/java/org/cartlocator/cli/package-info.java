@NullMarked
package org.cartlocator.cli;

import org.jspecify.annotations.NullMarked;

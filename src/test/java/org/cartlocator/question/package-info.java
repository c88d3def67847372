@NullMarked
package org.cartlocator.question;

import org.jspecify.annotations.NullMarked;

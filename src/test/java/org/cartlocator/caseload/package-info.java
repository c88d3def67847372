@NullMarked
package org.cartlocator.caseload;

import org.jspecify.annotations.NullMarked;

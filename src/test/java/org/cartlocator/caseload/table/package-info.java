@NullMarked
package org.cartlocator.caseload.table;

import org.jspecify.annotations.NullMarked;

/** Tests of {@link org.cartlocator.remote}, and the local server that stands in for services. */
@NullMarked
package org.cartlocator.remote;

import org.jspecify.annotations.NullMarked;

/**
 * What an operator can ask a running server: whether it is well, and how old its data is.
 *
 * <p>In: the state of the other modules. Out: answers on the management port, never anything that a
 * visitor typed.
 */
@ApplicationModule(allowedDependencies = {"catalog", "geo"})
@NullMarked
package org.cartlocator.operation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * What an operator can ask a running server: whether it is well, how old its data is, and how often
 * it was asked what.
 *
 * <p>In: the state of the other modules. Out: answers on the management port, never anything that a
 * visitor typed.
 */
@ApplicationModule(allowedDependencies = {"catalog", "finder", "geocoding", "geo"})
@NullMarked
package org.cartlocator.operation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

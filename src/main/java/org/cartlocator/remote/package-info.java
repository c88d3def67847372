/**
 * Calls to services on other hosts, which an operator has configured: guarded, so that no fault of
 * a service is ever more than an answer that is missing.
 *
 * <p>In: the address of a service, a path and its parameters or a JSON body. Out: a {@link
 * org.cartlocator.remote.RemoteAnswer}. No request, no answer and no address is written to a log, a
 * metric or a file; a log names the service and the cause alone.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.cartlocator.remote;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

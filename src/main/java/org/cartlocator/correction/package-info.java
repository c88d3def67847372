/**
 * Messages about what is wrong in the data set, from a reader to whoever keeps it.
 *
 * <p>In: a record and what a reader knows better. Out: a message ready to be sent. Nothing is sent
 * and nothing kept here.
 */
@ApplicationModule(allowedDependencies = {"catalog", "geo"})
@NullMarked
package org.cartlocator.correction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

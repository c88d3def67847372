/**
 * What keeps a server on the open web safe: the headers that tell browsers what a page may do, and
 * bounds of how much one address, and one request, may ask for.
 *
 * <p>In: requests. Out: their answers with headers, or a refusal. Addresses are held in memory, for
 * a minute or two, and written nowhere.
 */
@ApplicationModule(allowedDependencies = {"wording"})
@NullMarked
package org.cartlocator.protection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

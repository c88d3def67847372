/**
 * What a family asks, as the address of a page holds it.
 *
 * <p>In: the texts of parameters, which may be anything. Out: values to search with, and which of
 * the texts cannot be used. The pages of the app and the plain pages read the same addresses here.
 */
@ApplicationModule(allowedDependencies = {"finder", "catalog", "wording", "geo"})
@NullMarked
package org.cartlocator.question;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

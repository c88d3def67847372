/**
 * The guide for families: what CAR-T is, whom it is for, what happens when, and when to call.
 *
 * <p>In: {@code guide/guide.json}, which is part of the program, and the therapies of the data set.
 * Out: a {@link org.cartlocator.guide.Guide} of sections, made of keys and the pages behind them;
 * the words stand in the {@code wording} module, the looks wherever it is shown. No statement can
 * be made without a source: there is no such value.
 */
@ApplicationModule(allowedDependencies = {"catalog"})
@NullMarked
package org.cartlocator.guide;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

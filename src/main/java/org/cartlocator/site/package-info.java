/**
 * Where the site is on the web, and the public addresses of its pages.
 *
 * <p>In: a setting, or else a request. Out: absolute addresses, for links that leave the page:
 * canonical ones, the sitemap, the link and the QR code of a plan.
 */
@ApplicationModule(allowedDependencies = "wording")
@NullMarked
package org.cartlocator.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

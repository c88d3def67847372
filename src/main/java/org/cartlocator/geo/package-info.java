/**
 * Points on the Earth and the distance between them: values and arithmetic only.
 *
 * <p>In: degrees of latitude and longitude (WGS 84), miles, kilometers. Out: the same,
 * range-checked. Nothing here does input or output, and nothing here knows what a hospital is.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.cartlocator.geo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

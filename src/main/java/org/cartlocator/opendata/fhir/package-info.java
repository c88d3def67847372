/** The centers as resources of FHIR R4: how they are written is nobody else's business. */
@NullMarked
package org.cartlocator.opendata.fhir;

import org.jspecify.annotations.NullMarked;

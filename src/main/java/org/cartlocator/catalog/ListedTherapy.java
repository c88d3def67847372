package org.cartlocator.catalog;

import java.io.Serializable;

/**
 * A therapy that a page names for this very center. The list is thin and often dated: a therapy
 * that is absent is one to ask about.
 *
 * @param therapy id of a {@link Therapy}
 * @param source the page
 */
public record ListedTherapy(String therapy, String source) implements Serializable {}

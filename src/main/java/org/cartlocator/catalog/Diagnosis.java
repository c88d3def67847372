package org.cartlocator.catalog;

import java.io.Serializable;

/**
 * A blood cancer that at least one therapy is approved for.
 *
 * @param code short code, such as ALL or MM
 * @param name in full, as the therapies' records spell it
 */
public record Diagnosis(String code, String name) implements Serializable {}

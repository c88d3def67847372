package org.cartlocator.catalog;

import java.io.Serializable;

/**
 * A body that has accredited the center's program.
 *
 * @param body the accrediting body, such as FACT
 * @param source the page that says so
 */
public record Accreditation(String body, String source) implements Serializable {}

package org.cartlocator.caseload;

import java.io.Serializable;

/**
 * What became of a run.
 *
 * @param rows how many rows were read
 * @param answered how many of them were answered
 * @param guesses how many of these live at a place that was only guessed
 * @param faulty how many were not answered, as something is wrong with them
 * @param cancelled whether it was stopped before the end
 */
public record RunSummary(int rows, int answered, int guesses, int faulty, boolean cancelled)
    implements Serializable {}

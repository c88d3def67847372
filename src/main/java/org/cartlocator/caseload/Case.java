package org.cartlocator.caseload;

import java.io.Serializable;
import org.cartlocator.finder.Patient;

/**
 * A sound case.
 *
 * @param nights near the center after the infusion
 */
public record Case(String id, CasePlace home, Patient patient, int nights)
    implements Serializable {}

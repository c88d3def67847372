package org.cartlocator.catalog;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Who may stay. Every rule that is null is unknown: ask.
 *
 * @param minAge youngest patient, in years
 * @param maxAge oldest patient, in years, inclusive
 * @param cancerOnly whether only families of cancer patients may stay
 * @param referralRequired whether the hospital must refer the family
 * @param minDistanceMiles least distance from home, in miles
 * @param caregiverRequired whether a caregiver must stay with the patient
 * @param maxStayNights longest stay
 * @param source the page that says so
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record StayRules(
    @Nullable Integer minAge,
    @Nullable Integer maxAge,
    @Nullable Boolean cancerOnly,
    @Nullable Boolean referralRequired,
    @Nullable Integer minDistanceMiles,
    @Nullable Boolean caregiverRequired,
    @Nullable Integer maxStayNights,
    String source)
    implements Serializable {}

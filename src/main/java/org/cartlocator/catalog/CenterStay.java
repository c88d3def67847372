package org.cartlocator.catalog;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A center's own rule for the weeks after the infusion, as far as a page states it. What is null is
 * to be asked.
 *
 * @param nearDays days after the infusion for which the patient must stay near
 * @param withinMinutes how far away by car the family may stay at most, in minutes
 * @param noDrivingDays days after the infusion for which the patient may not drive
 * @param asOf the date the page bears; null where it bears none
 * @param source the page
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record CenterStay(
    @Nullable Integer nearDays,
    @Nullable Integer withinMinutes,
    @Nullable Integer noDrivingDays,
    @Nullable PartialDate asOf,
    String source)
    implements Serializable {}

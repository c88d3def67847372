package org.cartlocator.catalog;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A postal address in the United States.
 *
 * @param street house number and street; null where no page was seen that gives it
 * @param city the town
 * @param state two-letter state or territory code
 * @param postalCode five-digit ZIP code; null where no page was seen that gives it
 * @param country ISO 3166 code, always {@code US} in version 1 of the data set
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Address(
    @Nullable String street, String city, String state, @Nullable String postalCode, String country)
    implements Serializable {}

package org.cartlocator.catalog;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.Serializable;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An FDA-approved CAR-T product.
 *
 * @param id stable, the brand in small letters
 * @param brand the trade name
 * @param generic the nonproprietary name
 * @param target the antigen it aims at
 * @param firstApproved day of the first FDA approval
 * @param indications the approved uses
 * @param stay how long to stay near a hospital
 * @param infusions on which days the cells are given; one for most
 * @param manufacturing how long the cells take to make; null where no page was seen that says so
 * @param manufacturerLocator the maker's own finder of hospitals
 * @param supportPhone the maker's line for patients
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Therapy(
    String id,
    String brand,
    String generic,
    String manufacturer,
    String target,
    LocalDate firstApproved,
    List<Indication> indications,
    StayAdvice stay,
    List<Infusion> infusions,
    @Nullable Manufacturing manufacturing,
    @Nullable URI manufacturerLocator,
    @Nullable String supportPhone,
    @Nullable String supportPhoneSource,
    LocalDate reviewed)
    implements Serializable {

  /** Keeps its own copies. */
  public Therapy {
    indications = List.copyOf(indications);
    infusions = List.copyOf(infusions);
  }

  /**
   * Whether an approved use covers this diagnosis at this age; an unknown age rules nothing out.
   */
  public boolean isApprovedFor(String diagnosis, @Nullable Integer age) {
    return indications.stream()
        .anyMatch(use -> use.code().equals(diagnosis) && (age == null || use.coversAge(age)));
  }

  /**
   * A day on which cells are given.
   *
   * @param day the planned day
   * @param latestDay the last day it may be put off to; null where no page says so
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Infusion(int day, @Nullable Integer latestDay) implements Serializable {}

  /** How long the cells take to make, in days, from the page named as source. */
  public record Manufacturing(int minDays, int maxDays, String source) implements Serializable {}
}

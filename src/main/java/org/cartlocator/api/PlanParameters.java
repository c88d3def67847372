package org.cartlocator.api;

import io.swagger.v3.oas.annotations.Parameter;
import org.cartlocator.stay.PlanField;
import org.cartlocator.stay.PlanLink;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a plan, as they were given: those of {@link PlanField}, under the same names,
 * and the language and units of the answer. Null stands for one that is not given.
 */
record PlanParameters(
    @Parameter(
            description = "Id of the center; the only one that must be given",
            example = "us-pa-chop")
        @Nullable String center,
    @Parameter(
            description = "Id of the place to stay, at most 60 miles from the center",
            example = "us-pa-rmh-philadelphia-chestnut")
        @Nullable String lodging,
    @Parameter(
            description = "Where the family lives: a place id, free text or latitude,longitude",
            example = "17101")
        @Nullable String near,
    @Parameter(description = "The patient's age in full years, 0 to 120", example = "9")
        @Nullable String age,
    @Parameter(description = "Code of the diagnosis", example = "ALL") @Nullable String diagnosis,
    @Parameter(description = "Id of the therapy", example = "kymriah") @Nullable String therapy,
    @Parameter(
            description = "Day of the infusion as YYYY-MM-DD; left out while it is not known",
            example = "2027-02-10")
        @Nullable String infusion,
    @Parameter(description = "Nights near the center before the infusion, 0 to 60", example = "5")
        @Nullable String before,
    @Parameter(
            description = "Nights near the center from the infusion on, 1 to 365",
            example = "28")
        @Nullable String nights,
    @Parameter(description = "How many people stay, the patient among them, 1 to 12", example = "2")
        @Nullable String people,
    @Parameter(description = "Price of a night in US dollars", example = "95.50")
        @Nullable String night,
    @Parameter(description = "Price of one person's meals on a day in US dollars", example = "30")
        @Nullable String meal,
    @Parameter(description = "Round trips by car between home and center, 0 to 60", example = "2")
        @Nullable String trips,
    @Parameter(description = "Price of a mile by car in US dollars", example = "0.205")
        @Nullable String mile,
    @Parameter(description = "Price of a day's parking in US dollars", example = "5")
        @Nullable String parking,
    @Parameter(description = "All flights, trains and buses in US dollars", example = "800")
        @Nullable String fare,
    @Parameter(description = "How many helpers share the care, 1 to 6", example = "2")
        @Nullable String helpers,
    @Parameter(description = "Weeks of the rota, 2 to 4", example = "4") @Nullable String weeks,
    @Parameter(
            description =
                "Who is on duty from day 0 on, day and night in turn: a helper's number or - for"
                    + " nobody; shifts left out at the end are nobody's",
            example = "1212-2")
        @Nullable String rota,
    @Parameter(description = "Language of the texts: en or es", example = "en")
        @Nullable String lang,
    @Parameter(description = "Units of distances: mi or km", example = "mi")
        @Nullable String units) {

  /** What is asked of the plan. */
  PlanLink link() {
    PlanLink link = PlanLink.EMPTY;
    for (PlanField field : PlanField.values()) {
      String text = text(field);
      link = text == null ? link : link.with(field, text);
    }
    return link;
  }

  private @Nullable String text(PlanField field) {
    return switch (field) {
      case CENTER -> center;
      case LODGING -> lodging;
      case NEAR -> near;
      case AGE -> age;
      case DIAGNOSIS -> diagnosis;
      case THERAPY -> therapy;
      case INFUSION -> infusion;
      case NIGHTS_BEFORE -> before;
      case NIGHTS -> nights;
      case PEOPLE -> people;
      case NIGHT_PRICE -> night;
      case MEAL_PRICE -> meal;
      case TRIPS -> trips;
      case MILE_PRICE -> mile;
      case PARKING_PRICE -> parking;
      case FARE -> fare;
      case HELPERS -> helpers;
      case ROTA_WEEKS -> weeks;
      case ROTA -> rota;
    };
  }
}

package org.cartlocator.stay;

/** What a link to a plan may hold, under the names of its parameters. */
public enum PlanField {
  /** Id of the center. */
  CENTER("center"),
  /** Id of the place to stay. */
  LODGING("lodging"),
  /** Where the family lives: a place id or a name, never a street address. */
  NEAR("near"),
  /** The patient's age in full years. */
  AGE("age"),
  /** Code of the diagnosis. */
  DIAGNOSIS("diagnosis"),
  /** Id of the therapy. */
  THERAPY("therapy"),
  /** The day of the infusion as YYYY-MM-DD; left out while it is not known. */
  INFUSION("infusion"),
  /** Nights near the center before the infusion. */
  NIGHTS_BEFORE("before"),
  /** Nights near the center after the infusion. */
  NIGHTS("nights"),
  /** How many people stay, the patient among them. */
  PEOPLE("people"),
  /** Price of a night. */
  NIGHT_PRICE("night"),
  /** What one person's meals cost a day. */
  MEAL_PRICE("meal"),
  /** Round trips by car between home and the center. */
  TRIPS("trips"),
  /** What a mile by car costs. */
  MILE_PRICE("mile"),
  /** What parking costs a day. */
  PARKING_PRICE("parking"),
  /** What flights, trains or buses cost in all. */
  FARE("fare"),
  /** How many helpers share the care. */
  HELPERS("helpers"),
  /** How many weeks the rota covers, 2 to 4. */
  ROTA_WEEKS("weeks"),
  /** Who is on duty, shift by shift. */
  ROTA("rota");

  private final String parameter;

  PlanField(String parameter) {
    this.parameter = parameter;
  }

  /** The name of the parameter. */
  public String parameter() {
    return parameter;
  }
}

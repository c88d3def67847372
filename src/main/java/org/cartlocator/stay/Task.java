package org.cartlocator.stay;

/** What a family has to see to, each in the phase by which, or in which, it is to be done. */
public enum Task {
  /** Ask the doctor for a referral, with the records sent along. */
  ASK_REFERRAL(Phase.Kind.REFERRAL),
  /** Have the insurance approve the treatment in writing. */
  INSURANCE_APPROVAL(Phase.Kind.REFERRAL),
  /** Ask insurance and manufacturer for help with travel and lodging. */
  TRAVEL_HELP(Phase.Kind.REFERRAL),
  /** Find out whom the center calls a caregiver, and who that will be. */
  CAREGIVERS(Phase.Kind.REFERRAL),
  /** Ask the center for its own rule for the stay. */
  STAY_RULE(Phase.Kind.REFERRAL),
  /** Meet the center's social worker. */
  SOCIAL_WORKER(Phase.Kind.REFERRAL),
  /** Arrange the journey and a night or two for the collection. */
  COLLECTION_TRIP(Phase.Kind.COLLECTION),
  /** Ask which medicines to stop before the collection. */
  COLLECTION_MEDICINES(Phase.Kind.COLLECTION),
  /** Book the place to stay, or be put on its list. */
  BOOK_LODGING(Phase.Kind.MANUFACTURING),
  /** Tell employer and school. */
  WORK_AND_SCHOOL(Phase.Kind.MANUFACTURING),
  /** Someone for children, pets, post and plants at home. */
  HOME_CARE(Phase.Kind.MANUFACTURING),
  /** Book flights for the patient and caregivers. */
  FLIGHTS(Phase.Kind.MANUFACTURING),
  /** Pack for the whole stay. */
  PACK(Phase.Kind.MANUFACTURING),
  /** Schooling for a child near the center. */
  HOSPITAL_SCHOOL(Phase.Kind.MANUFACTURING),
  /** The numbers to call, day and night, by the phone and in every pocket. */
  NUMBERS(Phase.Kind.LYMPHODEPLETION),
  /** A thermometer at the place to stay. */
  THERMOMETER(Phase.Kind.LYMPHODEPLETION),
  /** The quickest way to the hospital at night, tried once. */
  WAY_TO_HOSPITAL(Phase.Kind.LYMPHODEPLETION),
  /** The card that says CAR-T was given. */
  WALLET_CARD(Phase.Kind.INFUSION),
  /** Ask for which signs to call at once. */
  SIGNS(Phase.Kind.INFUSION),
  /** Someone with the patient at every hour. */
  NEVER_ALONE(Phase.Kind.DAILY_CHECKS),
  /** Someone else drives to the checks. */
  DRIVER(Phase.Kind.DAILY_CHECKS),
  /** Confirm the day of the second infusion. */
  SECOND_INFUSION(Phase.Kind.DAILY_CHECKS),
  /** Keep receipts for insurance and taxes. */
  RECEIPTS(Phase.Kind.NEAR_CENTER),
  /** Ask for the plan of visits after going home. */
  FOLLOW_UP(Phase.Kind.NEAR_CENTER),
  /** A letter to the doctor at home, with whom to call. */
  LETTER(Phase.Kind.HOME),
  /** When driving, work, school and vaccinations are allowed again. */
  WHEN_AGAIN(Phase.Kind.HOME);

  private final Phase.Kind phase;

  Task(Phase.Kind phase) {
    this.phase = phase;
  }

  /** The phase it belongs to. */
  public Phase.Kind phase() {
    return phase;
  }
}

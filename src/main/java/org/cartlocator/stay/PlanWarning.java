package org.cartlocator.stay;

import java.io.Serializable;
import java.time.LocalDate;
import org.cartlocator.geo.Distance;
import org.cartlocator.travel.Journey;

/** What a family must know about its plan before it relies on it. */
public sealed interface PlanWarning extends Serializable {

  /** A page rules out that the center treats patients of this age. */
  record CenterRuledOut() implements PlanWarning {}

  /** No therapy is approved for what was told of the patient: the plan allows for all of them. */
  record NoApprovedTherapy() implements PlanWarning {}

  /**
   * The family lives so near that it may be able to stay at home.
   *
   * @param journey the way from home to the center
   */
  record LivesNear(Journey journey) implements PlanWarning {}

  /** The infusion lies in the past. */
  record InfusionInThePast(LocalDate infusion) implements PlanWarning {}

  /**
   * The infusion is so near that the cells must have been collected already.
   *
   * @param latestCollection the last day on which they could be collected in time
   */
  record CollectionInThePast(LocalDate latestCollection) implements PlanWarning {}

  /**
   * The stay is shorter than a label advises.
   *
   * @param nights nights of the plan after the infusion
   * @param weeks weeks that the label advises
   */
  record ShorterThanLabel(int nights, int weeks) implements PlanWarning {}

  /**
   * The stay is shorter than the center's own rule.
   *
   * @param nights nights of the plan after the infusion
   * @param days days that the center asks for
   */
  record ShorterThanCenter(int nights, int days) implements PlanWarning {}

  /**
   * The therapy is given twice, and the stay is counted from the first time.
   *
   * @param day the day of the second infusion
   * @param latestDay the last day it may be put off to
   */
  record SecondInfusion(int day, int latestDay) implements PlanWarning {}

  /** The place to stay is ruled out by one of its own rules. */
  record LodgingRuledOut() implements PlanWarning {}

  /** The place to stay is farther from the center than hospitals usually allow. */
  record LodgingFar(Distance distance, Distance usual) implements PlanWarning {}

  /**
   * Nobody is named for some shifts of the rota.
   *
   * @param gaps how many
   */
  record RotaGaps(int gaps) implements PlanWarning {}
}

/**
 * The weeks near a center: a dated plan, its budget, the places to call, the caregivers' rota and a
 * checklist.
 *
 * <p>In: the texts of a {@link org.cartlocator.stay.PlanLink}, read by {@link
 * org.cartlocator.stay.StayPlanner#read} into a {@link org.cartlocator.stay.PlanRequest} and the
 * faults it has. Out: a {@link org.cartlocator.stay.StayPlan}, made of values only; sentences,
 * pages and files are made of it elsewhere. Days are counted from the infusion, which is day 0, so
 * that a plan holds as well where no date is known yet. Nothing here keeps anything.
 */
@ApplicationModule(allowedDependencies = {"finder", "catalog", "travel", "geo"})
@NullMarked
package org.cartlocator.stay;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

package org.cartlocator.stay;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cartlocator.catalog.Lodging;
import org.cartlocator.catalog.Rate;
import org.cartlocator.finder.Fit;
import org.cartlocator.finder.LodgingMatch;
import org.cartlocator.finder.Reason;

/**
 * In which order to call places to stay, and what to ask each.
 *
 * <p>Those that are ruled out come last, for there is nothing to ask them. Before them, first the
 * place that the family has chosen; then the ones that name this very hospital, then the cheaper,
 * then the nearer. A price that is not known counts as that of a hotel.
 */
final class CallOrder {

  private final Comparator<LodgingMatch> order;

  private CallOrder(PlanRequest request) {
    Lodging chosen = request.lodging();
    this.order =
        Comparator.comparing((LodgingMatch match) -> match.fit() == Fit.NO)
            .thenComparing(match -> !match.lodging().equals(chosen))
            .thenComparing(match -> !servesCenter(match))
            .thenComparing(match -> price(match.lodging()))
            .thenComparing(LodgingMatch::distance);
  }

  static List<LodgingCall> of(PlanRequest request, Collection<LodgingMatch> places) {
    return places.stream()
        .sorted(new CallOrder(request).order)
        .map(match -> new LodgingCall(match, questions(match)))
        .toList();
  }

  /** The one to call before all others. */
  static Optional<LodgingMatch> first(PlanRequest request, Collection<LodgingMatch> places) {
    return places.stream().min(new CallOrder(request).order);
  }

  private static boolean servesCenter(LodgingMatch match) {
    return match.reasons().stream()
        .anyMatch(reason -> reason instanceof Reason.ServesCenter && reason.fit() == Fit.YES);
  }

  private static BigDecimal price(Lodging place) {
    Rate rate = place.rate();
    if (rate == null) {
      return Figure.HOTEL_NIGHT.amount();
    }
    if (rate.basis() == Rate.Basis.FREE) {
      return BigDecimal.ZERO;
    }
    return rate.max() == null ? Figure.HOTEL_NIGHT.amount() : rate.max();
  }

  private static List<LodgingCall.Question> questions(LodgingMatch match) {
    if (match.fit() == Fit.NO) {
      return List.of();
    }
    Set<LodgingCall.Question> questions = EnumSet.of(LodgingCall.Question.ROOM);
    for (Reason.AboutLodging reason : match.reasons()) {
      if (reason instanceof Reason.NotStated notStated) {
        notStated.rules().forEach(rule -> questions.add(about(rule)));
      } else if (reason.fit() == Fit.ASK) {
        questions.add(about(reason));
      }
    }
    Rate rate = match.lodging().rate();
    if (rate == null || (rate.basis() != Rate.Basis.FREE && rate.max() == null)) {
      questions.add(LodgingCall.Question.PRICE);
    }
    if (!match.lodging().amenities().contains(Lodging.Amenity.PRIVATE_BATH)) {
      questions.add(LodgingCall.Question.PRIVATE_BATH);
    }
    return List.copyOf(questions);
  }

  private static LodgingCall.Question about(Reason.Rule rule) {
    return switch (rule) {
      case AGE -> LodgingCall.Question.AGE;
      case CANCER_PATIENTS -> LodgingCall.Question.CANCER_PATIENTS;
      case DISTANCE_FROM_HOME -> LodgingCall.Question.DISTANCE_FROM_HOME;
      case REFERRAL -> LodgingCall.Question.REFERRAL;
      case CAREGIVER -> LodgingCall.Question.CAREGIVER;
      case LONGEST_STAY -> LodgingCall.Question.LONGEST_STAY;
    };
  }

  private static LodgingCall.Question about(Reason.AboutLodging reason) {
    return switch (reason) {
      case Reason.PatientAge it -> LodgingCall.Question.AGE;
      case Reason.CancerPatients it -> LodgingCall.Question.CANCER_PATIENTS;
      case Reason.DistanceFromHome it -> LodgingCall.Question.DISTANCE_FROM_HOME;
      case Reason.Referral it -> LodgingCall.Question.REFERRAL;
      case Reason.Caregiver it -> LodgingCall.Question.CAREGIVER;
      case Reason.LongestStay it -> LodgingCall.Question.LONGEST_STAY;
      case Reason.NearTheEdge it -> LodgingCall.Question.WAY_TO_HOSPITAL;
      case Reason.ServesCenter it -> LodgingCall.Question.HOSPITAL;
      case Reason.NotStated it -> LodgingCall.Question.ROOM;
    };
  }
}

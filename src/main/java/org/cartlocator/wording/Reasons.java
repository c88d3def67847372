package org.cartlocator.wording;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cartlocator.catalog.PatientGroup;
import org.cartlocator.finder.Fit;
import org.cartlocator.finder.Reason;
import org.cartlocator.geo.Distance;

/** Sentences for reasons. */
final class Reasons {

  private static final int MOST_NAMES = 2;

  private final Wording wording;

  Reasons(Wording wording) {
    this.wording = wording;
  }

  String sentence(Reason reason) {
    return switch (reason) {
      case Reason.AboutCenter center -> aboutCenter(center);
      case Reason.AboutLodging lodging -> aboutLodging(lodging);
    };
  }

  private String aboutCenter(Reason.AboutCenter reason) {
    return switch (reason) {
      case Reason.TreatsAge it -> treatsAge(it);
      case Reason.ListsTherapy it -> listsTherapy(it);
      case Reason.OwnPageSaysSo it -> wording.text("reason.ownPage." + key(it.fit()));
    };
  }

  private String aboutLodging(Reason.AboutLodging reason) {
    String fit = key(reason.fit());
    return switch (reason) {
      case Reason.PatientAge it -> patientAge(it, fit);
      case Reason.CancerPatients it ->
          wording.text(it.cancerOnly() ? "reason.cancer.only" : "reason.cancer.any");
      case Reason.DistanceFromHome it -> distanceFromHome(it, fit);
      case Reason.Referral it -> wording.text("reason.referral." + fit);
      case Reason.Caregiver it -> wording.text("reason.caregiver." + fit);
      case Reason.LongestStay it -> wording.text("reason.stay." + fit, it.longest(), it.needed());
      case Reason.ServesCenter it -> serves(it);
      case Reason.NearTheEdge it -> wording.text("reason.edge", whole(it.within()));
      case Reason.NotStated it -> wording.text("reason.notStated", rules(it.rules()));
    };
  }

  private String treatsAge(Reason.TreatsAge it) {
    String treats = groups(it.treats());
    Integer age = it.age();
    return switch (it.fit()) {
      case YES ->
          age == null
              ? wording.text("reason.treatsAge.yes", treats)
              : wording.text("reason.treatsAge.yes.age", groupOf(it.treats(), age), age);
      case ASK ->
          age == null
              ? wording.text("reason.treatsAge.ask.any", treats)
              : wording.text("reason.treatsAge.ask", wording.text(groupKey(age)));
      case NO -> wording.text("reason.treatsAge.no", treats);
    };
  }

  private String listsTherapy(Reason.ListsTherapy it) {
    String diagnosis = it.diagnosis();
    Integer age = it.age();
    if (it.fit() == Fit.YES) {
      String listed = wording.list(it.listed());
      return diagnosis == null
          ? wording.text("reason.therapy.yes.any", listed)
          : wording.text("reason.therapy.yes", listed, diagnosis);
    }
    if (it.approved().isEmpty()) {
      return diagnosis == null || age == null
          ? wording.text("reason.therapy.none.noAge")
          : wording.text("reason.therapy.none", age);
    }
    String approved = wording.list(it.approved());
    return diagnosis == null
        ? wording.text("reason.therapy.ask.any", approved)
        : wording.text("reason.therapy.ask", approved, it.approved().size());
  }

  private String patientAge(Reason.PatientAge it, String fit) {
    Integer min = it.minAge();
    Integer max = it.maxAge();
    if (min != null && max != null) {
      return wording.text("reason.age.range." + fit, min, max);
    }
    return min != null
        ? wording.text("reason.age.min." + fit, min)
        : wording.text("reason.age.max." + fit, max == null ? "" : max);
  }

  private String distanceFromHome(Reason.DistanceFromHome it, String fit) {
    Distance home = it.home();
    // The data set states the rules of houses in miles.
    String least = wording.stated(it.least(), Units.MILES);
    if (home == null) {
      return wording.text("reason.home.ask.unknown", least);
    }
    return wording.text("reason.home." + fit, least, whole(home));
  }

  /** Two names tell enough of whom a place is for. */
  private String serves(Reason.ServesCenter it) {
    return it.fit() == Fit.YES
        ? wording.text("reason.serves")
        : wording.text(
            it.named().size() > MOST_NAMES ? "reason.serves.others" : "reason.serves.ask",
            wording.list(it.named().stream().limit(MOST_NAMES).toList()));
  }

  private String rules(Set<Reason.Rule> rules) {
    List<String> words = rules.stream().sorted().map(rule -> wording.text(key(rule))).toList();
    return wording.list(words);
  }

  private String groups(Set<PatientGroup> groups) {
    return groups.size() > 1
        ? wording.text("group.both")
        : wording.text(groups.contains(PatientGroup.ADULT) ? "group.adult" : "group.pediatric");
  }

  /** Of the groups treated, the one a patient of this age belongs to. */
  private String groupOf(Set<PatientGroup> treats, int age) {
    return treats.size() > 1 ? wording.text(groupKey(age)) : groups(treats);
  }

  private static String groupKey(int age) {
    return age < 18 ? "group.pediatric" : "group.adult";
  }

  private String whole(Distance distance) {
    return wording.distance(distance, false);
  }

  private static String key(Fit fit) {
    return fit.name().toLowerCase(Locale.ROOT);
  }

  private static String key(Reason.Rule rule) {
    return switch (rule) {
      case AGE -> "rule.age";
      case CANCER_PATIENTS -> "rule.cancerPatients";
      case DISTANCE_FROM_HOME -> "rule.distanceFromHome";
      case REFERRAL -> "rule.referral";
      case CAREGIVER -> "rule.caregiver";
      case LONGEST_STAY -> "rule.longestStay";
    };
  }
}

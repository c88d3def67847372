package org.cartlocator.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cartlocator.catalog.Lodging;
import org.cartlocator.catalog.PartialDate;
import org.cartlocator.catalog.Rate;
import org.cartlocator.stay.Budget;
import org.cartlocator.stay.BudgetLine;
import org.cartlocator.stay.Home;
import org.cartlocator.stay.LodgingCall;
import org.cartlocator.stay.PlanRequest;
import org.cartlocator.stay.StayPlan;
import org.jspecify.annotations.Nullable;

/** Words for centers side by side. Immutable; cheap to make. */
public final class CompareWords {

  private final Wording wording;
  private final BudgetWords money;

  /** Words in this language and these units. */
  public CompareWords(Wording wording) {
    this.wording = wording;
    this.money = new BudgetWords(wording);
  }

  /** For whom the centers are compared, as far as it was told, and for how many nights. */
  public String family(StayPlan plan) {
    PlanRequest request = plan.request();
    List<String> words = new ArrayList<>();
    Integer age = request.patient().age();
    if (age != null) {
      words.add(wording.text("compare.family.age", age));
    }
    String diagnosis = request.patient().diagnosis();
    if (diagnosis != null) {
      words.add(wording.diagnosis(diagnosis));
    }
    Home home = request.home();
    if (home != null) {
      words.add(wording.text("compare.family.home", home.label()));
    }
    words.add(wording.text("compare.family.nights", request.nights()));
    return String.join(" · ", words);
  }

  /** How many places to stay are not ruled out for all the nights of the plan. */
  public String places(StayPlan plan) {
    if (plan.calls().isEmpty()) {
      return wording.text("card.places", 0);
    }
    long open = plan.calls().stream().filter(call -> !call.isRuledOut()).count();
    return wording.text("compare.places", open, plan.calls().size(), plan.request().allNights());
  }

  /** What a night costs there, of what sort that price is and of when, as far as it is known. */
  public String price(Lodging place) {
    Rate rate = place.rate();
    String amount = wording.rate(Optional.ofNullable(rate));
    if (rate == null || !isTold(rate)) {
      return amount;
    }
    String price =
        rate.basis() == Rate.Basis.FREE ? amount : amount + " " + wording.text(basis(rate.basis()));
    PartialDate asOf = rate.asOf();
    return asOf == null
        ? price
        : wording.text("list.comma", price, wording.text("lodging.rate.asOf", wording.date(asOf)));
  }

  /** The lodging that the total reckons with. */
  public String lodging(StayPlan plan) {
    return plan.budget().lines().stream()
        .filter(line -> line.item() == BudgetLine.Item.LODGING)
        .map(line -> lodging(line, plan.request()))
        .findFirst()
        .orElseThrow();
  }

  private String lodging(BudgetLine line, PlanRequest request) {
    Lodging place = request.lodging();
    return place != null && line.basis() == BudgetLine.Basis.PLACE
        ? wording.text("compare.lodging", place.name(), price(place))
        : money.basis(line, request);
  }

  /** What the total leaves out, as something about it is not known; empty where nothing is. */
  public Optional<String> leftOut(Budget budget) {
    List<String> items = budget.unknown().stream().map(line -> money.item(line.item())).toList();
    return items.isEmpty()
        ? Optional.empty()
        : Optional.of(wording.text("compare.leftOut", wording.list(items)));
  }

  /** The place to call first: the first that is not ruled out; null where there is none. */
  public static @Nullable LodgingCall firstCall(StayPlan plan) {
    return plan.calls().stream().filter(call -> !call.isRuledOut()).findFirst().orElse(null);
  }

  private static boolean isTold(Rate rate) {
    return rate.basis() == Rate.Basis.FREE
        || rate.max() != null
        || (rate.min() != null && rate.min().signum() > 0);
  }

  private static String basis(Rate.Basis basis) {
    return switch (basis) {
      case FREE -> "lodging.rate.basis.free";
      case SUGGESTED_DONATION -> "lodging.rate.basis.suggestedDonation";
      case FIXED -> "lodging.rate.basis.fixed";
      case SLIDING -> "lodging.rate.basis.sliding";
    };
  }
}

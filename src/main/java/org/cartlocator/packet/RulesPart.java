package org.cartlocator.packet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cartlocator.catalog.CenterStay;
import org.cartlocator.catalog.StayAdvice;
import org.cartlocator.catalog.Therapy;
import org.cartlocator.stay.StayPlan;
import org.cartlocator.wording.StayWords;
import org.cartlocator.wording.Wording;

/** The three rules for how long to stay near, side by side. */
record RulesPart(String heading, List<Rule> rules, String close) {

  RulesPart {
    rules = List.copyOf(rules);
  }

  /**
   * A rule.
   *
   * @param name whose it is
   * @param says what it says, in few words
   * @param lines what it says of which therapy, or what to ask
   */
  record Rule(String name, String says, List<String> lines) {
    Rule {
      lines = List.copyOf(lines);
    }
  }

  static RulesPart of(StayPlan plan, Wording wording) {
    return new RulesPart(
        wording.text("lodging.stay.heading"),
        List.of(now(plan, wording), before(plan, wording), own(plan, wording)),
        wording.text("packet.rules.close", plan.request().nights()));
  }

  private static Rule now(StayPlan plan, Wording wording) {
    return new Rule(
        wording.text("packet.rules.now"),
        new StayWords(wording).weeks(plan.guidance().now()),
        alike(
            plan.therapies(),
            therapy -> {
              StayAdvice.LabelAdvice label = therapy.stay().label();
              return wording.text(
                  "packet.rules.label",
                  wording.text("lodging.stay.weeks", label.nearWeeks()),
                  wording.date(label.asOf()));
            },
            wording));
  }

  private static Rule before(StayPlan plan, Wording wording) {
    String none = wording.text("packet.rules.unchanged");
    return new Rule(
        wording.text("packet.rules.before"),
        plan.guidance().before().map(new StayWords(wording)::weeks).orElse(none),
        plan.guidance().before().isEmpty()
            ? List.of()
            : alike(
                plan.therapies(),
                therapy -> {
                  StayAdvice.EarlierAdvice before = therapy.stay().before2025();
                  return before == null
                      ? none
                      : wording.text("lodging.stay.weeks", before.nearWeeks());
                },
                wording));
  }

  /** A line for all therapies of which the same is said. */
  private static List<String> alike(
      List<Therapy> therapies, Function<Therapy, String> says, Wording wording) {
    Map<String, List<String>> brands = new LinkedHashMap<>();
    for (Therapy therapy : therapies) {
      brands.computeIfAbsent(says.apply(therapy), key -> new ArrayList<>()).add(therapy.brand());
    }
    return brands.entrySet().stream()
        .map(
            entry ->
                wording.text(
                    "packet.rules.therapies", String.join(", ", entry.getValue()), entry.getKey()))
        .toList();
  }

  /** What the center's page leaves open is asked for as well. */
  private static Rule own(StayPlan plan, Wording wording) {
    String name = wording.text("packet.rules.own");
    String question = wording.text("packet.rules.question");
    return plan.guidance()
        .own()
        .map(own -> new Rule(name, new StayWords(wording).ownRule(own), lines(own, wording)))
        .orElseGet(() -> new Rule(name, wording.text("fit.ask"), List.of(question)));
  }

  private static List<String> lines(CenterStay own, Wording wording) {
    String page = wording.text("packet.rules.page", PacketWords.pageDate(own.asOf(), wording));
    return own.nearDays() != null && own.withinMinutes() != null
        ? List.of(page)
        : Stream.of(page, wording.text("packet.rules.rest")).toList();
  }
}

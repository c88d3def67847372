package org.cartlocator.packet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cartlocator.stay.Budget;
import org.cartlocator.stay.BudgetLine;
import org.cartlocator.stay.StayPlan;
import org.cartlocator.wording.BudgetWords;
import org.cartlocator.wording.Wording;

/**
 * What the stay may cost, and the figures that this is reckoned with.
 *
 * @param gap said where the sum leaves something out; in a list of its own, empty otherwise
 */
record CostPart(
    String heading,
    String itemHead,
    String basisHead,
    String amountHead,
    List<Line> lines,
    String totalName,
    String total,
    List<String> gap,
    Lengths lengths,
    String figuresHeading,
    List<PageRow> figures) {

  CostPart {
    lines = List.copyOf(lines);
    gap = List.copyOf(gap);
    figures = List.copyOf(figures);
  }

  /** A sort of expense. */
  record Line(String item, String basis, String amount) {}

  /** The sums for stays of several lengths. */
  record Lengths(
      String heading,
      String weeksHead,
      String freeHead,
      String plannedHead,
      String hotelHead,
      List<Length> rows) {
    Lengths {
      rows = List.copyOf(rows);
    }
  }

  /** The sums for one length. */
  record Length(String weeks, String free, String planned, String hotel) {}

  static CostPart of(StayPlan plan, Wording wording) {
    Budget budget = plan.budget();
    BudgetWords words = new BudgetWords(wording);
    return new CostPart(
        wording.text("packet.cost"),
        wording.text("packet.cost.item"),
        wording.text("packet.cost.basis"),
        wording.text("packet.cost.amount"),
        budget.lines().stream().map(line -> line(line, plan, words)).toList(),
        wording.text("packet.cost.total"),
        words.amounts(budget.totals()),
        budget.unknown().isEmpty() ? List.of() : List.of(wording.text("packet.cost.gap")),
        lengths(budget, wording),
        wording.text("packet.cost.figures"),
        figures(budget, words));
  }

  private static Line line(BudgetLine line, StayPlan plan, BudgetWords words) {
    return new Line(
        words.heading(line, plan.request()), words.basis(line, plan.request()), words.amount(line));
  }

  private static Lengths lengths(Budget budget, Wording wording) {
    BudgetWords words = new BudgetWords(wording);
    return new Lengths(
        wording.text("packet.cost.lengths"),
        wording.text("packet.cost.after"),
        wording.text("packet.cost.free"),
        wording.text("packet.cost.planned"),
        wording.text("packet.cost.hotel"),
        budget.comparisons().stream()
            .map(
                it ->
                    new Length(
                        wording.text("lodging.stay.weeks", it.weeks()),
                        words.amounts(it.free()),
                        words.amounts(it.planned()),
                        words.amounts(it.hotel())))
            .toList());
  }

  /** Several figures may stand on one page, which is named once. */
  private static List<PageRow> figures(Budget budget, BudgetWords words) {
    Map<String, List<String>> byPage = new LinkedHashMap<>();
    budget.lines().stream()
        .flatMap(line -> line.figures().stream())
        .distinct()
        .forEach(
            figure ->
                byPage
                    .computeIfAbsent(figure.source(), page -> new ArrayList<>())
                    .add(words.figure(figure)));
    return byPage.entrySet().stream()
        .map(entry -> PageRow.of(String.join("; ", entry.getValue()), entry.getKey()))
        .toList();
  }
}

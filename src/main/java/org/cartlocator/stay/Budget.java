package org.cartlocator.stay;

import java.util.List;

/**
 * What a stay may cost the family.
 *
 * @param lines one for each sort of expense that occurs
 * @param totals the sums of what is known, one for each currency
 * @param comparisons the same for stays of two, four and eight weeks after the infusion
 */
public record Budget(
    List<BudgetLine> lines, List<MoneyRange> totals, List<Comparison> comparisons) {

  /** Keeps its own copies. */
  public Budget {
    lines = List.copyOf(lines);
    totals = List.copyOf(totals);
    comparisons = List.copyOf(comparisons);
  }

  /** The expenses that are not reckoned, as something about them is not known. */
  public List<BudgetLine> unknown() {
    return lines.stream().filter(line -> line.amount().isEmpty()).toList();
  }

  /**
   * Totals for a stay of another length.
   *
   * @param weeks weeks near the center after the infusion
   * @param free the sums where lodging costs nothing, one for each currency
   * @param planned the sums with the lodging of the plan
   * @param hotel the sums with a hotel at the federal rate
   */
  public record Comparison(
      int weeks, List<MoneyRange> free, List<MoneyRange> planned, List<MoneyRange> hotel) {

    /** Keeps its own copies. */
    public Comparison {
      free = List.copyOf(free);
      planned = List.copyOf(planned);
      hotel = List.copyOf(hotel);
    }
  }
}

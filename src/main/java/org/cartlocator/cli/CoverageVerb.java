package org.cartlocator.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.cartlocator.catalog.Catalog;
import org.cartlocator.coverage.Coverage;
import org.cartlocator.coverage.Coverages;
import org.cartlocator.coverage.FarPlace;
import org.cartlocator.coverage.Published;
import org.cartlocator.coverage.Reach;
import org.cartlocator.coverage.Review;
import org.cartlocator.coverage.Subject;
import org.cartlocator.finder.Finder;
import org.cartlocator.table.CsvWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tells how far people live from the centers, and how fresh and sure the facts are. */
@Command(
    name = "coverage",
    mixinStandardHelpOptions = true,
    description = {
      "Prints as CSV how many people live within 30, 60, 120 and 240 minutes by car of a listed center, for all, for children’s and adults’ centers and by therapy.",
      "The other parts are the farthest places, centers with few places to stay, and how fresh and sure the facts are.",
      "Times are the built-in estimate without traffic; who has no road to a center counts as beyond all of them."
    })
final class CoverageVerb implements Callable<Integer> {

  private final Program program;

  @Option(
      names = "--part",
      paramLabel = "reach|farthest|thin|facts",
      defaultValue = "reach",
      description = "which table; else ${DEFAULT-VALUE}")
  private Part part;

  @Option(names = "--json", description = "print all parts as JSON")
  private boolean json;

  @Mixin private DataOption data;
  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // The parser sets the fields first.
  CoverageVerb(Program program) {
    this.program = program;
  }

  /** The tables there are. */
  private enum Part {
    REACH,
    FARTHEST,
    THIN,
    FACTS
  }

  @Override
  public Integer call() {
    program.withData(data.folder());
    Coverage coverage = program.get(Coverages.class).coverage();
    Review review =
        Review.of(
            program.get(Catalog.class).dataset(),
            program.get(Finder.class),
            LocalDate.now(program.get(Clock.class)));
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      Json.print(new Whole(reach(coverage), farthest(coverage), thin(review), facts(review)), out);
    } else {
      out.print(
          switch (part) {
            case REACH -> reach(coverage).csv();
            case FARTHEST -> farthest(coverage).csv();
            case THIN -> thin(review).csv();
            case FACTS -> facts(review).csv();
          });
    }
    talk(coverage);
    return ExitCodes.DONE;
  }

  private void talk(Coverage coverage) {
    spec.commandLine()
        .getErr()
        .printf(
            Locale.ROOT,
            "%.1f %% of %,d people live more than %d minutes from a listed center. Published in %d: %.0f %%,"
                + " of %d hospitals, with another way of reckoning (%s).%n",
            100 * coverage.everyone().beyond(Published.MINUTES),
            coverage.everyone().people(),
            Published.MINUTES,
            Published.YEAR,
            100 * Published.BEYOND,
            Published.HOSPITALS,
            Published.SOURCE);
  }

  private static Table reach(Coverage coverage) {
    List<String> names = new ArrayList<>(List.of("who", "centers", "people"));
    Coverage.MINUTES.forEach(minutes -> names.add("within" + minutes + "Minutes"));
    names.add("withoutRoad");
    List<List<Object>> rows = new ArrayList<>();
    for (Reach reach : coverage.reaches()) {
      List<Object> row =
          new ArrayList<>(List.of(name(reach.subject()), reach.centers(), reach.people()));
      reach.bands().forEach(band -> row.add(band.people()));
      row.add(reach.withoutRoad());
      rows.add(row);
    }
    return new Table(names, rows);
  }

  private static String name(Subject subject) {
    return switch (subject) {
      case Subject.Everyone everyone -> "everyone";
      case Subject.Group group -> group.group().name().toLowerCase(Locale.ROOT);
      case Subject.Listing listing -> listing.therapy();
    };
  }

  private static Table farthest(Coverage coverage) {
    List<List<Object>> rows = new ArrayList<>();
    for (FarPlace place : coverage.farthest()) {
      rows.add(
          List.of(
              place.id(),
              place.label(),
              place.people(),
              place.nearest().id(),
              Math.round(place.drive().road().miles())));
    }
    return new Table(List.of("place", "label", "people", "nearestCenter", "roadMiles"), rows);
  }

  private static Table thin(Review review) {
    List<List<Object>> rows = new ArrayList<>();
    for (Review.Thin thin : review.thin()) {
      rows.add(
          List.of(thin.center().id(), thin.group().name().toLowerCase(Locale.ROOT), thin.places()));
    }
    return new Table(List.of("center", "patients", "placesToStay"), rows);
  }

  private static Table facts(Review review) {
    List<List<Object>> rows = new ArrayList<>();
    review
        .centerConfidence()
        .forEach(
            (level, count) -> rows.add(List.of("centers of confidence " + word(level), count)));
    review
        .lodgingConfidence()
        .forEach(
            (level, count) ->
                rows.add(List.of("places to stay of confidence " + word(level), count)));
    rows.add(List.of("records reviewed more than a year ago", review.recordsOlderThanAYear()));
    rows.add(List.of("pages behind records", review.pages()));
    rows.add(List.of("pages dated more than a year ago", review.pagesOlderThanAYear()));
    rows.add(List.of("pages without a date", review.pagesWithoutDate()));
    rows.add(List.of("centers whose patient groups are assumed", review.groupsAssumed()));
    rows.add(List.of("centers without a listed therapy", review.therapiesUnknown()));
    rows.add(List.of("centers whose rule for the stay is not known", review.stayUnknown()));
    rows.add(List.of("places to stay known only to their town or ZIP code", review.townOnly()));
    rows.add(List.of("places to stay without known rules", review.rulesUnknown()));
    rows.add(List.of("places to stay without a price", review.rateUnknown()));
    return new Table(List.of("fact", "count"), rows);
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  /** A table with its names. */
  record Table(List<String> columns, List<List<Object>> rows) {

    String csv() {
      return CsvWriter.write(columns, rows);
    }
  }

  /** All there is. */
  record Whole(Table reach, Table farthest, Table thin, Table facts) {}
}

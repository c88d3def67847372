package org.cartlocator.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.cartlocator.geocoding.Geocoder;
import org.cartlocator.geocoding.Geocoding;
import org.cartlocator.geocoding.Place;
import org.cartlocator.table.CsvWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what the built-in gazetteer makes of a text. */
@Command(
    name = "gazetteer",
    mixinStandardHelpOptions = true,
    description = {
      "Prints as CSV which place each text is read as, as a ZIP code, a town and state, or a hospital's name is.",
      "Several rows stand for one text that may mean several places, the likeliest first.",
      "Exits with 1 where a text is read as none."
    })
final class GazetteerVerb implements Callable<Integer> {

  private static final List<String> COLUMNS =
      List.of("text", "answer", "match", "id", "label", "kind", "lat", "lng", "precision");

  private final Program program;

  @Parameters(
      arity = "0..*",
      paramLabel = "TEXT",
      description = "what a person may type; without any, each line of standard input is one")
  private @Nullable List<String> texts;

  @Option(names = "--suggest", description = "print what would be suggested while typing instead")
  private boolean suggest;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "8",
      description = "rows for a text at most, 1 to 10; else ${DEFAULT-VALUE}")
  private int limit;

  @Mixin private DataOption data;
  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // The parser sets the fields first.
  GazetteerVerb(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() throws IOException {
    if (limit < 1 || limit > 10) {
      throw new ParameterException(spec.commandLine(), "--limit is a number from 1 to 10");
    }
    Geocoder geocoder = program.withData(data.folder()).get(Geocoder.class);
    CsvWriter rows = new CsvWriter(spec.commandLine().getOut());
    rows.row(COLUMNS);
    boolean allFound = true;
    if (texts != null) {
      for (String text : texts) {
        allFound &= print(geocoder, text, rows);
      }
    } else {
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
      for (String text = lines.readLine(); text != null; text = lines.readLine()) {
        allFound &= print(geocoder, text, rows);
      }
    }
    rows.flush();
    return allFound ? ExitCodes.DONE : ExitCodes.FOUND;
  }

  private boolean print(Geocoder geocoder, String text, CsvWriter rows) throws IOException {
    if (suggest) {
      List<Place> places = geocoder.suggest(text, limit);
      for (Place place : places) {
        print(text, "suggestion", "", place, rows);
      }
      return !places.isEmpty();
    }
    switch (geocoder.geocode(text)) {
      case Geocoding.Found(Place place, Geocoding.Match match) ->
          print(text, "found", word(match), place, rows);
      case Geocoding.Ambiguous several -> {
        print(text, "likeliest", word(several.match()), several.first(), rows);
        for (Place other : several.others().stream().limit(limit - 1L).toList()) {
          print(text, "other", word(several.match()), other, rows);
        }
      }
      case Geocoding.NotFound none -> {
        rows.row(
            Arrays.asList(text, "none", word(none.cause()), null, null, null, null, null, null));
        for (Place similar : none.suggestions().stream().limit(limit).toList()) {
          print(text, "similar", "", similar, rows);
        }
        return false;
      }
    }
    return true;
  }

  private static void print(String text, String answer, String match, Place place, CsvWriter rows)
      throws IOException {
    rows.row(
        List.of(
            text,
            answer,
            match,
            place.id(),
            place.label(),
            place.kind().code(),
            place.location().lat(),
            place.location().lng(),
            place.precision().code()));
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

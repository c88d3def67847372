package org.cartlocator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a shell sees: data on one outlet, talk on the other, and the exit code. */
class VerbsTests {

  private static final Path REAL = Path.of("");

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "validate,true",
    "valdate,true",
    "--help,true",
    "-V,true",
    "--server.port=9090,false",
    "--locator.data=/somewhere,false"
  })
  void whatIsNoSettingOfTheServerIsAVerb(String first, boolean verb) {
    assertThat(Verbs.areMeant(first)).isEqualTo(verb);
  }

  @Test
  void withoutArgumentsItIsAServer() {
    assertThat(Verbs.areMeant()).isFalse();
  }

  @Test
  void helpNamesEveryVerbAndEveryExitCode() {
    Said said = Said.by("--help");

    assertThat(said.code()).isZero();
    assertThat(said.out())
        .contains("validate", "diff", "coverage", "gazetteer", "import-lodging", "batch");
    assertThat(said.out()).contains("0   done", "2   the arguments cannot be understood");
    assertThat(said.talk()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"validate", "diff", "coverage", "gazetteer", "import-lodging", "batch"})
  void eachVerbExplainsItself(String verb) {
    Said said = Said.by(verb, "--help");

    assertThat(said.code()).isZero();
    assertThat(said.out()).startsWith("Usage: java -jar cart-locator.jar " + verb);
  }

  @ParameterizedTest
  @CsvSource({
    "valdate,Did you mean",
    "validate --yaml,Unknown option",
    "validate a b,Unmatched argument",
    "diff a,Missing required parameter",
    "import-lodging,Missing required parameter",
    "import-lodging x.json --within 0,--within is a number",
    "import-lodging x.json --within near,Invalid value",
    "gazetteer 19104 --limit 11,--limit is a number from 1 to 10"
  })
  void wrongArgumentsAreToldAndEndWithTwo(String line, String told) {
    Said said = Said.by(line.split(" "));

    assertThat(said.code()).isEqualTo(ExitCodes.MISUSE);
    assertThat(said.talk()).contains(told);
    assertThat(said.out()).isEmpty();
  }

  @Test
  void theRealDataSetHasNoProblem() {
    Said said = Said.by("validate", REAL.toAbsolutePath().toString());

    assertThat(said.code()).isZero();
    assertThat(said.out()).isEmpty();
    assertThat(said.talk()).contains("No problem: ");
  }

  @Test
  void theCopyInTheProgramHasNoProblemEither() {
    assertThat(Said.by("validate").code()).isZero();
  }

  @Test
  void everyProblemIsALineOfItsOwn() throws IOException {
    copyReal();
    edit("centers.json", "\"+1-267-426-0762\"", "\"555\"");
    edit("lodging.json", "\"ronald-mcdonald-house\"", "\"tent\"");

    Said said = Said.by("validate", folder.toString());

    assertThat(said.code()).isEqualTo(ExitCodes.FOUND);
    assertThat(said.out().lines())
        .hasSize(2)
        .anyMatch(line -> line.startsWith("centers.json · us-pa-chop · contacts[0].phone: must be"))
        .anyMatch(line -> line.startsWith("lodging.json · "));
    assertThat(said.talk()).contains("2 problems.");
  }

  @Test
  void problemsAreThereForProgramsToo() {
    JsonNode answer = Said.by("validate", folder.toString(), "--json").json();

    assertThat(answer.get("ok").asBoolean()).isFalse();
    assertThat(answer.get("problems")).hasSize(3);
    assertThat(answer.at("/problems/0/file").asString()).isEqualTo("centers.json");
    assertThat(answer.at("/problems/0/message").asString()).contains("no such file");
  }

  @Test
  void oneDataSetIsNoDifferentFromItself() {
    String real = REAL.toAbsolutePath().toString();
    Said said = Said.by("diff", real, real);

    assertThat(said.code()).isZero();
    assertThat(said.out()).isEmpty();
    assertThat(said.talk()).contains("Nothing changed.");
  }

  @Test
  void aDifferenceIsToldInWords() throws IOException {
    copyReal();
    edit("centers.json", "\"Children's Hospital of Philadelphia\"", "\"Children's Hospital\"");

    Said said = Said.by("diff", REAL.toAbsolutePath().toString(), folder.toString());

    assertThat(said.code()).isEqualTo(ExitCodes.FOUND);
    assertThat(said.out())
        .isEqualToIgnoringNewLines(
            "centers.json · us-pa-chop (Children's Hospital) · name is now \"Children's Hospital\";"
                + " it was \"Children's Hospital of Philadelphia\"");
  }

  @Test
  void aDataSetWithFaultsIsNotCompared() {
    Said said = Said.by("diff", REAL.toAbsolutePath().toString(), folder.toString());

    assertThat(said.code()).isEqualTo(ExitCodes.FAILED);
    assertThat(said.talk()).contains("is no sound data set (3 problems", "validate " + folder);
  }

  @Test
  void aTextIsReadAsAPlace() {
    Said said = Said.by("gazetteer", "19104", "near MD Anderson");

    assertThat(said.code()).isZero();
    assertThat(said.out().lines())
        .first()
        .isEqualTo(
            "\"text\",\"answer\",\"match\",\"id\",\"label\",\"kind\",\"lat\",\"lng\",\"precision\"");
    assertThat(said.out())
        .contains("\"19104\",\"found\",\"exact\",\"zip:19104\",\"Philadelphia, PA 19104\"");
    assertThat(said.out())
        .contains("\"near MD Anderson\",\"likeliest\",\"exact\",\"center:us-tx-md-anderson\"");
  }

  @Test
  void whatIsNoPlaceEndsWithOne() {
    Said said = Said.by("gazetteer", "qqqq");

    assertThat(said.code()).isEqualTo(ExitCodes.FOUND);
    assertThat(said.out()).contains("\"qqqq\",\"none\",\"unknown-place\",,,,,,");
  }

  @Test
  void noSpreadsheetTakesATextForAFormula() {
    assertThat(Said.by("gazetteer", "=1+1").out()).contains("\n\"'=1+1\",\"none\"");
  }

  @Test
  void theReachOfTheCentersIsATable() {
    Said said = Said.by("coverage");

    assertThat(said.code()).isZero();
    assertThat(said.out().lines().toList().getFirst())
        .contains("who", "within30Minutes", "within240Minutes", "withoutRoad");
    assertThat(said.out()).contains("\"everyone\"", "\"pediatric\"", "\"kymriah\"");
    assertThat(said.talk()).contains("more than 120 minutes", "29 %", "https://www.ispor.org/");
  }

  @Test
  void allPartsOfTheCoverageAreThereAsJson() {
    JsonNode all = Said.by("coverage", "--json").json();

    assertThat(all.propertyNames()).containsExactly("reach", "farthest", "thin", "facts");
    assertThat(all.at("/farthest/rows")).hasSize(10);
    assertThat(all.at("/facts/rows/0/0").asString()).isEqualTo("centers of confidence high");
  }

  @Test
  void suggestionsAreThoseOfTheSearchField() {
    Said said = Said.by("gazetteer", "--suggest", "--limit", "3", "phil");

    assertThat(said.out().lines()).hasSize(4);
    assertThat(said.out())
        .contains("\"phil\",\"suggestion\",\"\",\"city:4560349\",\"Philadelphia, PA\"");
  }

  @Test
  void candidatesGoToAFileThatIsNotThereYet() throws IOException {
    Path list = folder.resolve("list.csv");
    Files.writeString(
        list,
        """
        name,lat,lng,source
        Walnut Guest House,39.9500,-75.1900,https://example.org/walnut
        """);
    Path out = folder.resolve("candidates.json");

    Said first = Said.by("import-lodging", list.toString(), "--out", out.toString());
    Said second = Said.by("import-lodging", list.toString(), "--out", out.toString());

    assertThat(first.code()).as(first.talk()).isZero();
    assertThat(first.talk()).contains("1 candidates, 0 listed already, 0 left out.");
    assertThat(JsonMapper.shared().readTree(out).at("/candidates/0/record/id").asString())
        .isEqualTo("us-pa-walnut-guest-house");
    assertThat(second.code()).isEqualTo(ExitCodes.FAILED);
    assertThat(second.talk()).contains("is there already");
  }

  @Test
  void aListThatIsNotThereIsTold() {
    Said said = Said.by("import-lodging", folder.resolve("none.json").toString());

    assertThat(said.code()).isEqualTo(ExitCodes.FAILED);
    assertThat(said.talk()).contains("there is no file").doesNotContain("Exception");
  }

  private void copyReal() throws IOException {
    for (String file : new String[] {"centers.json", "lodging.json", "therapies.json"}) {
      Files.copy(REAL.resolve(file), folder.resolve(file));
    }
  }

  private void edit(String file, String was, String is) throws IOException {
    Path path = folder.resolve(file);
    String text = Files.readString(path, StandardCharsets.UTF_8);
    int at = text.indexOf(was);
    assertThat(at).isPositive();
    Files.writeString(path, text.substring(0, at) + is + text.substring(at + was.length()));
  }
}

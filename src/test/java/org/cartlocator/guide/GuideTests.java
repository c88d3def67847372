package org.cartlocator.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The guide as it is packed into the program, and what cannot be one. */
class GuideTests {

  private static final String SOUND =
      """
      {
        "reviewed": "2026-11-24",
        "sections": [
          {
            "id": "what",
            "blocks": [
              {"kind": "text", "statements": [{"key": "what.cells", "sources": ["nci"]}]},
              {
                "kind": "helpers",
                "heading": "help.money",
                "helpers": [
                  {"key": "help.one", "name": "One", "phone": "+1-800-555-0100", "sources": ["nci"]}
                ]
              }
            ]
          }
        ],
        "sources": [
          {
            "id": "nci",
            "publisher": "NCI",
            "title": "CAR T",
            "url": "https://www.cancer.gov/car-t",
            "pageDate": "2024-05",
            "seen": "2026-11-24"
          }
        ]
      }
      """;

  private final GuideReader reader = new GuideReader();
  private final Guide guide = reader.readPackaged();

  @Test
  void tellsWhatAFamilyAsksInTheOrderInWhichItAsks() {
    assertThat(guide.sections())
        .extracting(GuideSection::id)
        .containsExactly(
            "what",
            "cancers",
            "steps",
            "making",
            "side-effects",
            "near",
            "certified",
            "questions",
            "help");
  }

  @Test
  void theSignsToCallForStandBeforeAllElseOfTheirSection() {
    GuideSection section =
        guide.sections().stream()
            .filter(it -> it.id().equals("side-effects"))
            .findFirst()
            .orElseThrow();

    assertThat(section.blocks().getFirst())
        .isInstanceOfSatisfying(
            GuideBlock.Urgent.class,
            urgent -> {
              assertThat(urgent.signs().getFirst().key()).isEqualTo("call.fever");
              assertThat(urgent.signs()).hasSizeGreaterThan(8);
            });
  }

  @Test
  void everySectionThatStatesAnythingHasSources() {
    assertThat(guide.sections())
        .filteredOn(section -> !section.id().equals("questions"))
        .allSatisfy(section -> assertThat(guide.sourcesOf(section)).isNotEmpty());
  }

  @Test
  void noSourceWasSeenBeforeItsDateOrAfterTheReview() {
    assertThat(guide.sources())
        .hasSizeGreaterThan(40)
        .allSatisfy(
            source -> {
              assertThat(source.seen()).isBeforeOrEqualTo(guide.reviewed());
              if (source.pageDate() != null) {
                assertThat(source.pageDate().earliest()).isBeforeOrEqualTo(source.seen());
              }
            });
  }

  @Test
  void noPageStandsInTheListTwice() {
    assertThat(guide.sources()).extracting(GuideSource::url).doesNotHaveDuplicates();
  }

  @Test
  void sourcesOfASectionAreInTheOrderOfTheirCitingAndEachOnce() {
    Guide read =
        reader.read(
            SOUND
                .replace(
                    "\"key\": \"what.cells\", \"sources\": [\"nci\"]",
                    "\"key\": \"what.cells\", \"sources\": [\"fda\", \"nci\"]")
                .replace(
                    "\"sources\": [\n",
                    """
                    "sources": [
                      {
                        "id": "fda",
                        "publisher": "FDA",
                        "title": "REMS",
                        "url": "https://www.fda.gov/rems",
                        "seen": "2026-11-24"
                      },
                    """));

    assertThat(read.sourcesOf(read.sections().getFirst()))
        .extracting(GuideSource::id)
        .containsExactly("fda", "nci");
  }

  @Test
  void aSoundGuideIsRead() {
    assertThat(reader.read(SOUND).sections()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"sources\": [\"nci\"]}] | \"sources\": []}]      | without a source",
        "\"sources\": [\"nci\"]}] | \"sources\": [\"x\"]}] | cited but not there",
        "\"id\": \"nci\"          | \"id\": \"acs\"        | cited but not there",
        "https://www.cancer.gov   | http://www.cancer.gov  | not an https address",
        "https://www.cancer.gov   | https:                 | not an https address",
        "\"publisher\": \"NCI\"   | \"publisher\": \" \"   | no publisher",
        "2024-05                  | May 2024               | not a year",
        "+1-800-555-0100          | 800-555-0100           | not a phone number",
        "\"name\": \"One\"        | \"name\": \"\"         | no name",
        "help.one                 | what.cells             | there twice",
        "what.cells               | What cells             | not a name",
        "\"kind\": \"text\"       | \"kind\": \"song\"     | song",
        "\"id\": \"what\"        | \"id\": \"what\", \"hue\": 1 | hue",
        "\"reviewed\"             | \"revewed\"            | reviewed",
      })
  void whatIsWrongIsRefusedAndNamed(String sound, String wrong, String told) {
    assertThat(SOUND).contains(sound);

    assertThatThrownBy(() -> reader.read(SOUND.replace(sound, wrong))).hasMessageContaining(told);
  }

  @Test
  void aSourceBehindNothingIsRefused() {
    assertThatThrownBy(
            () ->
                new Guide(guide.reviewed(), List.of(guide.sections().getFirst()), guide.sources()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not cited");
  }
}

package org.cartlocator.packet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.cartlocator.wording.Language;
import org.cartlocator.wording.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The calendar file of a plan. */
@PacketTest
class CalendarWriterTests {

  @Autowired CalendarWriter writer;
  @Autowired SamplePlans plans;

  @ParameterizedTest
  @EnumSource
  void holdsAllDaysOfThePlan(Language language) throws IOException {
    String file = write(SamplePlans.CHILD, language);

    String name = "child-" + language.code() + ".ics";
    Path actual = Files.createDirectories(Path.of("target/packet")).resolve(name);
    Files.writeString(actual, file);
    Path expected = Path.of("src/test/resources/packet", name);
    assertThat(file).isEqualToNormalizingNewlines(Files.readString(expected));
  }

  @Test
  void canBeReadAgain() throws Exception {
    Calendar calendar = parse(write(SamplePlans.CHILD, Language.ENGLISH));

    assertThat(value(calendar.<Property>getProperty("METHOD"))).isEqualTo("PUBLISH");
    assertThat(value(calendar.<Property>getProperty("X-WR-CALNAME")))
        .isEqualTo("CAR-T stay: Children's Hospital of Philadelphia");
    assertThat(events(calendar))
        .extracting(event -> value(event, "SUMMARY"))
        .containsExactly(
            "Cell collection",
            "The cells are made",
            "Chemotherapy",
            "Infusion, day 0",
            "Daily checks",
            "Near the center",
            "Move near the center",
            "End of the stay that the label advises",
            "Home; your own doctor takes over");
    assertThat(events(calendar))
        .allSatisfy(
            event -> {
              assertThat(value(event, "TRANSP")).isEqualTo("TRANSPARENT");
              assertThat(value(event, "DTSTAMP")).isEqualTo("20261124T120000Z");
              assertThat(value(event, "DESCRIPTION"))
                  .contains("Call the center to confirm")
                  .endsWith(SamplePlans.link(SamplePlans.CHILD).toString());
            });
  }

  @Test
  void daysEndOnTheMorningAfter() throws Exception {
    List<VEvent> events = events(parse(write(SamplePlans.CHILD, Language.ENGLISH)));

    assertThat(days(events, "Infusion, day 0")).containsExactly("2027-02-10", "2027-02-11");
    assertThat(days(events, "Daily checks")).containsExactly("2027-02-11", "2027-02-18");
    assertThat(days(events, "Home; your own doctor takes over"))
        .containsExactly("2027-03-10", "2027-03-11");
  }

  @Test
  void countsOverALeapDayAndTheEndOfAYear() throws Exception {
    String leap = "center=us-pa-chop&age=9&diagnosis=ALL&infusion=2028-02-25";
    assertThat(days(events(parse(write(leap, Language.ENGLISH))), "Daily checks"))
        .containsExactly("2028-02-26", "2028-03-04");
    String newYear = "center=us-pa-chop&age=9&diagnosis=ALL&infusion=2027-12-30";
    assertThat(days(events(parse(write(newYear, Language.ENGLISH))), "Daily checks"))
        .containsExactly("2027-12-31", "2028-01-07");
  }

  @Test
  void tellsTheAddressOfTheCenterAndNothingOfTheHome() throws Exception {
    String file = write(SamplePlans.CHILD, Language.ENGLISH);

    assertThat(file).doesNotContain("Harrisburg").doesNotContain("40.26");
    assertThat(events(parse(file)))
        .filteredOn(event -> event.getProperty("LOCATION").isPresent())
        .allSatisfy(
            event ->
                assertThat(value(event, "LOCATION"))
                    .isEqualTo(
                        "Children's Hospital of Philadelphia, 34th St and Civic Center Blvd,"
                            + " Philadelphia, PA 19104"))
        .extracting(event -> value(event, "SUMMARY"))
        .containsExactly("Cell collection", "Chemotherapy", "Infusion, day 0", "Daily checks");
  }

  @Test
  void theSamePlanHasTheSameEvents() throws Exception {
    List<String> uids = uids(SamplePlans.CHILD);

    assertThat(uids).doesNotHaveDuplicates().isEqualTo(uids(SamplePlans.CHILD));
    assertThat(uids).doesNotContainAnyElementsOf(uids(SamplePlans.CHILD + "&nights=30"));
  }

  @ParameterizedTest
  @EnumSource
  void noLineIsLongerThanTheStandardAllows(Language language) {
    String file = write(SamplePlans.CHILD, language);

    assertThat(file).endsWith("END:VCALENDAR\r\n");
    assertThat(file.replace("\r\n", "")).doesNotContain("\r").doesNotContain("\n");
    assertThat(file.split("\r\n"))
        .allSatisfy(line -> assertThat(line.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(75));
  }

  @Test
  void refusesAPlanWithoutADay() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> write("center=us-pa-chop", Language.ENGLISH));
  }

  private String write(String query, Language language) {
    return writer.write(plans.of(query), Wording.of(language), SamplePlans.link(query));
  }

  private List<String> uids(String query) throws Exception {
    return events(parse(write(query, Language.ENGLISH))).stream()
        .map(event -> value(event, "UID"))
        .toList();
  }

  private static Calendar parse(String file) throws IOException, ParserException {
    return new CalendarBuilder().build(new StringReader(file));
  }

  private static List<VEvent> events(Calendar calendar) {
    return calendar.getComponents("VEVENT");
  }

  private static List<String> days(List<VEvent> events, String summary) {
    VEvent event =
        events.stream()
            .filter(it -> value(it, "SUMMARY").equals(summary))
            .findFirst()
            .orElseThrow();
    return List.of(day(event, "DTSTART"), day(event, "DTEND"));
  }

  private static String day(VEvent event, String property) {
    return LocalDate.parse(
            value(event, property), java.time.format.DateTimeFormatter.BASIC_ISO_DATE)
        .toString();
  }

  private static String value(VEvent event, String property) {
    return value(event.<Property>getProperty(property));
  }

  private static String value(Optional<Property> property) {
    return property.orElseThrow().getValue();
  }
}

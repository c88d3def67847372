package org.cartlocator.catalog.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.cartlocator.catalog.DatasetProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One edit of a sound data set, one problem: the right file, record and field. */
class DatasetFaultTests {

  private static final String TUCSON = "us-az-banner-umc-tucson";

  @TempDir private Path folder;

  @Test
  void theSampleIsSound() {
    assertThat(new SampleDataset().problems(folder)).isEmpty();
  }

  @ParameterizedTest(name = "{0}{1} = {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      # file     | pointer                                  | JSON              | record                    | field                     | message holds
      centers    | /schemaVersion                           | 2                 |                           | schemaVersion             | must be 1
      centers    | /updated                                 | "2026-13-01"      |                           | updated                   | YYYY-MM-DD
      centers    | /updated                                 | "2027-01-01"      |                           | updated                   | future
      centers    | /extra                                   | 1                 |                           | extra                     | misspelled
      centers    | /centers                                 | []                |                           | centers                   | empty
      centers    | /centers                                 | {}                |                           | centers                   | list
      centers    | /centers/0                               | "x"               | #1                        |                           | object
      centers    | /centers/0/id                            | "US AZ"           | #1                        | id                        | us-<state>
      centers    | /centers/0/id                            | 7                 | #1                        | id                        | text
      centers    | /centers/0/id                            | "us-nv-banner"    | us-nv-banner              | id                        | address is in AZ
      centers    | /centers/1/id                            | "us-az-banner-umc-tucson" | us-az-banner-umc-tucson | id                  | same id
      centers    | /centers/0/name                          | " "               | us-az-banner-umc-tucson   | name                      | not blank
      centers    | /centers/0/name                          | null              | us-az-banner-umc-tucson   | name                      | text
      centers    | /centers/0/nickname                      | "B"               | us-az-banner-umc-tucson   | nickname                  | misspelled
      centers    | /centers/0/address                       | []                | us-az-banner-umc-tucson   | address                   | object
      centers    | /centers/0/address/state                 | "ZZ"              | us-az-banner-umc-tucson   | address.state             | one of
      centers    | /centers/0/address/state                 | "NV"              | us-az-banner-umc-tucson   | address.state             | say AZ
      centers    | /centers/0/address/country               | "CA"              | us-az-banner-umc-tucson   | address.country           | US
      centers    | /centers/0/address/postalCode            | "8572"            | us-az-banner-umc-tucson   | address.postalCode        | five digits
      centers    | /centers/0/address/postalCode            | "10001"           | us-az-banner-umc-tucson   | address.postalCode        | NY
      centers    | /centers/0/location/lat                  | 132.2             | us-az-banner-umc-tucson   | location.lat              | at most 90
      centers    | /centers/0/location/lat                  | "32.2"            | us-az-banner-umc-tucson   | location.lat              | number
      centers    | /centers/0/location/lat                  | 42.2              | us-az-banner-umc-tucson   | location                  | not lie in AZ
      centers    | /centers/0/location/lng                  | 110.94631         | us-az-banner-umc-tucson   | location                  | wrong sign
      centers    | /centers/2/location                      | {"lat":-73.70161,"lng":40.77764,"precision":"campus","source":"map"} | us-ny-northshore | location | swapped
      centers    | /centers/0/location/precision            | "roof"            | us-az-banner-umc-tucson   | location.precision        | campus
      centers    | /centers/0/contacts/0/phone              | "520-694-0111"    | us-az-banner-umc-tucson   | contacts[0].phone         | +1-AAA-BBB-CCCC
      centers    | /centers/0/contacts/0/phone              | "+1-520-094-0111" | us-az-banner-umc-tucson   | contacts[0].phone         | not a phone number
      centers    | /centers/0/contacts/0/kind               | "fax"             | us-az-banner-umc-tucson   | contacts[0].kind          | hospital-main
      centers    | /centers/0/contacts/0/source             | "hearsay"         | us-az-banner-umc-tucson   | contacts[0].source        | web address
      centers    | /centers/0/website                       | "uacc.arizona.edu"| us-az-banner-umc-tucson   | website                   | http
      centers    | /centers/0/website                       | "https://a.b/c d" | us-az-banner-umc-tucson   | website                   | http
      centers    | /centers/0/patientGroups                 | []                | us-az-banner-umc-tucson   | patientGroups             | empty
      centers    | /centers/0/patientGroups                 | ["adult","adult"] | us-az-banner-umc-tucson   | patientGroups             | more than once
      centers    | /centers/0/patientGroups/0               | "teens"           | us-az-banner-umc-tucson   | patientGroups[0]          | pediatric
      centers    | /centers/0/patientGroupsStated           | "yes"             | us-az-banner-umc-tucson   | patientGroupsStated       | true or false
      centers    | /centers/0/therapies/0/therapy           | "kymria"          | us-az-banner-umc-tucson   | therapies[0].therapy      | not the id
      centers    | /centers/0/evidence                      | []                | us-az-banner-umc-tucson   | evidence                  | empty
      centers    | /centers/0/evidence/0/kind               | "blog"            | us-az-banner-umc-tucson   | evidence[0].kind          | hospital
      centers    | /centers/2/evidence/1/pageDate           | "2025-02-30"      | us-ny-northshore          | evidence[1].pageDate      | calendar
      centers    | /centers/2/evidence/1/pageDate           | "June 2025"       | us-ny-northshore          | evidence[1].pageDate      | YYYY
      centers    | /centers/2/evidence/1/pageDate           | "2027"            | us-ny-northshore          | evidence[1].pageDate      | future
      centers    | /centers/0/confidence                    | "certain"         | us-az-banner-umc-tucson   | confidence                | high
      centers    | /centers/0/reviewed                      | "2026-11-31"      | us-az-banner-umc-tucson   | reviewed                  | YYYY-MM-DD
      centers    | /centers/0/reviewed                      | "2026-12-24"      | us-az-banner-umc-tucson   | reviewed                  | future
      lodging    | /lodging/0/id                            | "us-ny-northshore"| us-ny-northshore          | id                        | same id
      lodging    | /lodging/0/kind                          | "tent"            | us-al-rmh-birmingham      | kind                      | hope-lodge
      lodging    | /lodging/0/rate/min                      | 20                | us-al-rmh-birmingham      | rate.min                  | greater than max
      lodging    | /lodging/0/rate/min                      | -1                | us-al-rmh-birmingham      | rate.min                  | at least 0
      lodging    | /lodging/1/rate/max                      | 20                | us-sc-hope-lodge-charleston | rate.basis              | free
      lodging    | /lodging/1/rate/min                      | 20                | us-sc-hope-lodge-charleston | rate.basis              | free
      lodging    | /lodging/0/rate/currency                 | "EUR"             | us-al-rmh-birmingham      | rate.currency             | USD
      lodging    | /lodging/1/rate/asOf                     | "2031-05"         | us-sc-hope-lodge-charleston | rate.asOf               | future
      lodging    | /lodging/0/rules/minAge                  | 30                | us-al-rmh-birmingham      | rules.minAge              | greater than maxAge
      lodging    | /lodging/0/rules/maxAge                  | 18.5              | us-al-rmh-birmingham      | rules.maxAge              | whole number
      lodging    | /lodging/0/amenities/0                   | "pool"            | us-al-rmh-birmingham      | amenities[0]              | kitchen
      lodging    | /lodging/0/phone                         | "+1-205-638-7255" | us-al-rmh-birmingham      | phoneSource               | source
      therapies  | /therapies/0/id                          | "Kymriah"         | Kymriah                   | id                        | small letters
      therapies  | /therapies/0/indications/0/code          | "AML"             | kymriah                   | indications[0].code       | one of
      therapies  | /therapies/0/indications/1/name          | "Leukemia"        | kymriah                   | indications[1].name       | called
      therapies  | /therapies/1/indications/0/name          | "Lymphoma"        | yescarta                  | indications[0].name       | called
      therapies  | /therapies/0/indications/0/minAge        | 30                | kymriah                   | indications[0].minAge     | greater than maxAge
      therapies  | /therapies/0/indications/0/sourceMissing | true              | kymriah                   | indications[0].source     | sourceMissing
      therapies  | /therapies/0/manufacturing/maxDays       | 3                 | kymriah                   | manufacturing.minDays     | greater than maxDays
      therapies  | /therapies/3/infusions/1/latestDay       | 5                 | aucatzyl                  | infusions[1].day          | greater than latestDay
      therapies  | /therapies/0/stay/label/sources          | []                | kymriah                   | stay.label.sources        | empty
      therapies  | /therapies/0/firstApproved               | "2030-01-01"      | kymriah                   | firstApproved             | future
      """)
  void anEdit(
      String file, String pointer, String json, String record, String field, String message) {
    SampleDataset sample = new SampleDataset().set(file + ".json", pointer, json);
    assertOneProblem(sample, file, record, field, message);
  }

  @ParameterizedTest(name = "{0} without {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      centers    | /schemaVersion                  |                             | schemaVersion
      centers    | /updated                        |                             | updated
      centers    | /centers                        |                             | centers
      centers    | /centers/1/id                   | #2                          | id
      centers    | /centers/0/address/state        | us-az-banner-umc-tucson     | address.state
      centers    | /centers/0/location             | us-az-banner-umc-tucson     | location
      centers    | /centers/0/location/source      | us-az-banner-umc-tucson     | location.source
      centers    | /centers/0/contacts/0/source    | us-az-banner-umc-tucson     | contacts[0].source
      centers    | /centers/0/therapies/0/source   | us-az-banner-umc-tucson     | therapies[0].source
      centers    | /centers/0/accreditations/0/source | us-az-banner-umc-tucson  | accreditations[0].source
      centers    | /centers/0/evidence             | us-az-banner-umc-tucson     | evidence
      centers    | /centers/0/evidence/0/url       | us-az-banner-umc-tucson     | evidence[0].url
      centers    | /centers/0/patientGroupsStated  | us-az-banner-umc-tucson     | patientGroupsStated
      centers    | /centers/0/reviewed             | us-az-banner-umc-tucson     | reviewed
      lodging    | /lodging/0/rate/source          | us-al-rmh-birmingham        | rate.source
      lodging    | /lodging/0/rules/source         | us-al-rmh-birmingham        | rules.source
      lodging    | /lodging/1/phoneSource          | us-sc-hope-lodge-charleston | phoneSource
      lodging    | /lodging/1/phone                | us-sc-hope-lodge-charleston | phone
      therapies  | /therapies                      |                             | therapies
      therapies  | /therapies/0/id                 | #1                          | id
      therapies  | /therapies/0/indications/0/source | kymriah                   | indications[0].source
      therapies  | /therapies/1/indications/4/sourceMissing | yescarta           | indications[4].source
      therapies  | /therapies/0/manufacturing/source | kymriah                   | manufacturing.source
      therapies  | /therapies/0/supportPhoneSource | kymriah                     | supportPhoneSource
      therapies  | /therapies/0/stay/label         | kymriah                     | stay.label
      """)
  void aMissingField(String file, String pointer, String record, String field) {
    SampleDataset sample = new SampleDataset().remove(file + ".json", pointer);
    assertOneProblem(sample, file, record, field, "missing");
  }

  @Test
  void tenFaultsOfTenKindsAreTenProblems() {
    SampleDataset sample =
        new SampleDataset()
            .set("centers.json", "/schemaVersion", "3")
            .set("centers.json", "/centers/0/name", "7")
            .set("centers.json", "/centers/0/address/postalCode", "\"10001\"")
            .set("centers.json", "/centers/0/contacts/0/phone", "\"0111\"")
            .set("centers.json", "/centers/0/therapies/0/therapy", "\"carticel\"")
            .set("centers.json", "/centers/1/id", "\"us-az-banner-umc-tucson\"")
            .set("centers.json", "/centers/1/location/lat", "14.1")
            .set("centers.json", "/centers/1/nickname", "\"Duarte\"")
            .set("centers.json", "/centers/2/reviewed", "\"2031-01-01\"")
            .remove("centers.json", "/centers/2/evidence/0/url");
    assertThat(sample.problems(folder))
        .extracting(DatasetProblem::field)
        .containsExactlyInAnyOrder(
            "schemaVersion",
            "name",
            "address.postalCode",
            "contacts[0].phone",
            "therapies[0].therapy",
            "id",
            "location",
            "nickname",
            "reviewed",
            "evidence[0].url");
  }

  @Test
  void faultsOfAllFilesComeTogetherInTheOrderOfTheFiles() {
    SampleDataset sample =
        new SampleDataset()
            .set("therapies.json", "/therapies/0/reviewed", "1")
            .set("centers.json", "/centers/2/reviewed", "1")
            .set("centers.json", "/centers/0/reviewed", "1")
            .set("lodging.json", "/updated", "1");
    assertThat(sample.problems(folder))
        .extracting(problem -> problem.file() + " " + problem.record())
        .containsExactly(
            "centers.json " + TUCSON,
            "centers.json us-ny-northshore",
            "lodging.json ",
            "therapies.json kymriah");
  }

  @Test
  void messagesStayOnOneShortLine() {
    SampleDataset sample =
        new SampleDataset()
            .set("centers.json", "/centers/0/id", "\"a\\nb\"")
            .set("centers.json", "/centers/0/confidence", "\"" + "x\\n".repeat(500) + "\"")
            .set("centers.json", "/centers/0/odd\nname", "1");
    List<DatasetProblem> problems = sample.problems(folder);
    assertThat(problems).hasSize(3);
    assertThat(problems)
        .allSatisfy(
            problem -> assertThat(problem.toString()).hasSizeLessThan(300).doesNotContain("\n"));
  }

  private void assertOneProblem(
      SampleDataset sample, String file, String record, String field, String message) {
    String expected = record == null ? "" : record;
    assertThat(sample.problems(folder))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.file()).isEqualTo(file + ".json");
              assertThat(problem.record()).isEqualTo(expected);
              assertThat(problem.field()).isEqualTo(field == null ? "" : field);
              assertThat(problem.message()).contains(message);
            });
  }
}

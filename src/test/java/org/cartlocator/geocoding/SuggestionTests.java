package org.cartlocator.geocoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is offered while someone types. */
class SuggestionTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ph               | Philadelphia, PA
          phil             | Philadelphia, PA
          new y            | New York City, NY
          saint lo         | St. Louis, MO
          st lo            | St. Louis, MO
          St. Lo           | St. Louis, MO
          mt v             | Mount Vernon, NY
          winston s        | Winston-Salem, NC
          pittsburgh p     | Pittsburgh, PA
          springfield, il  | Springfield, IL
          springfield ill  | Springfield, IL
          portland m       | Portland, ME
          washington d     | Washington, DC
          gallatin county  | Gallatin County, MT
          pennsyl          | Pennsylvania
          mayag            | Mayagüez, PR
          CAÑON              | Cañon City, CO
          tijua            | Tijuana, Baja California, Mexico
          toron            | Toronto, ON, Canada
          nyc              | New York City, NY
          la               | Los Angeles, CA
          filad            | Philadelphia, PA
          philadelpia      | Philadelphia, PA
          19104            | Philadelphia, PA 19104
          19104-42         | Philadelphia, PA 19104
          3400 Spruce St, Phil | Philadelphia, PA
          """)
  void offersTheLikeliestFirst(String typed, String label) {
    assertThat(labels(typed, 8)).first().isEqualTo(label);
  }

  @Test
  void finishesDigitsWithZipCodesThatCoverLandFirst() {
    assertThat(labels("191", 3))
        .containsExactly(
            "Philadelphia, PA 19102", "Philadelphia, PA 19103", "Philadelphia, PA 19104");
    assertThat(labels("1910", 20)).contains("Philadelphia, PA 19101").hasSizeLessThanOrEqualTo(10);
  }

  @Test
  void offersNamesakesLargestFirst() {
    List<String> springfields =
        labels("springfield", 5).stream().filter(label -> label.startsWith("Sp")).toList();
    assertThat(springfields)
        .startsWith("Springfield, MO", "Springfield, MA", "Springfield, IL", "Springfield, OR");
  }

  @Test
  void waitsForTheSecondLetter() {
    assertThat(labels("p", 8)).isEmpty();
    assertThat(labels(" 1 ", 8)).isEmpty();
    assertThat(labels("", 8)).isEmpty();
    assertThat(labels("ph", 8)).hasSize(8);
  }

  @Test
  void keepsToTheLimitAndOffersNothingForNonsense() {
    assertThat(labels("sa", 1)).hasSize(1);
    assertThat(labels("19", 4)).hasSize(4);
    assertThat(labels("asdfqwer", 8)).isEmpty();
    assertThat(labels("000", 8)).isEmpty();
  }

  private static List<String> labels(String typed, int limit) {
    return BuiltIn.GEOCODER.suggest(typed, limit).stream().map(Place::label).toList();
  }
}

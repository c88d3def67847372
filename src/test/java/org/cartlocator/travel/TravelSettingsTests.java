package org.cartlocator.travel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** What an operator can set, and what stops the start. */
class TravelSettingsTests {

  private final ApplicationContextRunner program =
      new ApplicationContextRunner().withUserConfiguration(TravelConfiguration.class);

  @Test
  void nothingIsAskedUnlessTheOperatorNamesARouter() {
    program.run(
        context -> assertThat(context.getBean(Travel.class)).isInstanceOf(EstimatedTravel.class));
  }

  @ParameterizedTest
  @CsvSource({"osrm", "valhalla"})
  void aRouterIsAskedWhereItHasAnAddress(String router) {
    program
        .withPropertyValues("locator.travel." + router + ".url=http://localhost:5000")
        .run(context -> assertThat(context.getBean(Travel.class)).isInstanceOf(RoutedTravel.class));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "osrm.url=not an address, locator.travel.osrm.url must be",
    "valhalla.url=ftp://localhost, locator.travel.valhalla.url must be",
    "osrm-table=1, locator.travel.osrm-table must be 2 or more",
    "valhalla-targets=0, locator.travel.valhalla-targets must be 1 or more",
    "valhalla-reach-miles=-1, locator.travel.valhalla-reach-miles must be 1 or more",
  })
  void whatCannotBeMeantStopsTheStart(String setting, String says) {
    program
        .withPropertyValues("locator.travel." + setting)
        .run(context -> assertThat(context).getFailure().rootCause().hasMessageContaining(says));
  }

  @Test
  void twoRoutersAreOneTooMany() {
    program
        .withPropertyValues(
            "locator.travel.osrm.url=http://localhost:5000",
            "locator.travel.valhalla.url=http://localhost:8002")
        .run(
            context ->
                assertThat(context)
                    .getFailure()
                    .rootCause()
                    .hasMessageContaining("only one of them may be set"));
  }
}

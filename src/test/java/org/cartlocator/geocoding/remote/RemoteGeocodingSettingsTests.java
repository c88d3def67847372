package org.cartlocator.geocoding.remote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cartlocator.geocoding.AddressLookup;
import org.cartlocator.geocoding.AddressService;
import org.cartlocator.geocoding.AddressService.Kind;
import org.cartlocator.geocoding.BuiltIn;
import org.cartlocator.geocoding.Geocoder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** Which services an operator may configure. */
class RemoteGeocodingSettingsTests {

  private static final String PUBLIC =
      "locator.geocoding.remote.nominatim.url=https://nominatim.openstreetmap.org";

  private final ApplicationContextRunner application =
      new ApplicationContextRunner()
          .withBean(Geocoder.class, () -> BuiltIn.GEOCODER)
          .withUserConfiguration(RemoteGeocodingConfiguration.class);

  @Test
  void noneIsConfiguredUnlessOneIs() {
    application.run(context -> assertThat(services(context)).isEmpty());
  }

  @Test
  void allAreAskedInTheUsualOrder() {
    application
        .withPropertyValues(
            "locator.geocoding.remote.photon.url=http://photon.example:2322",
            "locator.geocoding.remote.census.url=https://geocoding.geo.census.gov",
            "locator.geocoding.remote.nominatim.url=https://nominatim.example/path")
        .run(
            context ->
                assertThat(services(context))
                    .containsExactly(
                        new AddressService(Kind.CENSUS, "geocoding.geo.census.gov"),
                        new AddressService(Kind.NOMINATIM, "nominatim.example"),
                        new AddressService(Kind.PHOTON, "photon.example")));
  }

  @Test
  void theOrderIsASettingToo() {
    application
        .withPropertyValues(
            "locator.geocoding.remote.order=photon,census",
            "locator.geocoding.remote.photon.url=http://photon.example:2322",
            "locator.geocoding.remote.census.url=https://geocoding.geo.census.gov",
            "locator.geocoding.remote.nominatim.url=https://nominatim.example")
        .run(
            context ->
                assertThat(services(context))
                    .extracting(AddressService::kind)
                    .containsExactly(Kind.PHOTON, Kind.CENSUS));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Our site (ops@example.org)", "our-site/1 (+https://example.org)"})
  void thePublicNominatimIsToldWhoAsks(String userAgent) {
    application
        .withPropertyValues(PUBLIC, "locator.geocoding.remote.nominatim.user-agent=" + userAgent)
        .run(context -> assertThat(services(context)).hasSize(1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          nominatim.user-agent=our site                | nominatim.user-agent
          nominatim.timeout=4s                         | nominatim.user-agent
          nominatim.url=nominatim                      | nominatim.url
          census.url=ftp://a                           | census.url
          photon.url=http://user:secret@photon.example | photon.url
          photon.timeout=0s                            | photon.timeout
          photon.timeout=soon                          | photon.timeout
          order=google                                 | order
          """)
  void whatCannotBeMeantStopsTheStartAndIsNamed(String setting, String named) {
    application
        .withPropertyValues(PUBLIC, "locator.geocoding.remote." + setting)
        .run(context -> assertThat(context).getFailure().hasStackTraceContaining(named));
  }

  @Test
  void thePublicNominatimIsAskedOnceASecondAtMost() {
    application
        .withPropertyValues(
            PUBLIC,
            "locator.geocoding.remote.nominatim.user-agent=a@example.org",
            "locator.geocoding.remote.nominatim.calls-per-second=2")
        .run(
            context ->
                assertThat(context)
                    .getFailure()
                    .rootCause()
                    .hasMessageContaining("nominatim.calls-per-second must be 1"));
  }

  private static List<AddressService> services(AssertableApplicationContext context) {
    return context
        .getBean(AddressLookup.class)
        .servicesFor(BuiltIn.GEOCODER.geocode("3401 Civic Center Blvd, Philadelphia, PA 19104"));
  }
}

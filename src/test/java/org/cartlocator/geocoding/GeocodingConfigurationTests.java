package org.cartlocator.geocoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class GeocodingConfigurationTests {

  private static final List<String> TEXTS =
      List.of("19104", "Springfield", "Pheonix", "45.68,-111.04", "1 Main St, Boise, ID", "xyzzy");

  @Test
  void offersOneGeocoder() {
    new ApplicationContextRunner()
        .withUserConfiguration(GeocodingConfiguration.class)
        .run(context -> assertThat(context).hasSingleBean(Geocoder.class));
  }

  @Test
  void answersManyThreadsAsItAnswersOne() {
    List<Geocoding> alone = TEXTS.stream().map(BuiltIn.GEOCODER::geocode).toList();
    assertThat(
            IntStream.range(0, 600)
                .parallel()
                .filter(
                    i ->
                        !BuiltIn.GEOCODER
                            .geocode(TEXTS.get(i % TEXTS.size()))
                            .equals(alone.get(i % TEXTS.size()))))
        .isEmpty();
  }
}

package org.cartlocator.web.map;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** The map's settings as an operator may write them. */
class MapSettingsTests {

  private final ApplicationContextRunner application =
      new ApplicationContextRunner().withUserConfiguration(MapConfiguration.class);

  @Test
  void withoutSettingsTheVisitorIsAskedAboutOpenStreetMap() {
    application.run(
        context ->
            assertThat(context.getBean(MapSettings.class).toTiles())
                .isEqualTo(
                    new Tiles(
                        Tiles.Mode.ASK,
                        "https://tile.openstreetmap.org/{z}/{x}/{y}.png",
                        "© OpenStreetMap contributors",
                        "https://www.openstreetmap.org/copyright")));
  }

  @Test
  void streetImagesCanBeTurnedOff() {
    application
        .withPropertyValues("locator.map.tiles=off")
        .run(
            context ->
                assertThat(context.getBean(MapSettings.class).toTiles()).isEqualTo(Tiles.OFF));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://tiles.example/{z}/{x}/{y}.png?key=a",
        "http://localhost:8081/{z}/{x}/{y}",
        "https://{s}.tiles.example/{z}/{y}/{x}",
        "/tiles/{z}/{x}/{y}.png"
      })
  void addressesABrowserCanAskAreTaken(String url) {
    application
        .withPropertyValues("locator.map.tile-url=" + url)
        .run(context -> assertThat(context).hasNotFailed());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://tiles.example/{z}/{x}.png",
        "//tiles.example/{z}/{x}/{y}.png",
        "ftp://tiles.example/{z}/{x}/{y}.png",
        "javascript:alert('{z}{x}{y}')",
        "tiles/{z}/{x}/{y}.png",
        "https:///{z}/{x}/{y}.png",
        "https://tiles example/{z}/{x}/{y}.png"
      })
  void addressesNoBrowserCanAskStopTheStart(String url) {
    application
        .withPropertyValues("locator.map.tile-url=" + url)
        .run(
            context ->
                assertThat(context)
                    .getFailure()
                    .rootCause()
                    .hasMessageContaining("locator.map.tile-url"));
  }

  @Test
  void aCreditThatLeadsNowhereStopsTheStart() {
    application
        .withPropertyValues("locator.map.tile-attribution-url=javascript:0")
        .run(context -> assertThat(context).hasFailed());
  }
}

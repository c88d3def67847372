package org.cartlocator.web.firstpaint;

import static org.assertj.core.api.Assertions.assertThat;

import org.cartlocator.web.map.MapSettings;
import org.cartlocator.web.map.Tiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagePolicyTests {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          https://tile.openstreetmap.org/{z}/{x}/{y}.png,       ' https://tile.openstreetmap.org'
          http://tiles.hospital.example:8080/{z}/{x}/{y}.png,   ' http://tiles.hospital.example:8080'
          https://{s}.tiles.example/{z}/{x}/{y}.png,            ' https://*.tiles.example'
          https://a.example/{z}/{x}/{y}{r}.png?key=a;b,          ' https://a.example'
          /tiles/{z}/{x}/{y}.png,                               ''
          """)
  void exactlyTheHostOfTheStreetImagesIsNamed(String url, String host) {
    assertThat(PagePolicy.imageHost(settings(Tiles.Mode.ASK, url))).isEqualTo(host);
  }

  @Test
  void noneIsNamedWhereNoneAreOffered() {
    assertThat(PagePolicy.imageHost(settings(Tiles.Mode.OFF, "https://a.example/{z}/{x}/{y}")))
        .isEmpty();
  }

  private static MapSettings settings(Tiles.Mode mode, String url) {
    return new MapSettings(mode, url, "", "");
  }
}

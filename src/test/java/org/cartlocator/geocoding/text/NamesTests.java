package org.cartlocator.geocoding.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          St. Mary's      | saintmarys
          SAINT MARYS     | saintmarys
          Ste. Genevieve  | saintegenevieve
          Ft Worth        | fortworth
          Mt. Vernon      | mountvernon
          N. Las Vegas    | northlasvegas
          The Dalles      | dalles
          Cañon City      | canoncity
          Mayagüez        | mayaguez
          Coeur d’Alene   | coeurdalene
          Winston-Salem   | winstonsalem
          Mc Grath        | mcgrath
          L'Île-d'Ørsted  | liledorsted
          """)
  void shareOneKeyHoweverTheyAreSpelled(String name, String key) {
    assertThat(Names.key(name)).isEqualTo(key);
  }

  @Test
  void leaveTheLastWordOpenWhileItIsTyped() {
    assertThat(Names.beginningKey(Names.words("winston s"))).isEqualTo("winstons");
    assertThat(Names.beginningKey(Names.words("st lo"))).isEqualTo("saintlo");
    assertThat(Names.beginningKey(Names.words("st"))).isEqualTo("st");
    assertThat(Names.beginningKey(Names.words("…"))).isEmpty();
  }
}

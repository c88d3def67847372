package org.cartlocator.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cartlocator.geocoding.AddressService;
import org.cartlocator.geocoding.AddressService.Kind;
import org.junit.jupiter.api.Test;

/** What is said before an address goes to a service, and after. */
class AddressWordsTests {

  private static final AddressService CENSUS =
      new AddressService(Kind.CENSUS, "geocoding.geo.census.gov");
  private static final AddressService NOMINATIM =
      new AddressService(Kind.NOMINATIM, "nominatim.example.org");
  private static final AddressService PHOTON = new AddressService(Kind.PHOTON, "photon.example");

  @Test
  void everyServiceAndItsHostIsNamedInTheOrderOfAsking() {
    assertThat(words(Language.ENGLISH).consent(List.of(CENSUS, NOMINATIM, PHOTON)))
        .isEqualTo(
            "To find the exact address, what you typed would be sent to the US Census Bureau’s"
                + " address service (geocoding.geo.census.gov), and if it is not known there, to"
                + " the address service Nominatim (nominatim.example.org), and if it is not known"
                + " there, to the address service Photon (photon.example). This site does not save"
                + " it in any file.");
  }

  @Test
  void soItIsInSpanish() {
    assertThat(words(Language.SPANISH).consent(List.of(CENSUS, NOMINATIM)))
        .isEqualTo(
            "Para encontrar la dirección exacta, lo que usted escribió se enviaría al servicio de"
                + " direcciones de la Oficina del Censo de EE. UU. (geocoding.geo.census.gov) y, si"
                + " allí no la conocen, al servicio de direcciones Nominatim"
                + " (nominatim.example.org). Este sitio no lo guarda en ningún archivo.");
  }

  @Test
  void whoFoundItIsNamed() {
    assertThat(words(Language.ENGLISH).foundBy(CENSUS))
        .isEqualTo("Found by the US Census Bureau’s address service (geocoding.geo.census.gov).");
    assertThat(words(Language.SPANISH).foundBy(PHOTON))
        .isEqualTo("Encontrada gracias al servicio de direcciones Photon (photon.example).");
  }

  private static AddressWords words(Language language) {
    return new AddressWords(Wording.of(language));
  }
}

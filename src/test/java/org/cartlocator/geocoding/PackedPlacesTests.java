package org.cartlocator.geocoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.cartlocator.geocoding.columns.ColumnWriter;
import org.cartlocator.geocoding.search.PlaceIndex;
import org.junit.jupiter.api.Test;

/** The index that the build has made is the one that would be made now. */
class PackedPlacesTests {

  @Test
  void theIndexIsOfThePlacesOfTheGazetteer() throws IOException {
    assertThat(written(PackedPlaces.index(BuiltIn.GAZETTEER)))
        .hasSizeGreaterThan(500_000)
        .isEqualTo(written(PlaceIndex.of(BuiltIn.GAZETTEER.named())));
  }

  private static byte[] written(PlaceIndex index) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ColumnWriter out = new ColumnWriter(bytes)) {
      index.write(out);
    }
    return bytes.toByteArray();
  }
}

package org.cartlocator.geocoding.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.cartlocator.geocoding.gazetteer.Gazetteer;
import org.junit.jupiter.api.Test;

class PackedIndexTests {

  @Test
  void thePackedIndexIsTheOneThatWasMade() throws IOException {
    Directory made = new ByteBuffersDirectory();
    PlaceDocuments.write(Gazetteer.load().named().subList(0, 500), made);
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    PackedIndex.pack(made, new DataOutputStream(packed));

    Directory again =
        PackedIndex.unpack(new DataInputStream(new ByteArrayInputStream(packed.toByteArray())));

    assertThat(again.listAll()).isEqualTo(made.listAll()).isNotEmpty();
    for (String name : made.listAll()) {
      assertThat(again.fileLength(name)).isEqualTo(made.fileLength(name));
    }
    ByteArrayOutputStream packedAgain = new ByteArrayOutputStream();
    PackedIndex.pack(again, new DataOutputStream(packedAgain));
    assertThat(packedAgain.toByteArray()).isEqualTo(packed.toByteArray());
  }

  @Test
  void theBuildHasMadeOneForTheWholeGazetteer() throws IOException {
    assertThat(PackedIndex.load()).isPresent();
    assertThat(PlaceIndex.of(Gazetteer.load().named())).satisfies(Objects::requireNonNull);
  }
}

package org.cartlocator.geocoding.columns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/** What is read is what was written. */
class ColumnProperties {

  @Property(tries = 200)
  void columnsComeBackInTheirOrder(
      @ForAll @Size(max = 20) List<String> texts,
      @ForAll @Size(max = 20) int[] ints,
      @ForAll @Size(max = 20) double[] doubles,
      @ForAll @Size(max = 20) byte[] bytes)
      throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    List<String> valid = texts.stream().filter(ColumnProperties::isText).toList();
    try (ColumnWriter out = new ColumnWriter(file)) {
      out.ints(ints);
      out.texts(valid);
      out.doubles(doubles);
      out.bytes(bytes);
      out.ints(ints);
    }

    ColumnReader in = new ColumnReader(file.toByteArray());

    assertThat(in.ints()).isEqualTo(ints);
    assertThat(in.texts()).containsExactlyElementsOf(valid);
    assertThat(in.doubles()).isEqualTo(doubles);
    assertThat(in.bytes()).isEqualTo(bytes);
    assertThat(in.ints()).isEqualTo(ints);
  }

  @Example
  void aFileThatTheBuildDidNotMakeIsSaid() {
    assertThatThrownBy(() -> ColumnReader.open(getClass(), "/gazetteer/none.bin"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("/gazetteer/none.bin is missing")
        .hasMessageContaining("Maven");
  }

  /** Half of a character outside the basic plane is no text. */
  private static boolean isText(String text) {
    return text.codePoints().noneMatch(point -> point >= 0xD800 && point <= 0xDFFF);
  }
}

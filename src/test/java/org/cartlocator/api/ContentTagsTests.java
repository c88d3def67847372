package org.cartlocator.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ContentTagsTests {

  private final ContentTags tags = new ContentTags();

  @Test
  void theSameContentHasTheSameTag() throws IOException {
    byte[] large = new byte[100_000];
    Arrays.fill(large, (byte) 'x');

    assertThat(tag("a", true)).isEqualTo(tag("a", true)).matches("W/\"1-[0-9a-f]{1,8}\"");
    assertThat(tags.generateETagHeaderValue(new ByteArrayInputStream(large), false))
        .matches("\"186a0-[0-9a-f]{1,8}\"");
  }

  @Test
  void otherContentHasAnother() throws IOException {
    assertThat(tag("{\"total\":12}", false)).isNotEqualTo(tag("{\"total\":21}", false));
    assertThat(tag("", false)).isNotEqualTo(tag("\0", false));
  }

  private String tag(String content, boolean weak) throws IOException {
    return tags.generateETagHeaderValue(new ByteArrayInputStream(content.getBytes(UTF_8)), weak);
  }
}

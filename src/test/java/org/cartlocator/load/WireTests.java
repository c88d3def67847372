package org.cartlocator.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class WireTests {

  @Test
  void aBodyMayHaveALength() throws IOException {
    Answer answer = read("HTTP/1.1 200 \r\nContent-Length: 4\r\nX-One: a:b\r\n\r\nñoHTTP/1.1 500");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.headers()).containsEntry("x-one", "a:b");
    assertThat(answer.body()).isEqualTo("ño" + "H");
  }

  @Test
  void aBodyMayComeInChunks() throws IOException {
    Answer answer =
        read(
            "HTTP/1.1 404 Not Found\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\nA\r\n0123456789\r\n0\r\n\r\n");

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.body()).isEqualTo("abc0123456789");
  }

  @Test
  void anAnswerMayBeLongerThanWhatIsReadAtOnce() throws IOException {
    String link = "x".repeat(40_000);
    String body = "y".repeat(100_000);

    Answer answer =
        read("HTTP/1.1 200 \r\nLink: " + link + "\r\nContent-Length: 100000\r\n\r\n" + body);

    assertThat(answer.headers()).containsEntry("link", link);
    assertThat(answer.body()).isEqualTo(body);
  }

  @Test
  void anAnswerThatEndsEarlyIsNoAnswer() {
    assertThatThrownBy(() -> read("HTTP/1.1 200 \r\nContent-Length: 9\r\n\r\nabc"))
        .isInstanceOf(EOFException.class);
    assertThatThrownBy(() -> read("")).isInstanceOf(EOFException.class);
  }

  private static Answer read(String answer) throws IOException {
    return Wire.read(
        new WireInput(new ByteArrayInputStream(answer.getBytes(StandardCharsets.UTF_8))));
  }
}

package org.cartlocator.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import java.io.IOException;
import org.cartlocator.wording.Language;
import org.cartlocator.wording.Phrases;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Bodies that do not say how large they are. */
class BodyFilterTests {

  private static final int LARGEST = 100_000;

  private final BodyRoom room = new BodyRoom(LARGEST, 150_000);
  private final BodyFilter filter = new BodyFilter(room, new Refusals(new Keys()));
  private final MockHttpServletResponse response = new MockHttpServletResponse();

  private long read;

  @Test
  void oneOfTheLargestSizeIsReadWhole() throws ServletException, IOException {
    filter.doFilter(request(LARGEST), response, reading());

    assertThat(read).isEqualTo(LARGEST);
    assertThat(response.getStatus()).isEqualTo(200);
  }

  @Test
  void aLargerOneIsRefusedAtItsBound() throws ServletException, IOException {
    filter.doFilter(request(LARGEST + 1), response, reading());

    assertThat(response.getStatus()).isEqualTo(413);
    assertThat(response.getContentAsString()).contains("refused.large");
  }

  @Test
  void whereOthersTakeTheRoomItIsToComeAgain() throws ServletException, IOException {
    room.take(100_000);

    filter.doFilter(request(LARGEST), response, reading());

    assertThat(response.getStatus()).isEqualTo(503);
    assertThat(response.getHeader("Retry-After")).isEqualTo("5");
  }

  @Test
  void theRoomIsGivenBackHoweverItEnds() throws ServletException, IOException {
    filter.doFilter(request(LARGEST), response, reading());
    filter.doFilter(request(LARGEST + 1), new MockHttpServletResponse(), reading());
    assertThatThrownBy(() -> filter.doFilter(request(LARGEST), response, failing()))
        .isInstanceOf(IOException.class)
        .hasMessage("of another cause");

    assertThat(room.take(150_000)).isTrue();
  }

  private FilterChain reading() {
    return (request, answer) -> {
      byte[] all = request.getInputStream().readAllBytes();
      read = all.length;
    };
  }

  private static FilterChain failing() {
    return (request, answer) -> {
      request.getReader().readLine();
      throw new IOException("of another cause");
    };
  }

  /** Chunked, as the header says. */
  private static MockHttpServletRequest request(int bytes) {
    MockHttpServletRequest request =
        new MockHttpServletRequest("POST", "/") {
          @Override
          public long getContentLengthLong() {
            return -1;
          }
        };
    request.addHeader("Transfer-Encoding", "chunked");
    request.setContent(new byte[bytes]);
    return request;
  }

  /** Says the keys of the texts. */
  private static final class Keys implements Phrases {

    @Override
    public String say(Language language, String key, Object... arguments) {
      return key;
    }

    @Override
    public boolean has(Language language, String key) {
      return true;
    }
  }
}

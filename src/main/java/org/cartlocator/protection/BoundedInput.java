package org.cartlocator.protection;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * A request whose body ends with a fault where it grows beyond its bound, or where there is no room
 * for more. The room it took is given back when it is closed.
 */
final class BoundedInput extends HttpServletRequestWrapper implements AutoCloseable {

  /** Room is set aside by so many bytes. */
  private static final long SLICE = 64L * 1024;

  private final BodyRoom room;
  private long read;
  private long held;
  private @Nullable HttpStatus refusal;
  private @Nullable ServletInputStream bounded;
  private @Nullable BufferedReader reader;

  BoundedInput(HttpServletRequest request, BodyRoom room) {
    super(request);
    this.room = room;
  }

  /** Why the body was not read to its end; null where nothing kept it. */
  @Nullable HttpStatus refusal() {
    return refusal;
  }

  @Override
  public void close() {
    room.giveBack(held);
    held = 0;
  }

  private void count(int bytes) throws IOException {
    read += bytes;
    if (read > room.largest()) {
      refusal = HttpStatus.CONTENT_TOO_LARGE;
    } else if (read > held) {
      long slice = Math.max(SLICE, read - held);
      if (room.take(slice)) {
        held += slice;
      } else {
        refusal = HttpStatus.SERVICE_UNAVAILABLE;
      }
    }
    if (refusal != null) {
      throw new IOException("The body of the request is not read any further.");
    }
  }

  @Override
  public ServletInputStream getInputStream() throws IOException {
    if (bounded == null) {
      bounded = new Bounded(super.getInputStream());
    }
    return bounded;
  }

  @Override
  public BufferedReader getReader() throws IOException {
    if (reader == null) {
      String coding = getCharacterEncoding();
      Charset charset = coding == null ? StandardCharsets.UTF_8 : Charset.forName(coding);
      reader = new BufferedReader(new InputStreamReader(getInputStream(), charset));
    }
    return reader;
  }

  /** Counts as it reads. */
  private final class Bounded extends ServletInputStream {

    private final ServletInputStream in;

    Bounded(ServletInputStream in) {
      this.in = in;
    }

    @Override
    public int read() throws IOException {
      int next = in.read();
      count(next < 0 ? 0 : 1);
      return next;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int more = in.read(into, from, length);
      count(Math.max(0, more));
      return more;
    }

    @Override
    public boolean isFinished() {
      return in.isFinished();
    }

    @Override
    public boolean isReady() {
      return in.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
      in.setReadListener(listener);
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}

package org.cartlocator.load;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One connection to the server, kept open between requests as browsers do, and opened anew where
 * the server has closed it. A plain socket: the driver shares its processors with the server, and
 * must leave it as much of them as it can. Not for several threads.
 */
final class Wire implements AutoCloseable {

  private static final int TIMEOUT_MILLIS = 60_000;

  private final String host;
  private final int port;
  private @Nullable Socket socket;
  private @Nullable WireInput in;

  Wire(String host, int port) {
    this.host = host;
    this.port = port;
  }

  Answer get(String target, String cookie) throws IOException {
    return exchange("GET", target, cookie, "");
  }

  Answer post(String target, String cookie, String json) throws IOException {
    return exchange("POST", target, cookie, json);
  }

  private Answer exchange(String method, String target, String cookie, String json)
      throws IOException {
    byte[] request = request(method, target, cookie, json);
    boolean kept = socket != null;
    try {
      return sent(request);
    } catch (IOException e) {
      close();
      if (!kept) {
        throw e;
      }
      // A server may close what has been idle for long, just as something is sent.
      return sent(request);
    }
  }

  private byte[] request(String method, String target, String cookie, String json) {
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    StringBuilder head =
        new StringBuilder()
            .append(method)
            .append(' ')
            .append(target)
            .append(" HTTP/1.1\r\nHost: ")
            .append(host)
            .append(':')
            .append(port)
            .append("\r\nAccept-Language: en-US\r\n");
    if (!cookie.isEmpty()) {
      head.append("Cookie: ").append(cookie).append("\r\n");
    }
    if (body.length > 0) {
      head.append("Content-Type: application/json\r\nContent-Length: ")
          .append(body.length)
          .append("\r\n");
    }
    ByteArrayOutputStream request = new ByteArrayOutputStream();
    request.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
    request.writeBytes(body);
    return request.toByteArray();
  }

  private Answer sent(byte[] request) throws IOException {
    Socket open = socket;
    WireInput answer = in;
    if (open == null || answer == null) {
      open = new Socket(host, port);
      open.setTcpNoDelay(true);
      open.setSoTimeout(TIMEOUT_MILLIS);
      answer = new WireInput(open.getInputStream());
      socket = open;
      in = answer;
    }
    open.getOutputStream().write(request);
    Answer read = read(answer);
    if ("close".equalsIgnoreCase(read.headers().get("connection"))) {
      close();
    }
    return read;
  }

  /** Reads one answer, whose body has a length or comes in chunks. */
  static Answer read(WireInput in) throws IOException {
    String[] status = in.line().split(" ", 3);
    Map<String, String> headers = new HashMap<>();
    for (String line = in.line(); !line.isEmpty(); line = in.line()) {
      int colon = line.indexOf(':');
      headers.put(
          line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
    }
    byte[] body =
        "chunked".equals(headers.get("transfer-encoding"))
            ? chunks(in)
            : in.exactly(Integer.parseInt(headers.getOrDefault("content-length", "0")));
    return new Answer(
        Integer.parseInt(status[1]), headers, new String(body, StandardCharsets.UTF_8));
  }

  private static byte[] chunks(WireInput in) throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    for (int length = chunk(in); length > 0; length = chunk(in)) {
      body.writeBytes(in.exactly(length));
      in.line();
    }
    in.line();
    return body.toByteArray();
  }

  private static int chunk(WireInput in) throws IOException {
    return Integer.parseInt(in.line(), 16);
  }

  @Override
  public void close() throws IOException {
    if (socket != null) {
      socket.close();
    }
    socket = null;
    in = null;
  }
}

package org.cartlocator.remote;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Stands in for a service on another host: it replies as it is told to, or badly. */
public final class LocalServer implements AutoCloseable {

  /** What the server does with a request. */
  @FunctionalInterface
  public interface Reply {

    /** Answers, or does not. */
    void to(HttpExchange exchange) throws IOException, InterruptedException;
  }

  /** What a request was. */
  public record Request(String method, String target, String body, String userAgent) {}

  private final HttpServer server;
  private final List<Request> requests = new CopyOnWriteArrayList<>();
  private final BlockingQueue<Request> arrivals = new LinkedBlockingQueue<>();
  private final CountDownLatch released = new CountDownLatch(1);
  private volatile Reply reply;

  private LocalServer(Reply reply) {
    this.reply = reply;
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::handle);
    server.start();
  }

  /** A server that gives this reply to everyone. */
  public static LocalServer replying(Reply reply) {
    return new LocalServer(reply);
  }

  /** The address of a server that is no longer there. */
  public static String nobody() {
    try (LocalServer gone = replying(status(500))) {
      return gone.url();
    }
  }

  /** Gives another reply from now on. */
  public void reply(Reply other) {
    reply = other;
  }

  /** Where the server is, without a slash at the end. */
  public String url() {
    InetSocketAddress address = server.getAddress();
    return "http://" + address.getAddress().getHostAddress() + ":" + address.getPort();
  }

  /** What was asked so far. */
  public List<Request> requests() {
    return List.copyOf(requests);
  }

  /** Waits until somebody asks. */
  public Request awaitRequest() throws InterruptedException {
    Request request = arrivals.poll(30, TimeUnit.SECONDS);
    if (request == null) {
      throw new AssertionError("nobody asked");
    }
    return request;
  }

  /** Lets go of the requests that are held. */
  public void release() {
    released.countDown();
  }

  @Override
  public void close() {
    release();
    server.stop(0);
  }

  /** JSON and status 200. */
  public static Reply json(String body) {
    return text(200, "application/json; charset=utf-8", body);
  }

  /** A page of HTML with this status. */
  public static Reply status(int status) {
    return text(status, "text/html", "<html>" + status + "</html>");
  }

  /** Any text. */
  public static Reply text(int status, String contentType, String body) {
    return exchange -> {
      exchange.getResponseHeaders().set("Content-Type", contentType);
      send(exchange, status, body);
    };
  }

  /** Status 429, with the header Retry-After. */
  public static Reply tooMany(String retryAfter) {
    return exchange -> {
      exchange.getResponseHeaders().set("Retry-After", retryAfter);
      send(exchange, 429, "slow down");
    };
  }

  /** Points to another address. */
  public static Reply redirect(String to) {
    return exchange -> {
      exchange.getResponseHeaders().set("Location", to);
      send(exchange, 302, "elsewhere");
    };
  }

  /** Promises more than it sends. */
  public static Reply brokenOff() {
    return exchange -> {
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(200, 1000);
      exchange.getResponseBody().write("{\"half\":".getBytes(StandardCharsets.UTF_8));
      exchange.getResponseBody().flush();
      exchange.close();
    };
  }

  /** Does nothing until {@link #release}. */
  public Reply held(Reply then) {
    return exchange -> {
      released.await();
      then.to(exchange);
    };
  }

  /** Begins an answer and does not end it until {@link #release}. */
  public Reply dripping() {
    return exchange -> {
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(200, 0);
      exchange.getResponseBody().write('[');
      exchange.getResponseBody().flush();
      released.await();
    };
  }

  private static void send(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(bytes);
    }
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Request request =
          new Request(
              exchange.getRequestMethod(),
              exchange.getRequestURI().toString(),
              new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8),
              String.valueOf(exchange.getRequestHeaders().getFirst("User-Agent")));
      requests.add(request);
      arrivals.add(request);
      reply.to(exchange);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

package org.cartlocator.deploy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** The packaged program as a process of its own. */
final class Instance {

  private static final Path JAR = Path.of("target/cart-locator.jar");
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final int port;
  private final Path log;
  private Process process;

  private Instance(int port, Path log) throws IOException {
    this.port = port;
    this.log = log;
    this.process = start();
  }

  /** Starts one on a free port; it is not ready yet. */
  static Instance start(Path logs) throws IOException {
    int port = freePort();
    return new Instance(port, logs.resolve("instance-" + port + ".log"));
  }

  /** A port that nobody listens on. */
  static int freePort() throws IOException {
    try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return any.getLocalPort();
    }
  }

  int port() {
    return port;
  }

  private Process start() throws IOException {
    if (!Files.isRegularFile(JAR)) {
      throw new IllegalStateException(JAR + " is not there; the build makes it before these tests");
    }
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx512m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-jar",
            JAR.toString(),
            "--server.port=" + port,
            "--server.address=127.0.0.1",
            "--management.server.port=0",
            // Eight visitors from one address ask more than an address may.
            "--locator.limits.enabled=false")
        .redirectErrorStream(true)
        .redirectOutput(log.toFile())
        .start();
  }

  /** Waits until it says that it is ready for visitors. */
  void awaitReady() throws IOException, InterruptedException {
    HttpClient client = HttpClient.newHttpClient();
    HttpRequest question =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/readyz"))
            .timeout(Duration.ofSeconds(5))
            .build();
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end && process.isAlive()) {
      try {
        if (client.send(question, BodyHandlers.discarding()).statusCode() == 200) {
          return;
        }
      } catch (IOException e) {
        // Nobody listens there yet.
      }
      process.waitFor(100, TimeUnit.MILLISECONDS);
    }
    throw new IllegalStateException("not ready:\n" + Files.readString(log));
  }

  /** Ends it at once, as a power cut does. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** Asks it to end, as an operator does, and waits until it has. */
  void stop() throws InterruptedException {
    process.destroy();
    process.waitFor();
  }

  /** Stops it if need be and starts it again on the same port. */
  void restart() throws IOException, InterruptedException {
    stop();
    process = start();
    awaitReady();
  }
}

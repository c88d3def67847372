package org.cartlocator.deploy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A real nginx with the configuration of {@code deploy}, but for ports and folders. */
final class Balancer implements AutoCloseable {

  private final Path folder;
  private final int port;
  private final Process process;

  private Balancer(Path folder, int port, Process process) {
    this.folder = folder;
    this.port = port;
    this.process = process;
  }

  /** Starts nginx before these two instances. */
  static Balancer before(Instance one, Instance other, Path folder)
      throws IOException, InterruptedException {
    int port = Instance.freePort();
    String configuration =
        Files.readString(Path.of("deploy/nginx.conf"))
            .replace("127.0.0.1:8080", "127.0.0.1:" + one.port())
            .replace("127.0.0.1:8090", "127.0.0.1:" + other.port())
            .replace("listen 80;", "listen 127.0.0.1:" + port + ";")
            .replace("/var/log/nginx/", folder + "/");
    Path file = Files.writeString(folder.resolve("nginx.conf"), configuration);
    Process process =
        new ProcessBuilder(
                System.getenv().getOrDefault("NGINX", "nginx"),
                "-p",
                folder.toString(),
                "-c",
                file.toString(),
                "-g",
                "daemon off; pid " + folder.resolve("nginx.pid") + ";")
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("nginx.out").toFile())
            .start();
    Balancer balancer = new Balancer(folder, port, process);
    balancer.awaitReady();
    return balancer;
  }

  String site() {
    return "http://127.0.0.1:" + port;
  }

  /** What nginx wrote down about the requests so far. */
  String log() throws IOException {
    return Files.readString(folder.resolve("cart-locator.log"))
        + Files.readString(folder.resolve("cart-locator-error.log"));
  }

  private void awaitReady() throws IOException, InterruptedException {
    while (process.isAlive()) {
      try (Socket knock = new Socket(InetAddress.getLoopbackAddress(), port)) {
        knock.getOutputStream().flush();
        return;
      } catch (IOException e) {
        process.waitFor(50, TimeUnit.MILLISECONDS);
      }
    }
    throw new IllegalStateException(Files.readString(folder.resolve("nginx.out")));
  }

  @Override
  public void close() {
    process.destroy();
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

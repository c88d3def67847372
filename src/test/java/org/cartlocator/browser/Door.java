package org.cartlocator.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A way to a server on this machine that can be shut, as a network can fail. Playwright's own
 * offline switch does not reach what a service worker fetches.
 */
public final class Door implements AutoCloseable {

  private final ServerSocket entrance;
  private final int server;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();

  private Door(ServerSocket entrance, int server) {
    this.entrance = entrance;
    this.server = server;
  }

  /** Opens a way to the server on this port. */
  public static Door to(int server) {
    try {
      Door door = new Door(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), server);
      Thread.ofVirtual().start(door::letIn);
      return door;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The port to knock at. */
  public int port() {
    return entrance.getLocalPort();
  }

  /** Ends all that goes through, and lets nothing more in. */
  @Override
  public void close() {
    shut(entrance);
    open.forEach(Door::shut);
  }

  private void letIn() {
    try {
      while (true) {
        Socket visitor = entrance.accept();
        Socket host = new Socket(InetAddress.getLoopbackAddress(), server);
        open.add(visitor);
        open.add(host);
        pass(visitor, host);
        pass(host, visitor);
      }
    } catch (IOException shut) {
      // The door was shut; there is nothing left to do.
    }
  }

  private static void pass(Socket from, Socket to) {
    Thread.ofVirtual()
        .start(
            () -> {
              try (InputStream in = from.getInputStream();
                  OutputStream out = to.getOutputStream()) {
                in.transferTo(out);
              } catch (IOException ended) {
                // One side has hung up; closing the streams tells the other.
              }
            });
  }

  private static void shut(java.io.Closeable part) {
    try {
      part.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

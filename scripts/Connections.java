import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Behaves badly towards a server on this machine, for scripts/try-faults. Runs until it is ended:
 *
 * <ul>
 *   <li>{@code half-open PORT COUNT}: opens connections and says nothing
 *   <li>{@code slow PORT COUNT}: opens connections and says one letter of a request each second
 *   <li>{@code hang PORT}: takes connections and never answers
 * </ul>
 *
 * Writes one line, with how many connections stand, once all were tried.
 */
final class Connections {

  private static final InetAddress HERE = InetAddress.getLoopbackAddress();

  public static void main(String[] args) throws IOException, InterruptedException {
    int port = Integer.parseInt(args[1]);
    switch (args[0]) {
      case "half-open" -> halfOpen(port, Integer.parseInt(args[2]));
      case "slow" -> slow(port, Integer.parseInt(args[2]));
      case "hang" -> hang(port);
      default -> throw new IllegalArgumentException(args[0]);
    }
  }

  private static void halfOpen(int port, int count) throws InterruptedException {
    List<SocketChannel> open = new ArrayList<>();
    int failed = 0;
    for (int i = 0; i < count; i++) {
      try {
        open.add(SocketChannel.open(new InetSocketAddress(HERE, port)));
      } catch (IOException e) {
        failed++;
      }
    }
    System.out.println(open.size() + " stand, " + failed + " failed");
    Thread.sleep(Long.MAX_VALUE);
  }

  private static void slow(int port, int count) throws IOException, InterruptedException {
    List<Socket> open = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      open.add(new Socket(HERE, port));
    }
    System.out.println(open.size() + " stand");
    byte[] request = ("GET /?" + "a".repeat(4000)).getBytes(StandardCharsets.US_ASCII);
    for (byte letter : request) {
      for (Socket socket : open) {
        try {
          OutputStream out = socket.getOutputStream();
          out.write(letter);
        } catch (IOException e) {
          // The server has ended it, as it should sooner or later.
        }
      }
      Thread.sleep(1000);
    }
  }

  private static void hang(int port) throws IOException {
    List<Socket> taken = new ArrayList<>();
    try (ServerSocket server = new ServerSocket(port, 50, HERE)) {
      System.out.println("waiting");
      while (true) {
        taken.add(server.accept());
      }
    }
  }
}

package org.cartlocator.load;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

/**
 * The server under load, as its operator sees it: through the port of its metrics, and as a process
 * of this machine.
 *
 * @param management port of {@code /actuator/prometheus}
 * @param process its number, which {@code jcmd} takes
 */
record Server(String host, int port, int management, long process) {

  /** A connection of its own. */
  Wire connect() {
    return new Wire(host, port);
  }

  /**
   * Bytes of the heap that are in use after a full collection.
   *
   * @throws IOException if the server does not tell
   */
  long heap() throws IOException, InterruptedException {
    collect();
    // What the first one only makes unreachable, the second one takes.
    collect();
    try (Wire wire = new Wire(host, management)) {
      return wire.get("/actuator/prometheus", "")
          .body()
          .lines()
          .filter(line -> line.startsWith("jvm_memory_used_bytes{area=\"heap\""))
          .mapToLong(line -> (long) Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
          .sum();
    }
  }

  private void collect() throws IOException, InterruptedException {
    Process jcmd =
        new ProcessBuilder(
                System.getProperty("java.home") + "/bin/jcmd", String.valueOf(process), "GC.run")
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (!jcmd.waitFor(60, TimeUnit.SECONDS) || jcmd.exitValue() != 0) {
      throw new IOException("jcmd did not run");
    }
  }

  /** Seconds of processor time that the server has used. */
  double processorSeconds() {
    return ProcessHandle.of(process)
        .flatMap(handle -> handle.info().totalCpuDuration())
        .map(time -> time.toMillis() / 1000.0)
        .orElse(Double.NaN);
  }
}

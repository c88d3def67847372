package org.cartlocator.load;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

/**
 * Puts a running server under load and prints tables: what a session weighs, how many find requests
 * REST answers in a second, and how a crowd of visitors fares.
 *
 * <p>Arguments: port, port of the metrics, process, then which parts: {@code memory}, {@code rest},
 * {@code crowd}. System properties {@code sessions} (3000), {@code thinking} (30, seconds), {@code
 * coming} (120, seconds), {@code staying} (120, seconds).
 */
final class LoadDriver {

  private static final int WEIGHED = 100;
  private static final int CONNECTIONS = 32;
  private static final int WARM_UP_ROUNDS = 3;
  private static final Duration REST_TIME = Duration.ofSeconds(15);
  private static final List<String> CENTERS =
      List.of(
          "us-pa-chop",
          "us-pa-hup",
          "us-ny-msk",
          "us-ny-mschony",
          "us-az-mayo",
          "us-tx-utsw",
          "us-pa-hershey",
          "us-oh-osu-james",
          "us-tx-md-anderson",
          "us-ma-dfbcc");
  private static final String FIND = "/api/v1/centers?near=19104&age=9&diagnosis=ALL";

  private final Server server;

  private LoadDriver(Server server) {
    this.server = server;
  }

  /** Prints tables. */
  public static void main(String[] arguments) throws Exception {
    Server server =
        new Server(
            "localhost",
            Integer.parseInt(arguments[0]),
            Integer.parseInt(arguments[1]),
            Long.parseLong(arguments[2]));
    LoadDriver driver = new LoadDriver(server);
    List<String> parts = List.of(arguments).subList(3, arguments.length);
    if (parts.contains("memory")) {
      driver.weighSessions();
    }
    if (parts.contains("rest")) {
      driver.askByRest();
    }
    if (parts.contains("crowd")) {
      driver.receiveCrowd(
          Integer.getInteger("sessions", 3000),
          Duration.ofSeconds(Integer.getInteger("coming", 120)),
          Duration.ofSeconds(Integer.getInteger("staying", 120)),
          Duration.ofSeconds(Integer.getInteger("thinking", 30)));
    }
  }

  /** What is in the heap more for each session that has a view open. */
  private void weighSessions() throws IOException, InterruptedException {
    say("| view | sessions | KB a session | until the page sends again (KB) |");
    say("|---|---|---|---|");
    for (boolean warm : List.of(false, true)) {
      weigh(warm, "find, nothing asked", visitor -> "");
      weigh(warm, "find, with results", visitor -> "?" + question(visitor));
      weigh(warm, "center", visitor -> "centers/" + center(visitor) + "?" + question(visitor));
      weigh(
          warm,
          "plan",
          visitor ->
              "plan?center=" + center(visitor) + "&infusion=2027-02-10&" + question(visitor));
      weigh(
          warm,
          "comparison",
          visitor ->
              "compare?compare="
                  + center(visitor)
                  + ","
                  + center(visitor + 1)
                  + "&"
                  + question(visitor));
      weigh(warm, "guide", visitor -> "guide");
    }
    say("");
  }

  /** Nobody asks the same as another: what all share would weigh nothing. */
  private static String question(int visitor) {
    List<String> homes = MainJob.Visitor.POSTAL_CODES;
    String home = homes.get(visitor % homes.size());
    return "near=zip:" + home + "&age=" + (1 + visitor / homes.size()) + "&diagnosis=ALL";
  }

  private static String center(int visitor) {
    return CENTERS.get(visitor % CENTERS.size());
  }

  /** The first time, few and unsaid: what is made once for all must not count. */
  private void weigh(boolean said, String view, IntFunction<String> address)
      throws IOException, InterruptedException {
    int count = said ? WEIGHED : 5;
    long before = said ? server.heap() : 0;
    List<Tab> tabs = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Tab tab = new Tab(server.connect(), new Timings());
      String[] parts = address.apply(i).split("\\?", 2);
      tab.open(parts[0], parts.length > 1 ? parts[1] : "");
      tabs.add(tab);
    }
    // Vaadin keeps each answer in case it gets lost, until the page sends its next message.
    long first = said ? server.heap() : 0;
    for (Tab tab : tabs) {
      tab.settle();
      tab.close();
    }
    if (said) {
      double later = (server.heap() - before) / 1024.0 / count;
      double soon = (first - before) / 1024.0 / count;
      say("| %s | %d | %.0f | %.0f |".formatted(view, count, later, soon));
    }
  }

  /** As fast as they are answered, the same on each of several connections. */
  private void askByRest() throws Exception {
    // The compiler is not done with the ways of a request after the first round.
    for (int round = 0; round < WARM_UP_ROUNDS; round++) {
      ask(new Timings());
    }
    Timings timings = new Timings();
    double processor = server.processorSeconds();
    int faults = ask(timings);
    say(
        "%,d find requests a second by REST on %d connections, %.2f processors used by the server, %d"
                .formatted(
                    timings.count() / REST_TIME.toSeconds(),
                    CONNECTIONS,
                    (server.processorSeconds() - processor) / REST_TIME.toSeconds(),
                    faults)
            + " faults:\n\n"
            + timings.table());
  }

  private int ask(Timings timings) throws Exception {
    long end = System.nanoTime() + REST_TIME.toNanos();
    AtomicInteger faults = new AtomicInteger();
    try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<?>> all = new ArrayList<>();
      for (int i = 0; i < CONNECTIONS; i++) {
        all.add(
            callers.submit(
                () -> {
                  try (Wire wire = server.connect()) {
                    while (System.nanoTime() < end) {
                      long began = System.nanoTime();
                      Answer answer = wire.get(FIND, "");
                      timings.add("find", System.nanoTime() - began);
                      if (answer.status() != 200 || !answer.body().contains("us-pa-chop")) {
                        faults.incrementAndGet();
                      }
                    }
                  }
                  return null;
                }));
      }
      for (Future<?> each : all) {
        each.get();
      }
    }
    return faults.get();
  }

  private void receiveCrowd(int sessions, Duration coming, Duration staying, Duration thinking)
      throws IOException, InterruptedException {
    Timings timings = new Timings();
    long before = server.heap();
    try (Crowd crowd = new Crowd(server, thinking, timings)) {
      crowd.come(sessions, coming);
      say("While %d came in %d s:%n".formatted(sessions, coming.toSeconds()));
      say(timings.table());
      timings.clear();
      int jobs = crowd.jobs();
      double processor = server.processorSeconds();
      long began = System.nanoTime();
      Thread.sleep(staying);
      double seconds = (System.nanoTime() - began) / 1e9;
      say(
          ("%d sessions open for %.0f s, %.0f requests and %.1f main jobs a second, %.2f processors"
                  + " used by the server:%n")
              .formatted(
                  crowd.open(),
                  seconds,
                  timings.count() / seconds,
                  (crowd.jobs() - jobs) / seconds,
                  (server.processorSeconds() - processor) / seconds));
      say(timings.table());
      double each = (server.heap() - before) / 1024.0 / crowd.open();
      say("%.0f KB of heap a session in the midst of the job.".formatted(each));
      say("Faults: " + (crowd.faults().isEmpty() ? "none" : crowd.faults()));
    }
  }

  @SuppressWarnings("SystemOut")
  private static void say(String line) {
    System.out.println(line);
  }
}

package org.cartlocator.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cartlocator.remote.LocalServer.Reply;
import org.cartlocator.remote.RemoteAnswer.Answered;
import org.cartlocator.remote.RemoteAnswer.Cause;
import org.cartlocator.remote.RemoteAnswer.Declined;
import org.cartlocator.remote.RemoteAnswer.Unavailable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.util.unit.DataSize;
import tools.jackson.databind.json.JsonMapper;

/** A call to a service, whatever the service does. */
class RemoteServiceTests {

  /** Enough for a local answer on the slowest machine. */
  private static final Duration AMPLE = Duration.ofSeconds(30);

  /** For those that never answer. */
  private static final Duration SHORT = Duration.ofMillis(200);

  private static final String GOOD = "{\"good\":true}";

  private final LocalServer server = LocalServer.replying(LocalServer.json(GOOD));
  private final FakeTime time = new FakeTime();

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void aQuestionIsSentAsItIsMeant() {
    RemoteService service = service(settings(server.url() + "/base/", AMPLE));

    RemoteAnswer answer = service.get("/search", Map.of("q", "12 Calle Ñ & 3", "limit", "5"));

    assertThat(body(answer)).isEqualTo(GOOD);
    assertThat(server.requests())
        .containsExactly(
            new LocalServer.Request(
                "GET", "/base/search?limit=5&q=12%20Calle%20%C3%91%20%26%203", "", "tests"));
  }

  @Test
  void aBodyIsSentAsJson() {
    RemoteService service = service(settings(server.url(), AMPLE));

    RemoteAnswer answer =
        service.post("/route", JsonMapper.shared().createObjectNode().put("costing", "auto"));

    assertThat(body(answer)).isEqualTo(GOOD);
    assertThat(server.requests())
        .containsExactly(
            new LocalServer.Request("POST", "/route", "{\"costing\":\"auto\"}", "tests"));
  }

  @Test
  void aServiceMaySayThatItCannot() {
    server.reply(LocalServer.text(400, "application/json", "{\"code\":\"NoRoute\"}"));

    RemoteAnswer answer = ask(service(settings(server.url(), AMPLE)));

    assertThat(answer)
        .isInstanceOfSatisfying(
            Declined.class,
            declined -> {
              assertThat(declined.status()).isEqualTo(400);
              assertThat(declined.body().path("code").stringValue()).isEqualTo("NoRoute");
            });
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        fault("breaks off midway", LocalServer.brokenOff(), Cause.UNREACHABLE),
        fault("garbage", LocalServer.json("<<<>>>"), Cause.UNREADABLE),
        fault("half a JSON", LocalServer.json("{\"a\":[1,"), Cause.UNREADABLE),
        fault("two of them", LocalServer.json("{}{}"), Cause.UNREADABLE),
        fault("nothing", LocalServer.json(""), Cause.UNREADABLE),
        fault("nothing but a word", LocalServer.json("\"no\""), Cause.UNREADABLE),
        fault("nested without end", LocalServer.json("[".repeat(9_000)), Cause.UNREADABLE),
        fault("a page", LocalServer.status(200), Cause.UNREADABLE),
        fault("no name", LocalServer.text(200, "text/plain", GOOD), Cause.UNREADABLE),
        fault("huge", LocalServer.json("[" + " ".repeat(20_000) + "]"), Cause.TOO_LARGE),
        fault("redirect", LocalServer.redirect("http://localhost:9/"), Cause.REDIRECTED),
        fault("no such page", LocalServer.status(404), Cause.REFUSED),
        fault("forbidden", LocalServer.status(403), Cause.REFUSED),
        fault("too many", LocalServer.status(429), Cause.TOLD_TO_WAIT),
        fault("fault", LocalServer.status(500), Cause.SERVER_FAULT),
        fault("bad gateway", LocalServer.status(502), Cause.SERVER_FAULT),
        fault("unavailable", LocalServer.status(503), Cause.SERVER_FAULT));
  }

  private static Arguments fault(String what, Reply reply, Cause cause) {
    return argumentSet(what, reply, cause);
  }

  @ParameterizedTest
  @MethodSource("faults")
  void aFaultIsNoMoreThanAMissingAnswer(Reply reply, Cause cause) {
    server.reply(reply);

    assertThat(ask(service(settings(server.url(), AMPLE)))).isEqualTo(new Unavailable(cause));
  }

  static Stream<Arguments> silences() {
    Function<LocalServer, Reply> held = server -> server.held(LocalServer.json(GOOD));
    Function<LocalServer, Reply> dripping = LocalServer::dripping;
    return Stream.of(
        argumentSet("says nothing", held), argumentSet("never comes to an end", dripping));
  }

  @ParameterizedTest
  @MethodSource("silences")
  void aCallIsOverInTimeWhoeverHoldsIt(Function<LocalServer, Reply> silence) {
    server.reply(silence.apply(server));

    assertThat(ask(service(settings(server.url(), SHORT))))
        .isEqualTo(new Unavailable(Cause.TIMED_OUT));
  }

  @Test
  void nobodyThereIsNoMoreThanAMissingAnswer() {
    assertThat(ask(service(settings(LocalServer.nobody(), AMPLE))))
        .isEqualTo(new Unavailable(Cause.UNREACHABLE));
  }

  @Test
  void anotherHostIsNeverAskedInstead() {
    try (LocalServer other = LocalServer.replying(LocalServer.json(GOOD))) {
      server.reply(LocalServer.redirect(other.url()));

      ask(service(settings(server.url(), AMPLE)));

      assertThat(server.requests()).hasSize(1);
      assertThat(other.requests()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 120})
  void aServiceThatWantsAPauseGetsIt(long seconds) {
    RemoteService service = service(settings(server.url(), AMPLE));
    server.reply(LocalServer.tooMany(Long.toString(seconds)));
    ask(service);
    server.reply(LocalServer.json(GOOD));

    time.pass(Duration.ofSeconds(seconds).minusMillis(1));
    assertThat(ask(service)).isEqualTo(new Unavailable(Cause.TOLD_TO_WAIT));
    assertThat(server.requests()).hasSize(1);
    time.pass(Duration.ofMillis(1));
    assertThat(body(ask(service))).isEqualTo(GOOD);
  }

  @ParameterizedTest
  @ValueSource(strings = {"999999999", "soon", "Wed, 21 Oct 2099 07:28:00 GMT"})
  void noPauseIsLongerThanAnHour(String retryAfter) {
    RemoteService service = service(settings(server.url(), AMPLE));
    server.reply(LocalServer.tooMany(retryAfter));
    ask(service);
    server.reply(LocalServer.json(GOOD));

    assertThat(ask(service)).isEqualTo(new Unavailable(Cause.TOLD_TO_WAIT));
    time.pass(Duration.ofHours(1));
    assertThat(body(ask(service))).isEqualTo(GOOD);
  }

  @Test
  void aServiceThatIsDownIsLeftAloneUntilItIsBack() {
    RemoteService service = service(settings(server.url(), AMPLE));
    server.reply(LocalServer.status(500));
    IntStream.range(0, 5).forEach(call -> ask(service));

    assertThat(ask(service)).isEqualTo(new Unavailable(Cause.CIRCUIT_OPEN));
    assertThat(server.requests()).hasSize(5);

    time.pass(Guards.OPEN_FOR.plusMillis(1));
    assertThat(ask(service)).isEqualTo(new Unavailable(Cause.SERVER_FAULT));
    assertThat(ask(service)).isEqualTo(new Unavailable(Cause.CIRCUIT_OPEN));
    assertThat(server.requests()).hasSize(6);

    server.reply(LocalServer.json(GOOD));
    time.pass(Guards.OPEN_FOR.plusMillis(1));
    assertThat(body(ask(service))).isEqualTo(GOOD);
    server.reply(LocalServer.status(500));
    assertThat(service.get("/other", Map.of())).isEqualTo(new Unavailable(Cause.SERVER_FAULT));
  }

  @Test
  void noMoreCallsThanAllowedAreUnderWay() throws InterruptedException, ExecutionException {
    RemoteService service = service(settings(server.url(), AMPLE));
    server.reply(server.held(LocalServer.json(GOOD)));
    FutureTask<RemoteAnswer> first = begin(service, "1");
    FutureTask<RemoteAnswer> second = begin(service, "2");
    server.awaitRequest();
    server.awaitRequest();

    assertThat(ask(service)).isEqualTo(new Unavailable(Cause.BUSY));

    server.release();
    assertThat(body(first.get())).isEqualTo(GOOD);
    assertThat(body(second.get())).isEqualTo(GOOD);
    assertThat(body(ask(service))).isEqualTo(GOOD);
  }

  private static FutureTask<RemoteAnswer> begin(RemoteService service, String question) {
    FutureTask<RemoteAnswer> task =
        new FutureTask<>(() -> service.get("/search", Map.of("q", question)));
    Thread.ofVirtual().start(task);
    return task;
  }

  @Test
  void theSameQuestionIsAskedOnceInAWhile() {
    RemoteService service = service(settings(server.url(), AMPLE));

    ask(service);
    assertThat(body(ask(service))).isEqualTo(GOOD);
    assertThat(server.requests()).hasSize(1);

    time.pass(Duration.ofMinutes(10));
    ask(service);
    assertThat(server.requests()).hasSize(2);
  }

  @Test
  void aBodyIsPartOfTheQuestion() {
    RemoteService service = service(settings(server.url(), AMPLE));

    service.post("/route", JsonMapper.shared().createObjectNode().put("to", 1));
    service.post("/route", JsonMapper.shared().createObjectNode().put("to", 2));

    assertThat(server.requests()).hasSize(2);
  }

  @Test
  void aMissingAnswerIsNotKept() {
    RemoteService service = service(settings(server.url(), AMPLE));
    server.reply(LocalServer.status(500));
    ask(service);
    server.reply(LocalServer.json(GOOD));

    assertThat(body(ask(service))).isEqualTo(GOOD);
  }

  @Test
  void nothingIsKeptWhereNothingMayBe() {
    RemoteService service = service(settings(server.url(), AMPLE, 1000, 0));

    ask(service);
    ask(service);

    assertThat(server.requests()).hasSize(2);
  }

  @Test
  void callsWaitForTheirTurnAndNotForever() {
    RemoteService service = service(settings(server.url(), Duration.ofSeconds(2), 1, 0));

    ask(service);
    ask(service);
    ask(service);
    RemoteAnswer fourth = ask(service);

    assertThat(time.pauses()).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(2));
    assertThat(fourth).isEqualTo(new Unavailable(Cause.RATE_LIMITED));
    assertThat(server.requests()).hasSize(3);
  }

  @ParameterizedTest
  @MethodSource("faults")
  @ExtendWith(OutputCaptureExtension.class)
  void aLogNamesTheServiceAndTheCauseAlone(Reply reply, Cause cause, CapturedOutput output) {
    server.reply(reply);

    RemoteAnswer answer =
        service(settings(server.url(), AMPLE)).get("/Blueberrypath", Map.of("q", "Blueberrylane"));

    assertThat(output.getAll())
        .contains("stub: no answer, " + cause)
        .doesNotContain("Blueberry", "half", "127.0.0.1", server.url());
    assertThat(answer.toString()).doesNotContain("Blueberry");
  }

  @Test
  void anAnswerDoesNotTellItselfInATextThatMayBeLogged() {
    server.reply(LocalServer.json("{\"display_name\":\"Blueberrylane\"}"));

    assertThat(ask(service(settings(server.url(), AMPLE))).toString())
        .doesNotContain("Blueberrylane");
  }

  private static RemoteAnswer ask(RemoteService service) {
    return service.get("/search", Map.of("q", "12 Main St"));
  }

  private static String body(RemoteAnswer answer) {
    assertThat(answer).isInstanceOf(Answered.class);
    return ((Answered) answer).body().toString();
  }

  private RemoteService service(RemoteSettings settings) {
    return new RemoteService("stub", settings.checked("stub"), time, time::nanos, time::pause);
  }

  private static RemoteSettings settings(String url, Duration timeout) {
    return settings(url, timeout, 1000, 100);
  }

  private static RemoteSettings settings(
      String url, Duration timeout, int callsPerSecond, int cacheEntries) {
    return new RemoteSettings(
        url,
        timeout,
        2,
        callsPerSecond,
        cacheEntries,
        Duration.ofMinutes(10),
        DataSize.ofKilobytes(16),
        "tests");
  }
}

package org.cartlocator.deploy;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cartlocator.web.PageWalk.live;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cartlocator.browser.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two instances of the packaged program behind a real nginx. */
class TwoInstancesWalk {

  private static final int VISITORS = 8;
  private static final long MILLIS_BETWEEN = 100;
  private static final double A_WHILE = 30_000;

  @TempDir private static Path folder;

  private static Instance one;
  private static Instance other;
  private static Balancer balancer;

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    one = Instance.start(folder);
    other = Instance.start(folder);
    one.awaitReady();
    other.awaitReady();
    balancer = Balancer.before(one, other, folder);
  }

  @AfterAll
  static void stop() throws InterruptedException {
    balancer.close();
    one.kill();
    other.kill();
  }

  /** The instance that dies is the one that the visitor was with, whichever that is. */
  @Test
  void aPlanGoesOnAtTheOtherInstance() throws IOException, InterruptedException {
    try (BrowserContext context = Chromium.shared().newContext()) {
      Page page = context.newPage();
      page.navigate(
          balancer.site()
              + "/plan?center=us-pa-chop&near=zip:48104&age=9&diagnosis=ALL&infusion=2027-02-10&lang=en");
      live(page);
      page.getByLabel("Nights after it").fill("21");
      page.getByLabel("Nights after it").press("Tab");
      assertThat(page).hasURL(Pattern.compile("nights=21"));
      String budget = page.locator(".budget-section").innerText();
      assertThat(budget).contains("$");
      Instance theirs = theirs(context);
      page.evaluate("window.shownBefore = true");

      theirs.kill();
      page.getByLabel("Nights before it").fill("7");
      page.getByLabel("Nights before it").press("Tab");

      page.waitForFunction(
          "() => !window.shownBefore && document.querySelector('#outlet')",
          null,
          new Page.WaitForFunctionOptions().setTimeout(A_WHILE));
      live(page);
      assertThat(page.getByLabel("Nights after it")).hasValue("21");
      assertThat(page.locator(".lead").first()).containsText("February 10, 2027");
      assertThat(page.getByText("coming from Ann Arbor, MI 48104")).isVisible();
      page.getByLabel("Nights before it").fill("6");
      page.getByLabel("Nights before it").press("Tab");
      assertThat(page).hasURL(Pattern.compile("before=6"));
      assertThat(page.locator(".budget-section")).containsText("$");
      theirs.restart();
    }
  }

  @Test
  void aRollingRestartDropsNoRequest() throws IOException, InterruptedException {
    List<Visitor> visitors = Stream.generate(Visitor::new).limit(VISITORS).toList();
    try (ScheduledExecutorService time = Executors.newScheduledThreadPool(VISITORS)) {
      List<? extends Future<?>> visits =
          visitors.stream()
              .map(
                  visitor ->
                      time.scheduleWithFixedDelay(
                          visitor, 0, MILLIS_BETWEEN, TimeUnit.MILLISECONDS))
              .toList();
      one.restart();
      other.restart();
      assertThat(visits).noneMatch(Future::isDone);
    }

    assertThat(visitors)
        .allSatisfy(
            visitor -> assertThat(visitor.answers).hasSizeGreaterThan(20).containsOnly("200"));
  }

  @Test
  void whatIsTypedIsInNoLogOfTheBalancer() throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(
                URI.create(balancer.site() + "/api/v1/centers?near=Blueberrylane%2059718"))
            .build();

    try (HttpClient client = HttpClient.newHttpClient()) {
      assertThat(client.send(request, BodyHandlers.ofString()).body()).contains("centers");
    }

    assertThat(balancer.log()).contains("/api/v1/centers").doesNotContain("Blueberrylane", "59718");
  }

  /** The instance that knows the visitor's session, found by asking each with his cookies. */
  private static Instance theirs(BrowserContext context) throws IOException, InterruptedException {
    String session =
        context.cookies().stream()
            .filter(cookie -> cookie.name.equals("JSESSIONID"))
            .map((Cookie cookie) -> cookie.value)
            .findFirst()
            .orElseThrow();
    try (HttpClient client = HttpClient.newHttpClient()) {
      for (Instance instance : List.of(one, other)) {
        HttpRequest request =
            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + instance.port() + "/"))
                .header("Cookie", "JSESSIONID=" + session)
                .build();
        boolean known =
            client
                .send(request, BodyHandlers.discarding())
                .headers()
                .allValues("Set-Cookie")
                .stream()
                .noneMatch(cookie -> cookie.startsWith("JSESSIONID="));
        if (known) {
          return instance;
        }
      }
    }
    throw new IllegalStateException("neither instance knows the session");
  }

  /** A visitor with a session of his own, who asks for one page after the other. */
  private static final class Visitor implements Runnable {

    private static final List<String> PATHS =
        List.of("/text?near=19104&age=9", "/api/v1/centers?near=19104&limit=3", "/?near=zip:19104");

    private final HttpClient client =
        HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    /** The status of each answer, or what came instead of one. */
    private final List<String> answers = new ArrayList<>();

    @Override
    public void run() {
      URI address = URI.create(balancer.site() + PATHS.get(answers.size() % PATHS.size()));
      HttpRequest request = HttpRequest.newBuilder(address).build();
      try {
        answers.add(String.valueOf(client.send(request, BodyHandlers.discarding()).statusCode()));
      } catch (IOException | InterruptedException e) {
        answers.add(e.toString());
      }
    }
  }
}

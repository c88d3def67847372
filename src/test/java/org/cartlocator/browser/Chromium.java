package org.cartlocator.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The browser that is installed on the machine, driven by Playwright; Playwright's own download is
 * never tried.
 */
public final class Chromium implements AutoCloseable {

  private static final List<String> NAMES =
      List.of(
          "chromium-headless-shell",
          "chromium",
          "chromium-browser",
          "google-chrome",
          "google-chrome-stable");

  private static @Nullable Chromium shared;

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  /**
   * The browser of all walks in this process, started for the first of them. Each walk opens a
   * context of its own, which shares nothing with others. It ends with the process, as Playwright's
   * driver does when nobody speaks to it any more.
   *
   * @throws IllegalStateException if none is on the PATH
   */
  public static synchronized Browser shared() {
    Chromium running = shared;
    if (running == null) {
      running = launch();
      shared = running;
    }
    return running.browser;
  }

  /**
   * Starts a browser without a window, to be closed by who started it.
   *
   * @throws IllegalStateException if none is on the PATH
   */
  public static Chromium launch() {
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    // Without a sandbox, as containers and continuous integration run as root.
    Browser browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(executable())
                    .setArgs(List.of("--no-sandbox", "--disable-background-networking")));
    return new Chromium(playwright, browser);
  }

  /** The running browser. */
  public Browser browser() {
    return browser;
  }

  @Override
  public void close() {
    playwright.close();
  }

  /** What {@code scripts/ensure-chromium} found, or else one on the PATH. */
  private static Path executable() {
    String chosen = System.getenv("CHROMIUM");
    if (chosen != null && !chosen.isBlank()) {
      return Path.of(chosen);
    }
    String path = System.getenv().getOrDefault("PATH", "");
    return Stream.of(path.split(File.pathSeparator))
        .flatMap(directory -> NAMES.stream().map(name -> Path.of(directory, name)))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "the walks need one of " + NAMES + " on the PATH, or CHROMIUM"));
  }
}

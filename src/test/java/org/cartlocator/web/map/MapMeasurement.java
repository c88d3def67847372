package org.cartlocator.web.map;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.cartlocator.browser.Chromium;

/**
 * Measures how evenly the map moves with 20 and with 2,000 pins, in one browser and in turn, so
 * that the two can be compared on a machine whose speed changes from minute to minute. Run by
 * {@code scripts/measure-map}, which hands over the address of a running program; prints a table.
 */
final class MapMeasurement {

  private static final int FEW = 20;
  private static final int MANY = 2000;
  private static final int ROUNDS = 3;
  private static final int DRAGS = 4;
  private static final int STEPS_OF_A_DRAG = 40;
  private static final int ZOOMS = 4;
  private static final int ZOOM_MILLISECONDS = 450;
  private static final double STEADY_MILLISECONDS = 1000.0 / 60 * 1.5;

  /** Leaves the time of each frame, in milliseconds, in a list until told to stop. */
  private static final String RECORD =
      """
      () => {
        window.frames60 = [];
        let last = performance.now();
        const frame = (now) => {
          if (!window.frames60) return;
          window.frames60.push(now - last);
          last = now;
          requestAnimationFrame(frame);
        };
        requestAnimationFrame(frame);
      }
      """;

  private static final String STOP =
      "() => { const all = window.frames60.slice(2); window.frames60 = null; return all; }";

  private static final String GIVE = "pins => { document.querySelector('care-map').pins = pins; }";

  private final String site;
  private final Browser browser;

  private MapMeasurement(String site, Browser browser) {
    this.site = site;
    this.browser = browser;
  }

  /**
   * Measures and prints.
   *
   * @param arguments the address of the program, as {@code http://localhost:18080}
   */
  public static void main(String[] arguments) {
    try (Chromium chromium = Chromium.launch()) {
      new MapMeasurement(arguments[0], chromium.browser()).measure();
    }
  }

  private void measure() {
    print("| pins | movement | frames | median (ms) | 95th percentile (ms) | frames over 25 ms |");
    print("|---|---|---|---|---|---|");
    List<Double> fewDrags = new ArrayList<>();
    List<Double> fewZooms = new ArrayList<>();
    List<Double> manyDrags = new ArrayList<>();
    List<Double> manyZooms = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      look(FEW, fewDrags, fewZooms);
      look(MANY, manyDrags, manyZooms);
    }
    row(FEW, "dragging", fewDrags);
    row(MANY, "dragging", manyDrags);
    row(FEW, "zooming", fewZooms);
    row(MANY, "zooming", manyZooms);
  }

  private void look(int count, List<Double> drags, List<Double> zooms) {
    Page page = browser.newPage(new Browser.NewPageOptions().setViewportSize(1280, 800));
    page.navigate(site + "/?near=64106");
    page.locator("care-map path.border").waitFor(attached());
    page.locator("care-map .town").first().waitFor(attached());
    page.evaluate(GIVE, pins(count));
    page.waitForTimeout(1000);

    page.evaluate(RECORD);
    for (int i = 0; i < DRAGS; i++) {
      drag(page, i % 2 == 0 ? 8 : -8);
    }
    drags.addAll(stop(page));

    page.evaluate(RECORD);
    for (String way : List.of(".zoom-in", ".zoom-out")) {
      for (int i = 0; i < ZOOMS; i++) {
        page.locator("care-map " + way).click();
        page.waitForTimeout(ZOOM_MILLISECONDS);
      }
    }
    zooms.addAll(stop(page));
    page.close();
  }

  private static void drag(Page page, int stepPixels) {
    BoundingBox map = page.locator("care-map").boundingBox();
    // A place without a pin under it is not needed: a drag that begins on a pin moves the map as
    // well.
    double x = map.x + map.width / 2 - stepPixels * STEPS_OF_A_DRAG / 2.0;
    double y = map.y + map.height / 2;
    page.mouse().move(x, y);
    page.mouse().down();
    for (int step = 1; step <= STEPS_OF_A_DRAG; step++) {
      page.mouse().move(x + step * stepPixels, y + step * 2);
    }
    page.mouse().up();
    page.waitForTimeout(ZOOM_MILLISECONDS);
  }

  @SuppressWarnings("unchecked")
  private static List<Double> stop(Page page) {
    return ((List<Number>) page.evaluate(STOP)).stream().map(Number::doubleValue).toList();
  }

  /** The same places in every run, scattered over the contiguous states. */
  private static List<Map<String, Object>> pins(int count) {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(count);
    List<Map<String, Object>> pins = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      pins.add(
          Map.of(
              "id",
              "p" + i,
              "label",
              "Number " + i,
              "text",
              Integer.toString(i),
              "kind",
              "center",
              "lat",
              random.nextDouble(26, 48),
              "lng",
              random.nextDouble(-123, -70),
              "approximate",
              false));
    }
    return pins;
  }

  private static void row(int count, String movement, List<Double> frames) {
    List<Double> sorted = frames.stream().sorted().toList();
    long slow = frames.stream().filter(frame -> frame > STEADY_MILLISECONDS).count();
    print(
        String.format(
            Locale.ROOT,
            "| %,d | %s | %d | %.1f | %.1f | %.0f %% |",
            count,
            movement,
            frames.size(),
            sorted.get(sorted.size() / 2),
            sorted.get((int) (sorted.size() * 0.95)),
            100.0 * slow / frames.size()));
  }

  private static Locator.WaitForOptions attached() {
    return new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED);
  }

  private static void print(String line) {
    System.out.println(line);
  }
}

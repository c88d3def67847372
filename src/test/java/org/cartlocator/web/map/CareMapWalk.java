package org.cartlocator.web.map;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cartlocator.browser.Accessibility.assertAccessible;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.cartlocator.browser.Chromium;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;

/** The map in a real browser, by mouse, key and touch. */
@Tag("application")
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "vaadin.productionMode=true",
      // The policy of the page lets images come from this host alone.
      "locator.map.tile-url=https://tiles.example/{z}/{x}/{y}.png"
    })
class CareMapWalk {

  /** Makes a page that holds a map alone known, beside those of the program. */
  @TestConfiguration(proxyBeanMethods = false)
  static class Demo {

    @Bean
    VaadinServiceInitListener mapDemo() {
      return event ->
          RouteConfiguration.forRegistry(event.getSource().getRouter().getRegistry())
              .setAnnotatedRoute(MapDemoView.class);
    }
  }

  private static final byte[] DOT =
      Base64.getDecoder().decode("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7");

  private static final String TILES = "https://tiles.example/**";

  private final List<String> foreign = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();

  @LocalServerPort private int port;
  private BrowserContext context;
  private Page page;

  @BeforeEach
  void openPage() {
    open(new Browser.NewContextOptions().setReducedMotion(ReducedMotion.REDUCE));
  }

  @AfterEach
  void closePage() {
    assertThat(faults).isEmpty();
    context.close();
  }

  @Test
  void everyPinIsAButtonWithItsFullName() {
    visit("pins=harrisburg");

    assertThat(pins()).hasCount(8);
    assertThat(pin("1. Children's Hospital of Philadelphia, 111 miles")).isVisible();
    assertThat(pin("Your home: Harrisburg, PA")).isVisible();
    assertThat(page.getByRole(AriaRole.REGION, named("Map"))).isVisible();
  }

  @Test
  void theKeyboardGoesThroughThePinsInOrderAndChooses() {
    visit("pins=harrisburg");
    page.getByRole(AriaRole.REGION, named("Map")).focus();

    page.keyboard().press("Tab");
    assertThat(pin("Your home: Harrisburg, PA")).isFocused();
    page.keyboard().press("Tab");
    Locator first = pin("1. Children's Hospital of Philadelphia, 111 miles");
    assertThat(first).isFocused();
    page.keyboard().press("Enter");
    assertThat(chosen()).hasText("Chosen: c1");
    assertThat(first).hasAttribute("aria-pressed", "true");

    page.keyboard().press("Tab");
    page.keyboard().press("Space");
    assertThat(chosen()).hasText("Chosen: c2");
    assertThat(first).hasAttribute("aria-pressed", "false");
    assertThat(first).isVisible();
  }

  @Test
  void pinsOfOneAddressCanEachBePressed() {
    visit("pins=boston");
    assertThat(pins()).hasCount(6);

    for (int i = 0; i < 6; i++) {
      pins().nth(i).click();
      assertThat(pins().nth(i)).hasAttribute("aria-pressed", "true");
    }
    assertThat(chosen()).hasText("Chosen: b");
  }

  @Test
  void ofACrowdThoseThatWouldCoverEachOtherShareAFace() {
    visit("pins=country");
    Locator groups = page.locator("care-map .pin.group");
    assertThat(groups.first()).isVisible();

    int shown = pins().all().stream().mapToInt(CareMapWalk::pinsBehind).sum();

    assertThat(shown).isEqualTo(MapSamples.country().size());
    assertThat(groups.first())
        .hasAccessibleName(
            Pattern.compile("\\d+ places close together\\. Zoom in to tell them apart\\."));
  }

  @Test
  void theKeyboardOpensAGroupUntilThePinsPart() {
    visit("pins=country");
    page.locator("care-map .pin.group").first().focus();

    Locator focused = page.locator("care-map .pin:focus");
    for (int i = 0; i < 10 && pinsBehind(focused) > 1; i++) {
      page.keyboard().press("Enter");
    }

    assertThat(focused).not().hasClass(Pattern.compile("group"));
    page.keyboard().press("Enter");
    assertThat(chosen()).hasText(Pattern.compile("Chosen: c\\d+"));
  }

  @Test
  void aPinMarkedByTheServerLeavesItsGroup() {
    visit("pins=country");
    assertThat(page.locator("care-map .pin.group").first()).isVisible();

    page.getByText("Mark 2").click();

    assertThat(page.locator("care-map .pin.selected")).hasText("2");
    assertThat(page.locator("care-map .pin.selected")).isInViewport();
  }

  @Test
  void theArrowKeysGoFromPinToPin() {
    visit("pins=harrisburg");
    pin("6. UPMC Children's Hospital of Pittsburgh, 197 miles").focus();

    page.keyboard().press("ArrowRight");
    assertThat(pin("Your home: Harrisburg, PA")).isFocused();
    page.keyboard().press("ArrowRight");
    assertThat(pin("1. Children's Hospital of Philadelphia, 111 miles")).isFocused();
  }

  @Test
  void escapeTakesTheNameAwayAndThenLeadsBackToTheMap() {
    visit("pins=harrisburg");
    page.getByRole(AriaRole.REGION, named("Map")).focus();
    page.keyboard().press("Tab");
    assertThat(page.locator("care-map .tip")).hasText("Your home: Harrisburg, PA");

    page.keyboard().press("Escape");
    assertThat(page.locator("care-map .tip")).isHidden();
    assertThat(pin("Your home: Harrisburg, PA")).isFocused();
    page.keyboard().press("Escape");

    assertThat(page.getByRole(AriaRole.REGION, named("Map"))).isFocused();
  }

  @Test
  void countiesAreFetchedByThoseWhoLookNearEnough() {
    List<String> fetched = new ArrayList<>();
    page.onRequest(request -> fetched.add(request.url()));
    visit("pins=country");
    assertThat(page.locator("care-map path.border")).isAttached();
    assertThat(page.locator("care-map path.county")).hasCount(0);
    assertThat(fetched).noneMatch(address -> address.contains("counties"));

    page.getByText("Boston", new Page.GetByTextOptions().setExact(true)).first().click();

    assertThat(page.locator("care-map path.county")).isAttached();
  }

  @Test
  void ringsSayInWordsWhatTheyMean() {
    visit("pins=harrisburg&rings=yes");

    assertThat(page.locator("care-map path.ring")).hasCount(2);
    assertThat(page.locator("care-map .ring-label").first()).isVisible();
  }

  @Test
  void aPinMarkedByTheServerIsLarger() {
    visit("pins=harrisburg");
    Locator second = pin("2. Children's National Hospital, 112 miles");
    double before = box(second).width;

    page.getByText("Mark 2").click();

    assertThat(second).hasAttribute("aria-pressed", "true");
    assertThat(second).hasClass(Pattern.compile("selected"));
    assertThat(box(second).width).isGreaterThan(before);
  }

  @Test
  void nobodyElseIsAskedBeforeTheVisitorWantsStreets() {
    serveTiles();
    visit("pins=harrisburg");
    page.locator(".zoom-in").click();
    assertThat(page.locator("care-map path.border")).isAttached();
    assertThat(foreign).isEmpty();

    Locator show = page.getByRole(AriaRole.BUTTON, named("Show streets"));
    assertThat(show).hasAccessibleDescription(Pattern.compile("tiles\\.example"));
    page.waitForResponse(TILES, show::click);

    assertThat(chosen()).hasText("Streets: true");
    assertThat(page.getByRole(AriaRole.LINK, named("© Somebody"))).isVisible();
    page.getByRole(AriaRole.BUTTON, named("Hide streets")).click();
    assertThat(chosen()).hasText("Streets: false");
    assertThat(page.locator("care-map img")).hasCount(0);
  }

  @Test
  void theChoiceOfStreetsIsRememberedInThisBrowser() {
    serveTiles();
    visit("pins=harrisburg");
    button("Show streets").click();
    assertThat(button("Hide streets")).isVisible();

    page.reload();
    assertThat(button("Hide streets")).isVisible();
    assertThat(remembered()).containsExactly("care-map.streets=on");

    button("Hide streets").click();
    assertThat(remembered()).isEmpty();
    page.reload();
    assertThat(button("Show streets")).isVisible();
  }

  @Test
  void whatIsRememberedCountsOnlyWhereStreetsAreOffered() {
    serveTiles();
    visit("pins=harrisburg");
    button("Show streets").click();
    assertThat(button("Hide streets")).isVisible();
    // Leaves the page first, lest images that it still asks for count.
    page.navigate("about:blank");
    foreign.clear();

    visit("pins=harrisburg&tiles=OFF");

    assertThat(page.locator("care-map path.border")).isVisible();
    assertThat(foreign).isEmpty();
  }

  @Test
  void aServerOfImagesThatFailsLeavesTheBuiltInMap() {
    page.route(TILES, route -> route.fulfill(new Route.FulfillOptions().setStatus(500)));
    visit("pins=harrisburg");

    button("Show streets").click();

    builtInMapStays();
  }

  @Test
  void aServerOfImagesThatIsNotThereLeavesTheBuiltInMap() {
    page.route(TILES, Route::abort);
    visit("pins=harrisburg");

    button("Show streets").click();

    builtInMapStays();
  }

  @Test
  void aServerOfImagesThatNeverAnswersLeavesTheBuiltInMap() {
    page.clock().install();
    List<Route> waiting = new ArrayList<>();
    page.route(TILES, waiting::add);
    visit("pins=harrisburg");
    page.waitForRequest(TILES, () -> button("Show streets").click());
    assertThat(page.locator("care-map path.border")).isVisible();
    assertThat(button("Hide streets")).isVisible();

    page.clock().runFor(11_000);

    builtInMapStays();
    waiting.forEach(Route::abort);
  }

  @Test
  void afterAFailureOnePressTriesAgain() {
    page.route(TILES, Route::abort);
    visit("pins=harrisburg");
    button("Show streets").click();
    assertThat(button("Try streets again")).isVisible();

    page.unroute(TILES);
    serveTiles();
    button("Try streets again").click();

    assertThat(page.locator("care-map path.border")).isHidden();
    assertThat(page.locator("care-map [role=status]")).isHidden();
    assertThat(button("Hide streets")).isVisible();
  }

  @Test
  void streetsCanBeOffAltogether() {
    visit("pins=harrisburg&tiles=OFF");

    assertThat(pins()).hasCount(8);
    assertThat(page.getByText("Show streets")).isHidden();
  }

  @Test
  void theMapCanLeaveThePageAndComeBack() {
    visit("pins=harrisburg");
    pins().nth(1).click();

    for (int i = 0; i < 2; i++) {
      page.getByText("Take away").click();
      assertThat(page.locator("care-map")).hasCount(0);
      page.getByText("Put back").click();
      assertThat(pins()).hasCount(8);
    }

    assertThat(pins().nth(1)).hasAttribute("aria-pressed", "true");
    pins().nth(2).click();
    assertThat(chosen()).hasText("Chosen: c2");
  }

  @Test
  void newPinsMoveTheMapToThem() {
    visit("pins=harrisburg");
    assertThat(pins()).hasCount(8);

    page.getByText("Boston", new Page.GetByTextOptions().setExact(true)).first().click();

    assertThat(pins()).hasCount(6);
    assertThat(page.locator("care-map .town", hasText("Cambridge"))).isVisible();
  }

  @Test
  void namesOfTownsStandClearOfThePins() {
    visit("pins=harrisburg");
    assertThat(page.locator("care-map .town", hasText("Philadelphia"))).isVisible();

    for (Locator town : page.locator("care-map .town").all()) {
      for (Locator pin : pins().all()) {
        assertThat(touch(box(town), box(pin))).as(town.textContent()).isFalse();
      }
    }
  }

  @Test
  void aFingerScrollsThePageAndTwoAreTheMaps() {
    context.close();
    open(new Browser.NewContextOptions().setHasTouch(true).setViewportSize(390, 844));
    visit("pins=harrisburg&tall=150vh");
    Locator region = page.getByRole(AriaRole.REGION, named("Map"));

    // What the browser may do by itself with a finger that moves on the map.
    assertThat(region).hasCSS("touch-action", "pan-x pan-y");
  }

  @Test
  void theWheelScrollsThePageUnlessCtrlIsHeld() {
    visit("pins=harrisburg&tall=150vh");
    assertThat(pins()).hasCount(8);
    page.mouse().move(400, 500);

    page.mouse().wheel(0, 200);

    assertThat(page.locator("care-map .gesture-hint")).hasText("Hold Ctrl and scroll to zoom");
    page.waitForFunction("() => window.scrollY > 0");
  }

  @Test
  void coloursFollowThePage() {
    context.close();
    open(new Browser.NewContextOptions().setColorScheme(ColorScheme.LIGHT));
    visit("pins=harrisburg");
    Locator land = page.locator("care-map path.land").first();
    assertThat(land).hasCSS("fill", "rgb(236, 238, 230)");

    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));

    assertThat(land).hasCSS("fill", "rgb(35, 48, 50)");
  }

  @Test
  void withMotionReducedNothingGlides() {
    visit("pins=harrisburg");

    assertThat(pins().first()).hasCSS("transition-property", "none");
    assertThat(page.locator("care-map .leaflet-fade-anim")).hasCount(0);
    assertThat(page.locator("care-map .leaflet-zoom-animated.leaflet-proxy")).hasCount(0);
  }

  @Test
  void pinsRingsAndGroupsAreAccessible() {
    visit("pins=boston&rings=yes");
    assertThat(pins()).hasCount(6);
    assertAccessible(page);

    visit("pins=country");
    assertThat(page.locator("care-map .pin.group").first()).isVisible();
    assertAccessible(page);
  }

  private void open(Browser.NewContextOptions options) {
    context = Chromium.shared().newContext(options);
    page = context.newPage();
    page.onPageError(faults::add);
    page.onRequest(
        request -> {
          if (!request.url().startsWith(origin()) && !request.url().startsWith("data:")) {
            foreign.add(request.url());
          }
        });
  }

  private void visit(String query) {
    page.navigate(origin() + "/map-demo?" + query);
  }

  private String origin() {
    return "http://localhost:" + port;
  }

  private void serveTiles() {
    page.route(
        TILES,
        route ->
            route.fulfill(
                new Route.FulfillOptions().setContentType("image/gif").setBodyBytes(DOT)));
  }

  private Locator pins() {
    return page.locator("care-map .pin");
  }

  private Locator pin(String name) {
    return page.getByRole(AriaRole.BUTTON, named(name));
  }

  private Locator button(String name) {
    return page.getByRole(AriaRole.BUTTON, named(name));
  }

  private void builtInMapStays() {
    assertThat(page.locator("care-map [role=status]"))
        .hasText("Street images cannot be loaded. The simple map is shown instead.");
    assertThat(button("Try streets again")).isVisible();
    assertThat(page.locator("care-map path.border")).isVisible();
    assertThat(chosen()).hasText("Streets: false");
    assertThat(remembered()).containsExactly("care-map.streets=on");
    assertAccessible(page);
  }

  /** All that the map keeps in this browser. */
  @SuppressWarnings("unchecked")
  private List<String> remembered() {
    return (List<String>)
        page.evaluate(
            """
            () => Object.entries(localStorage)
              .filter(([key]) => key.startsWith('care-map')).map(([key, value]) => key + '=' + value)
            """);
  }

  private static int pinsBehind(Locator face) {
    String text = face.textContent();
    return text.startsWith("×") ? Integer.parseInt(text.substring(1)) : 1;
  }

  private Locator chosen() {
    return page.locator("#chosen");
  }

  private static BoundingBox box(Locator locator) {
    return locator.boundingBox();
  }

  private static boolean touch(BoundingBox a, BoundingBox b) {
    return a.x < b.x + b.width
        && b.x < a.x + a.width
        && a.y < b.y + b.height
        && b.y < a.y + a.height;
  }

  private static Page.LocatorOptions hasText(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }
}

package org.cartlocator.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a family sees, and what the server hears, while a place is being typed. */
class TypeaheadWalk extends PageWalk {

  private static final Pattern TO_THE_SERVER = Pattern.compile("v-r=uidl");

  @Test
  void quickTypingIsAskedAboutOnceItRests() {
    Page page = open("/", WIDE);
    List<String> questions = new ArrayList<>();
    page.onRequest(
        request -> {
          if (isQuestion(request)) {
            questions.add(request.postData());
          }
        });

    where(page).pressSequentially("philad");

    assertThat(options(page).first()).containsText("Philadelphia, PA");
    assertThat(questions).isNotEmpty().allMatch(question -> question.contains("\"philad\""));
  }

  @Test
  void anAnswerThatComesTooLateIsNotShown() {
    Page page = open("/", WIDE);
    List<Route> held = new ArrayList<>();
    AtomicBoolean holding = new AtomicBoolean(true);
    page.route(
        TO_THE_SERVER,
        route -> {
          if (holding.get() && String.valueOf(route.request().postData()).contains("housto")) {
            held.add(route);
          } else {
            route.resume();
          }
        });

    where(page).pressSequentially("housto");
    page.waitForCondition(() -> !held.isEmpty());
    where(page).fill("seatt");
    holding.set(false);
    held.forEach(Route::resume);

    assertThat(options(page).first()).containsText("Seattle, WA");
    assertThat(options(page).getByText("Houston")).hasCount(0);
  }

  @Test
  void oneLetterIsTooFewAndTwoAreEnough() {
    Page page = open("/", WIDE);

    page.waitForResponse(
        response -> isQuestion(response.request()), () -> where(page).pressSequentially("p"));
    assertThat(options(page)).hasCount(0);

    where(page).pressSequentially("h");
    assertThat(options(page).first()).containsText("Philadelphia, PA");
    assertThat(options(page)).hasCount(8);
  }

  @Test
  void anUnknownPlaceInALinkIsMendedInItsFieldAndThereAgainOnTheWayBack() {
    Page page = open("/?near=Filadelfia%20Chease&age=9", WIDE);
    assertThat(where(page)).hasValue("Filadelfia Chease");
    assertThat(where(page)).hasAttribute("aria-invalid", "true");

    where(page).fill("19104");
    where(page).press("Enter");
    assertThat(where(page)).hasValue("Philadelphia, PA 19104");
    // The field shows the place a moment before the browser notes the address to go back from.
    assertThat(page).hasURL(Pattern.compile("near=zip"));

    page.goBack();
    assertThat(where(page)).hasValue("Filadelfia Chease");
  }

  @Test
  void aCentersOwnNameIsAPlace() {
    Page page = open("/", WIDE);

    where(page).fill("near MD Anderson");
    page.keyboard().press("Tab");
    // What is said of the place moves the button down: a press in that moment would miss it.
    assertThat(where(page)).hasValue(Pattern.compile("^(?!near ).*MD Anderson"));
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Find centers")).click();

    assertThat(page).hasURL(Pattern.compile("near=center(:|%3A)us-tx-md-anderson"));
    assertThat(card(page, 1)).containsText("MD Anderson");
  }

  /** Whether the browser asks for suggestions; it also tells of each key, which costs nothing. */
  private static boolean isQuestion(Request request) {
    return TO_THE_SERVER.matcher(request.url()).find()
        && String.valueOf(request.postData()).contains("setViewportRange");
  }

  private static Locator options(Page page) {
    return page.getByRole(AriaRole.OPTION);
  }
}

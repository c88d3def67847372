package org.cartlocator.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The server heard what was pressed, but on a bad line its answer did not come back. */
class LostAnswerWalk extends PageWalk {

  @Test
  void thePageAsksOnceMoreAndShowsAllThatItShould() {
    Page page = open("/?near=zip:17101&age=9&diagnosis=ALL&lang=en", WIDE);
    assertThat(page.locator(".center-card")).hasCount(10);
    loseNextAnswer(page);
    List<String> failed = new ArrayList<>();
    page.onRequestFailed(request -> failed.add(request.url()));

    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show more centers"))
        .click();

    assertThat(page.locator(".center-card")).hasCount(20);
    assertThat(page).hasURL(Pattern.compile("show=20"));
    assertThat(failed).hasSize(1);
    // And goes on from there.
    page.locator("[data-compare]").nth(1).click();
    assertThat(page.locator(".compare-bar")).containsText("Choose one more to compare");
    assertThat(page.locator("care-map .pin")).not().hasCount(0);
    assertThat(where(page)).hasValue(Pattern.compile("Harrisburg"));
  }

  private static void loseNextAnswer(Page page) {
    page.route(
        Pattern.compile("v-r=uidl"),
        route -> {
          route.fetch();
          route.abort();
        },
        new Page.RouteOptions().setTimes(1));
  }
}

package org.cartlocator.load;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * The main job as one visitor does it: type a ZIP code, choose it, say the age and the diagnosis,
 * open a center, open the plan of a stay there. After each step the visitor reads.
 */
final class MainJob {

  /** Pauses between steps, each between half and one and a half of this. */
  private final Duration thinking;

  private final RandomGenerator random;

  MainJob(Duration thinking, RandomGenerator random) {
    this.thinking = thinking;
    this.random = random;
  }

  /** Whom a visitor searches for. */
  record Visitor(String postalCode, int age, String diagnosis) {

    static final List<String> POSTAL_CODES =
        List.of(
            "19104", "17101", "59715", "60601", "77002", "90012", "98101", "33101", "80202",
            "10001", "02108", "48201", "55401", "63101", "70112", "73102", "84101", "87102",
            "97201", "99501");
    private static final List<Visitor> PATIENTS =
        List.of(
            new Visitor("", 9, "Acute lymphoblastic leukemia (ALL)"),
            new Visitor("", 67, "Diffuse large B-cell lymphoma (DLBCL)"),
            new Visitor("", 58, "Multiple myeloma (MM)"),
            new Visitor("", 71, "Mantle cell lymphoma (MCL)"));

    static Visitor any(RandomGenerator random) {
      Visitor patient = PATIENTS.get(random.nextInt(PATIENTS.size()));
      return new Visitor(
          POSTAL_CODES.get(random.nextInt(POSTAL_CODES.size())), patient.age, patient.diagnosis);
    }
  }

  /**
   * Plays the job once in a tab that shows the find page, and leads back there.
   *
   * @return what the server sent when the diagnosis was chosen: the results
   * @throws FaultyAnswerException if an answer is not as it should be
   */
  String play(Tab tab, Visitor visitor) throws IOException, InterruptedException {
    think();
    String place = tab.type(visitor.postalCode(), visitor.postalCode());
    expect(tab.set("choose place", "near", place, "value-changed"), "center-card");
    tab.settle();
    think();
    expect(tab.set("age", "age", String.valueOf(visitor.age()), "change"), "age=" + visitor.age());
    tab.settle();
    think();
    String results =
        tab.set(
            "diagnosis", "diagnosis", tab.screen().choice(visitor.diagnosis()), "value-changed");
    expect(results, "center-card");
    tab.settle();
    think();
    String link =
        tab.screen()
            .centerLink()
            .orElseThrow(() -> new FaultyAnswerException("no center among the results"));
    String route = link.substring(0, link.indexOf('?'));
    String query = link.substring(link.indexOf('?') + 1);
    String plan = "center=" + route.substring("centers/".length());
    expect(tab.show("center", route, query), plan);
    think();
    expect(tab.show("plan", "plan", plan + "&" + query), "packet.pdf");
    think();
    tab.show("back to find", "", "");
    return results;
  }

  private static void expect(String answer, String text) {
    if (!answer.contains(text)) {
      throw new FaultyAnswerException("an answer without " + text);
    }
  }

  private void think() throws InterruptedException {
    Thread.sleep(thinking.multipliedBy(50 + random.nextInt(101)).dividedBy(100));
  }
}

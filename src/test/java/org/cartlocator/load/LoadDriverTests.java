package org.cartlocator.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.Random;
import org.cartlocator.RunningApplication;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The driver speaks what the server speaks. */
@RunningApplication
class LoadDriverTests {

  private final Timings timings = new Timings();
  private final MainJob job = new MainJob(Duration.ZERO, new Random(7));

  @LocalServerPort private int port;

  @Test
  void aVisitorPlaysTheMainJobAndFindsTheCenter() throws IOException, InterruptedException {
    MainJob.Visitor family = new MainJob.Visitor("19104", 9, "Acute lymphoblastic leukemia (ALL)");
    try (Tab tab = new Tab(new Wire("localhost", port), timings)) {
      tab.open("", "");

      assertThat(job.play(tab, family))
          .contains("Children's Hospital of Philadelphia", "Lists Kymriah for ALL");
      assertThat(tab.screen().centerLink())
          .hasValueSatisfying(
              link -> assertThat(link).contains("near=zip%3A19104", "age=9", "diagnosis=ALL"));
      assertThat(timings.table()).contains("| center | 1 |", "| plan | 1 |", "| diagnosis | 1 |");
    }
  }

  @Test
  void aVisitorMayDoTheJobAgainInTheSameTab() throws IOException, InterruptedException {
    try (Tab tab = new Tab(new Wire("localhost", port), timings)) {
      tab.open("", "");
      for (int turn = 0; turn < 3; turn++) {
        assertThat(job.play(tab, MainJob.Visitor.any(new Random(turn)))).contains("center-card");
      }
    }
  }

  @Test
  void aViewMayBeOpenedByItsAddress() throws IOException {
    try (Tab tab = new Tab(new Wire("localhost", port), timings)) {
      tab.open("centers/us-pa-chop", "near=zip:19104&age=9");

      assertThat(timings.table()).contains("| first view | 1 |");
    }
  }

  @Test
  void whoseAnswerGotLostIsSentTheSameOnceMore() throws IOException {
    try (Tab tab = new Tab(new Wire("localhost", port), timings)) {
      tab.open("", "near=zip:19104&age=9");

      String answer = tab.set("age", "age", "10", "change");

      assertThat(answer).contains("age=10");
      assertThat(tab.sendAgain()).isEqualTo(answer);
      assertThat(tab.sendAgain()).isEqualTo(answer);
    }
  }

  @Test
  void anAnswerThatIsNotAPageIsAnError() {
    Tab tab = new Tab(new Wire("localhost", port), timings);

    assertThatThrownBy(() -> tab.open("api/v1/nothing", ""))
        .isInstanceOf(FaultyAnswerException.class)
        .hasMessage("status 404");
  }
}

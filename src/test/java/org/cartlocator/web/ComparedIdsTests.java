package org.cartlocator.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The choice of centers, and how addresses hold it. */
class ComparedIdsTests {

  @ParameterizedTest
  @ValueSource(strings = {"", " ", ",", " , ,"})
  void nothingIsChosen(String text) {
    assertThat(ComparedIds.of(text)).isEqualTo(ComparedIds.NONE);
    assertThat(ComparedIds.of(text).text()).isEmpty();
  }

  @Test
  void keepsTheOrderAndEachOnce() {
    assertThat(ComparedIds.of("b, a,b,,c").ids()).containsExactly("b", "a", "c");
  }

  @Test
  void holdsFourAtMost() {
    ComparedIds four = ComparedIds.of("a,b,c,d,e");

    assertThat(four.ids()).containsExactly("a", "b", "c", "d");
    assertThat(four.isFull()).isTrue();
    assertThat(four.with("e")).isEqualTo(four);
    assertThat(four.without("b").with("e").ids()).containsExactly("a", "c", "d", "e");
  }

  @Test
  void everyChangeOfTheQuestionKeepsTheChoice() {
    SearchState state = state("near=zip:19104&compare=a,b&lang=es");

    assertThat(
            List.of(
                state.withNear("zip:17101"),
                state.withPatient("9", "ALL"),
                state.withChoices("kymriah", "100", true),
                state.withShow(20),
                state.withNights("30"),
                state.withWords(new PageWording("en", "km"))))
        .extracting(changed -> changed.compare().text())
        .containsOnly("a,b");
    assertThat(state.withCompare(ComparedIds.of("c")).toQuery().getQueryString())
        .contains("compare=c", "near=zip%3A19104", "lang=es");
  }

  @Test
  void aChoiceAloneAsksForNothing() {
    assertThat(state("compare=a,b").isEmpty()).isTrue();
  }

  @Test
  void aLinkToAPlanHoldsWhatAPlanNeedsAndNoMore() {
    SearchState state =
        state(
            "near=zip:19104&age=9&diagnosis=ALL&therapy=kymriah&nights=30"
                + "&within=100&show=20&compare=a,b&lang=es");

    String link = Links.plan("us-pa-chop", state);

    assertThat(link).startsWith("./plan?");
    assertThat(ViewTest.parameters(link))
        .containsExactly(
            "age=9",
            "center=us-pa-chop",
            "diagnosis=ALL",
            "lang=es",
            "near=zip%3A19104",
            "nights=30",
            "therapy=kymriah");
    assertThat(Links.plan("us-pa-chop", SearchState.empty())).isEqualTo("./plan?center=us-pa-chop");
  }

  private static SearchState state(String query) {
    return SearchState.of(QueryParameters.fromString(query));
  }
}

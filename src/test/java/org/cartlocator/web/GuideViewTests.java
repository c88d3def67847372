package org.cartlocator.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GuideViewTests extends ViewTest {

  @Test
  void oneHeadingForThePageAndOneForEachSection() {
    open("guide?lang=en");

    assertThat(view().getPageTitle()).isEqualTo("CAR-T in plain words · CAR-T near me");
    assertThat(find(H1.class, view()).all()).hasSize(1);
    assertThat(chapters()).hasSize(9);
    assertThat(find(H2.class, chapters().getFirst()).single().getText()).isEqualTo("What CAR-T is");
  }

  @Test
  void theContentsLeadToEachSectionOfTheSamePage() {
    open("guide?lang=en");
    List<String> places =
        chapters().stream().map(it -> find(H2.class, it).single().getId().orElseThrow()).toList();

    assertThat(find(Anchor.class, contents()).all())
        .extracting(Anchor::getHref)
        .containsExactlyElementsOf(
            places.stream().map(place -> "./guide?lang=en#" + place).toList());
  }

  @Test
  void theWayToTheSignsStandsInTheHead() {
    open("guide?lang=en");

    Anchor link = link("When to call at once");
    assertThat(link.getHref()).isEqualTo("./guide?lang=en#when-to-call");
    assertThat(find(H3.class, chapter("side-effects")).all().getFirst().getId())
        .contains("when-to-call");
    assertThat(text(chapter("side-effects")))
        .contains(
            "100.4 °F (38 °C)", "Trouble breathing", "Confused", "A seizure", "call 911", "center");
  }

  @Test
  void everyStatementNamesItsSourcesByNumber() {
    open("guide?lang=en");

    for (GuideChapter chapter : chapters()) {
      List<String> cited =
          find(Anchor.class, chapter).all().stream()
              .filter(link -> link.getHref().contains("-source-"))
              .map(Anchor::getText)
              .distinct()
              .toList();
      int listed =
          find(OrderedList.class, chapter).withClassName("guide-sources").all().stream()
              .mapToInt(list -> list.getComponentCount())
              .sum();
      assertThat(cited).hasSize(listed);
    }
  }

  @Test
  void sourcesAreLinkedAndDated() {
    open("guide?lang=en");
    ListItem rems =
        find(ListItem.class, chapter("certified")).all().stream()
            .filter(item -> text(item).contains("EIN Presswire"))
            .findFirst()
            .orElseThrow();

    assertThat(text(rems)).contains("page of Jun 26, 2025, seen Nov 24, 2026");
    assertThat(find(Anchor.class, rems).single().getElement().getAttribute("rel"))
        .contains("noreferrer");
  }

  @Test
  void approvedCancersComeFromTheDataSetByAge() {
    open("guide?lang=en");
    List<UnorderedList> groups =
        find(UnorderedList.class, chapter("cancers")).withClassName("guide-cancer-list").all();

    assertThat(groups)
        .satisfiesExactly(
            children ->
                assertThat(text(children))
                    .contains("Acute lymphoblastic leukemia (ALL)", "Kymriah")
                    .doesNotContain("myeloma"),
            adults ->
                assertThat(text(adults))
                    .contains("Multiple myeloma (MM)", "Abecma, Carvykti", "Marginal zone"));
    assertThat(text(chapter("cancers")))
        .contains("Kymriah (to age 25)", "reviewed Nov 22, 2026", "No page was found for this");
  }

  @Test
  void stayRulesAndTimesComeFromTheDataSetWithTheirSource() {
    open("guide?lang=en");

    assertThat(text(chapter("near")))
        .contains("Kymriah: the label now advises 2 weeks near a hospital", "We are not sure");
    assertThat(text(chapter("making")))
        .contains("Yescarta: 2 to 3 weeks", "Breyanzi: no page seen: ask");
    assertThat(text(chapter("help"))).contains("Kymriah: 844-459-6742");
  }

  @Test
  void aCancerLeadsToItsCentersAndKeepsWhatWasAsked() {
    open("guide?lang=en&near=zip:17101&age=9");
    Anchor all = find(Anchor.class, chapter("cancers")).withText("Find centers").all().getFirst();

    assertThat(all.getElement().getAttribute("aria-label"))
        .isEqualTo("Find centers for this cancer: Acute lymphoblastic leukemia (ALL)");
    assertThat(parameters(all.getHref()))
        .containsExactly("age=9", "diagnosis=ALL", "lang=en", "near=zip%3A17101");
    assertThat(parameters(link("Find centers near you").getHref()))
        .containsExactly("age=9", "lang=en", "near=zip%3A17101");
  }

  @Test
  void onlyOneLinkIsTheMainOne() {
    open("guide?lang=en");

    assertThat(
            find(Anchor.class, view()).withClassName("btn").all().stream()
                .filter(link -> !link.hasClassName("quiet")))
        .singleElement()
        .satisfies(link -> assertThat(link.getText()).isEqualTo("Find centers near you"));
  }

  @Test
  void helpersSayWhatTheyDoWhoCanGetItAndWhatToAsk() {
    open("guide?lang=en");
    ListItem fund =
        find(ListItem.class, chapter("help")).withClassName("card").all().stream()
            .filter(item -> text(item).startsWith("BMT InfoNet"))
            .findFirst()
            .orElseThrow();

    assertThat(text(fund))
        .contains("$100 to $300", "Who can get it:", "CAR-T in the last 12 months");
    assertThat(find(PhoneLink.class, fund).single().getHref()).isEqualTo("tel:+18885977674");
  }

  @Test
  void questionsCanBeTicked() {
    open("guide?lang=en");

    assertThat(text(find(GuideQuestions.class, view()).single()))
        .contains("How many nights near you", "Remove all ticks");
    assertThat(find(PrintButton.class, view()).exists()).isTrue();
  }

  @Test
  void speaksSpanish() {
    open("guide?lang=es");

    assertThat(view().getPageTitle()).startsWith("CAR-T en palabras sencillas");
    assertThat(text(chapter("side-effects"))).contains("Cuándo llamar de inmediato", "Fiebre");
    assertThat(link("Buscar centros cerca de usted").getHref()).isEqualTo("./?lang=es");
  }

  @Test
  void anotherPageCanLeadHere() {
    assertThat(Links.guide(new PageWording("es", ""))).isEqualTo("./guide?lang=es");
    assertThat(Links.guide(new PageWording("", ""))).isEqualTo("./guide");
  }

  private GuideView view() {
    return (GuideView) getCurrentView();
  }

  private GuideContents contents() {
    return find(GuideContents.class, view()).single();
  }

  private List<GuideChapter> chapters() {
    return find(GuideChapter.class, view()).all();
  }

  private GuideChapter chapter(String id) {
    return find(GuideChapter.class, view()).withClassName("guide-" + id).single();
  }

  private Anchor link(String text) {
    return find(Anchor.class, view()).all().stream()
        .filter(link -> text(link).endsWith(text))
        .findFirst()
        .orElseThrow();
  }
}

package org.cartlocator.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompareViewTests extends ViewTest {

  private static final String FAMILY = "near=zip:17101&age=9&diagnosis=ALL&lang=en";

  @Test
  void aRowForEachQuestionAndAColumnForEachCenter() {
    open("compare?" + FAMILY + "&compare=us-pa-chop,us-nj-jerseyshore");

    assertThat(view().getPageTitle()).startsWith("Compare centers");
    assertThat(text(view()))
        .contains("Patient aged 9", "Home: Harrisburg, PA 17101", "28 nights after the infusion");
    assertThat(answers("How far")).allMatch(answer -> answer.contains("miles"));
    assertThat(answers("Treats this patient?"))
        .satisfiesExactly(
            chop -> assertThat(chop).contains("✓Yes", "Treats children (age 9)"),
            shore -> assertThat(shore).contains("✕No", "Treats adults only"));
    assertThat(answers("Whom to call").getFirst()).contains("267-426-0762", "CAR-T team");
    assertThat(answers("Last reviewed")).allMatch(answer -> answer.contains("2026"));
    assertThat(answers("How sure we are").getLast()).contains("Medium confidence");
    assertThat(answers("Before you plan"))
        .satisfiesExactly(
            chop -> assertThat(chop).contains("Nothing special"),
            shore -> assertThat(shore).contains("Rests on a 2022 announcement"));
  }

  @Test
  void centersStandInTheOrderInWhichTheyWereChosen() {
    open("compare?" + FAMILY + "&compare=us-ny-mschony,us-pa-chop");

    assertThat(names())
        .containsExactly(
            "NewYork-Presbyterian Morgan Stanley Children's Hospital",
            "Children's Hospital of Philadelphia");
  }

  @Test
  void whatNoPageSaysIsToBeAskedAndNeverNo() {
    open("compare?near=zip:85001&age=61&diagnosis=MM&lang=en&compare=us-az-mayo,us-tx-utsw");

    assertThat(answers("Treats this patient?").getFirst()).contains("?Ask").doesNotContain("✕");
    assertThat(answers("Therapies"))
        .allSatisfy(
            answer -> assertThat(answer).contains("?Ask", "Abecma, Carvykti").doesNotContain("✕"));
    assertThat(answers("The hospital’s own rule for the stay"))
        .satisfiesExactly(
            mayo -> assertThat(mayo).contains("Stay within 30 minutes by car.", "page"),
            utsw -> assertThat(utsw).contains("?Ask", "How many nights near you"));
    assertThat(answers("Places to stay").getFirst()).contains("ask the price");
    assertThat(answers("What the stay may cost").getFirst())
        .contains("ask the price", "hotel at the federal rate");
    assertThat(answers("What the stay may cost").getLast())
        .contains("Not counted: Flights, trains, buses");
  }

  @Test
  void theTotalReckonsWithThePlaceToCallFirst() {
    open("compare?" + FAMILY + "&compare=us-pa-chop,us-nj-jerseyshore");

    assertThat(answers("Places to stay"))
        .satisfiesExactly(
            chop ->
                assertThat(chop)
                    .contains(
                        "not ruled out for 33 nights",
                        "To call first:",
                        "Philadelphia Ronald McDonald House (Chestnut Street)",
                        "up to $25 a night"),
            shore -> assertThat(shore).contains("No place to stay on our list", "social worker"));
    assertThat(answers("What the stay may cost"))
        .satisfiesExactly(
            chop ->
                assertThat(chop)
                    .contains(" – $", "With Philadelphia Ronald McDonald House")
                    .doesNotContain("hotel"),
            shore ->
                assertThat(shore)
                    .contains(
                        "A hotel at the federal rate for places that are not expensive: $110 a night"));
    assertThat(answers("Four weeks: free lodging or a hotel"))
        .allMatch(
            answer -> answer.matches(".*Free lodging\\$.* – .*Hotel at the federal rate\\$.*"));
  }

  @ParameterizedTest
  @CsvSource({"14, 19", "28, 33", "365, 365", "0, 33", "many, 33"})
  void anyNumberOfNightsIsReckonedWith(String nights, int all) {
    open("compare?lang=en&compare=us-pa-chop&nights=" + nights);

    assertThat(answers("Places to stay").getFirst()).contains("for " + all + " nights");
  }

  @Test
  void withoutAHomeTheDistanceIsNotInvented() {
    open("compare?lang=en&compare=us-pa-chop,us-ny-mschony");

    assertThat(answers("How far")).allMatch(answer -> answer.contains("Tell us where"));
    assertThat(answers("What the stay may cost"))
        .allMatch(answer -> answer.contains("Not counted: Driving"));
  }

  @Test
  void holdsFourAtMost() {
    open("compare?lang=en&compare=us-pa-chop,us-pa-hershey,us-ny-mschony,us-az-mayo,us-tx-utsw");

    assertThat(names()).hasSize(4);
    assertThat(text(view())).contains("You can compare 4 centers at a time");
    assertThat(find(Anchor.class, view()).withText("Add a center").exists()).isFalse();
  }

  @Test
  void anUnknownCenterIsLeftOutAndSaid() {
    open("compare?lang=en&compare=us-xx-none,us-pa-chop,us-pa-chop,%3Cscript%3E");

    assertThat(names()).containsExactly("Children's Hospital of Philadelphia");
    assertThat(text(view())).contains("2 centers of this link are not on our list");
    assertThat(text(view())).contains("To see another beside it");
    assertThat(link("Add a center").getHref()).contains("compare=us-pa-chop&");
  }

  @ParameterizedTest
  @ValueSource(strings = {"compare?lang=en", "compare?lang=en&compare=us-xx-none"})
  void nothingChosenLeadsToTheSearch(String address) {
    open(address + "&near=zip:17101");

    assertThat(text(view())).contains("No center is chosen yet");
    assertThat(find(CompareTable.class, view()).exists()).isFalse();
    assertThat(parameters(link("Find centers").getHref()))
        .containsExactly("lang=en", "near=zip%3A17101");
  }

  @ParameterizedTest
  @ValueSource(strings = {"age=200", "near=xyzzyplugh", "nights=0", "diagnosis=FLU"})
  void whatCannotBeUsedIsSaid(String parameter) {
    open("compare?lang=en&compare=us-pa-chop&" + parameter);

    assertThat(text(view())).contains("Part of what was asked could not be used");
    assertThat(names()).hasSize(1);
  }

  @Test
  void linksKeepTheQuestionAndTheChoice() {
    open("compare?" + FAMILY + "&nights=30&compare=us-pa-chop,us-ny-mschony");

    assertThat(parameters(link("Plan a stay here").getHref()))
        .containsExactly(
            "age=9",
            "center=us-pa-chop",
            "diagnosis=ALL",
            "lang=en",
            "near=zip%3A17101",
            "nights=30");
    String[] whole = {
      "age=9",
      "compare=us-pa-chop%2Cus-ny-mschony",
      "diagnosis=ALL",
      "lang=en",
      "near=zip%3A17101",
      "nights=30"
    };
    assertThat(parameters(link("Add a center").getHref())).containsExactly(whole);
    assertThat(link("Children's Hospital of Philadelphia").getHref())
        .startsWith("./centers/us-pa-chop?");
    assertThat(parameters(link("Children's Hospital of Philadelphia").getHref()))
        .containsExactly(whole);
  }

  @Test
  void aCenterIsRemoved() {
    open("compare?" + FAMILY + "&compare=us-pa-chop,us-ny-mschony,us-az-mayo");

    test(find(NativeButton.class, view()).withText("Remove").all().get(1)).click();

    assertThat(names())
        .containsExactly("Children's Hospital of Philadelphia", "Mayo Clinic Hospital");
    assertThat(parameters(address())).contains("compare=us-pa-chop%2Cus-az-mayo", "age=9");
    assertThat(text(view())).contains("2 centers chosen to compare");

    test(find(NativeButton.class, view()).withText("Remove").all().getFirst()).click();
    test(find(NativeButton.class, view()).withText("Remove").all().getFirst()).click();

    assertThat(text(view())).contains("No center is chosen yet");
  }

  @Test
  void theTableSaysWhatItIsWhateverTheStylesDo() {
    open("compare?" + FAMILY + "&compare=us-pa-chop,us-ny-mschony");
    CompareTable table = find(CompareTable.class, view()).single();

    assertThat(table.getCaptionText()).isEqualTo("2 centers side by side");
    assertThat(table.getElement().getAttribute("role")).isEqualTo("table");
    assertThat(find(NativeTableHeaderCell.class, table).all())
        .allMatch(cell -> cell.getElement().hasAttribute("scope"))
        .extracting(cell -> cell.getElement().getAttribute("role"))
        .containsOnly("columnheader", "rowheader");
    assertThat(find(NativeTableCell.class, table).all())
        .extracting(cell -> cell.getElement().getAttribute("role"))
        .containsOnly("cell");
  }

  @Test
  void aSecondNameInBracketsIsLeftOut() {
    open("compare?lang=en&compare=us-tx-utsw");

    assertThat(names()).containsExactly("UT Southwestern Medical Center");
  }

  @Test
  void speaksSpanish() {
    open("compare?near=zip:17101&age=9&lang=es&compare=us-pa-chop,us-ny-mschony");

    assertThat(view().getPageTitle()).startsWith("Comparar centros");
    assertThat(answers("¿Trata a este paciente?")).allMatch(answer -> answer.contains("niños"));
  }

  private CompareView view() {
    return (CompareView) getCurrentView();
  }

  private Anchor link(String text) {
    return find(Anchor.class, view()).withText(text).all().getFirst();
  }

  private List<String> names() {
    return rows().getFirst().getHeaderCells().stream()
        .map(cell -> find(Anchor.class, cell).single().getText())
        .toList();
  }

  private List<String> answers(String question) {
    return rows().stream()
        .filter(row -> text(row.getHeaderCells().getFirst()).startsWith(question))
        .findFirst()
        .orElseThrow()
        .getDataCells()
        .stream()
        .map(ViewTest::text)
        .toList();
  }

  private List<NativeTableRow> rows() {
    return find(NativeTableRow.class, view()).all();
  }
}

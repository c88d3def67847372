package org.cartlocator.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import org.cartlocator.coverage.Coverages;
import org.cartlocator.opendata.OpenFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DataViewTests extends ViewTest {

  private final Coverages coverages;

  @Autowired
  DataViewTests(Coverages coverages) {
    this.coverages = coverages;
  }

  @BeforeEach
  void reckon() {
    assertThat(coverages.coverage()).isNotNull();
  }

  @Test
  void onePageWithASectionForEachQuestion() {
    open("data?lang=en");

    assertThat(view().getPageTitle()).isEqualTo("The data, and how far it reaches · CAR-T near me");
    assertThat(find(H1.class, view()).all()).hasSize(1);
    assertThat(find(H2.class, view()).all())
        .extracting(H2::getText)
        .containsExactly(
            "How far people live from a center",
            "By therapy",
            "The farthest places",
            "How sure the facts are",
            "What is assumed or not known",
            "Centers with few places to stay",
            "Download the data");
  }

  @Test
  void eachChartTellsItsFiguresAndHasItsTable() {
    open("data?lang=en");

    assertThat(find(DataReach.class, view()).all())
        .hasSize(2)
        .allSatisfy(
            chart -> {
              assertThat(find(NativeTable.class, chart).all()).hasSize(1);
              assertThat(
                      find(com.vaadin.flow.component.html.Div.class, chart).all().stream()
                          .filter(part -> part.hasClassName("data-track"))
                          .map(part -> part.getElement().getAttribute("aria-label")))
                  .isNotEmpty()
                  .allSatisfy(
                      spoken -> assertThat(spoken).contains("30 minutes or less", "No road", "%"));
            });
    assertThat(text(view())).contains("Centers that treat children", "Lists Kymriah");
  }

  @Test
  void thePublishedFigureStandsBesideOursWithItsSource() {
    open("data?lang=en");

    assertThat(text(view()))
        .contains("ISPOR in 2025", "29.0%", "141 CAR-T hospitals", "30 miles an hour");
    assertThat(find(Anchor.class, view()).all())
        .extracting(Anchor::getHref)
        .anyMatch(href -> href.startsWith("https://www.ispor.org/"));
  }

  @Test
  void everyFileCanBeHadFromHere() {
    open("data?lang=en");

    assertThat(find(Anchor.class, view()).all())
        .extracting(Anchor::getHref)
        .containsAll(
            java.util.Arrays.stream(OpenFile.values())
                .map(file -> "/api/v1/dataset/" + file.path())
                .toList());
  }

  @Test
  void whatIsNotKnownIsSaid() {
    open("data?lang=en");

    assertThat(text(view()))
        .contains(
            "For 26 centers no page says whether they treat children or adults",
            "No record was last looked at more than a year ago",
            "No public package has them by age");
  }

  @Test
  void inSpanishToo() {
    open("data?lang=es");

    assertThat(view().getPageTitle()).startsWith("Los datos y hasta dónde llegan");
    assertThat(text(view()))
        .contains("Centros que atienden a niños", "30 minutos o menos", "Descargar los datos");
  }

  private DataView view() {
    return (DataView) getCurrentView();
  }
}

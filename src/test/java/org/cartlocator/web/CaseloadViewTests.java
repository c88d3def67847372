package org.cartlocator.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.server.VaadinSession;
import java.util.ArrayList;
import java.util.List;
import org.cartlocator.caseload.CaseField;
import org.cartlocator.caseload.CaseSource;
import org.cartlocator.caseload.CaseloadRoom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class CaseloadViewTests extends ViewTest {

  private static final String CASES =
      "case id,zip,age,diagnosis\nA-1,59718,61,MM\nA-2,Qqqzzz,9,ALL\nA-3,Springfield,61,MM\n";

  @Autowired private CaseloadRoom room;

  @Test
  void saysWhatToGiveAndThatNothingIsKept() {
    open("caseload?lang=en");

    assertThat(text(view()))
        .containsSubsequence(
            "Many cases at once",
            "Give the cases",
            "No names, birth dates, phone numbers",
            "Nothing is stored.",
            "up to 100,000 rows and 20 MB",
            "A file",
            "Or pasted rows");
  }

  @Test
  void everyPageLeadsThere() {
    open("?lang=es");

    List<Anchor> links = find(Anchor.class).all();
    assertThat(links)
        .filteredOn(link -> link.getHref().equals("./caseload?lang=es"))
        .extracting(Anchor::getText)
        .containsExactly("Para trabajadores sociales: muchos casos a la vez");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          case id,zip,DOB¶A-1,59718,1961 | The column “DOB” looks like days of birth.
          id,zip,x¶A-1,59718,215-590-1000 | The column “x” looks like phone numbers.
          A-1,59718,a.person@example.org | The column number 3 looks like e-mail addresses.
          case id,zip | There are no cases in it.
          """)
  void whatIsRefusedIsSaidAndDropped(String table, String reason) {
    open("caseload?lang=en");
    view().give(CaseSource.of(table.strip().replace("¶", "\n")));

    assertThat(text(view())).contains(reason, "A file");
    assertThat(find(CaseloadColumns.class).all()).isEmpty();
  }

  @Test
  void columnsAreGuessedAndCanBeChosenOtherwise() {
    open("caseload?lang=en");
    view().give(CaseSource.of(CASES));
    CaseloadColumns columns = find(CaseloadColumns.class).single();

    assertThat(columns.choice(CaseField.PLACE).getValue()).isEqualTo(1);
    assertThat(columns.choice(CaseField.NIGHTS).getValue()).isEqualTo(-1);
    assertThat(text(columns)).contains("A-1", "59718");

    columns.choice(CaseField.PLACE).setValue(-1);
    click(columns.check);
    assertThat(text(columns)).contains("Still to choose: ZIP code or town.");
    columns.choice(CaseField.PLACE).setValue(0);
    click(columns.check);
    assertThat(text(columns)).contains("Two fields have the same column.");
  }

  @Test
  void longNumbersForIdsMustBeConfirmed() throws InterruptedException {
    open("caseload?lang=en");
    view().give(CaseSource.of("case id,zip\n1234567,59718\n7654321,59718\n"));
    CaseloadColumns columns = find(CaseloadColumns.class).single();
    assertThat(text(columns)).contains("They may be medical record numbers.");

    click(columns.check);
    assertThat(text(columns)).contains("Say first that the case ids are not record numbers");
    columns.ownIds.setValue(true);
    click(columns.check);
    finish();

    assertThat(text(view())).contains("All 2 rows are in order");
  }

  @Test
  void faultyRowsAreMendedOrLeftOutAndTheRestIsAnswered() throws InterruptedException {
    open("caseload?lang=en");
    view().give(CaseSource.of(CASES));
    click(find(CaseloadColumns.class).single().check);
    finish();
    CaseloadRows rows = find(CaseloadRows.class).single();

    assertThat(rows.count.getText()).isEqualTo("2 of 3 rows need a look");
    assertThat(rows.run.getText()).isEqualTo("Find centers for 2 cases");
    assertThat(shown(rows.grid)).containsExactly(1, 2);
    rows.all.setValue(true);
    assertThat(shown(rows.grid)).containsExactly(0, 1, 2);

    click(rows.run);
    finish();
    CaseloadResults results = find(CaseloadResults.class).single();
    assertThat(text(results)).contains("2 of 3 cases answered.", "Table (CSV)", "Packets");
    assertThat(results.grid.getListDataView().getItemCount()).isEqualTo(3);
  }

  @Test
  void aBusyServerSaysSo() throws InterruptedException {
    open("caseload?lang=en");
    view().give(CaseSource.of(CASES));
    List<CaseloadRoom.Share> others = new ArrayList<>();
    for (var share = room.work(); share.isPresent(); share = room.work()) {
      others.add(share.get());
    }
    try {
      click(find(CaseloadColumns.class).single().check);

      assertThat(text(view())).contains("Others are using this page just now.");
    } finally {
      others.forEach(CaseloadRoom.Share::close);
    }
  }

  @Test
  void whoLeavesThePageLeavesNothingBehind() throws InterruptedException {
    open("caseload?lang=en");
    CaseloadView left = view();
    left.give(CaseSource.of(CASES));
    click(find(CaseloadColumns.class).single().check);
    finish();

    open("guide?lang=en");

    assertThat(text(left)).doesNotContain("A-1", "Qqqzzz");
    assertThat(room.hold(200_000)).isPresent().get().satisfies(CaseloadRoom.Share::close);
  }

  private CaseloadView view() {
    return (CaseloadView) getCurrentView();
  }

  /** Waits for the work behind the page, then lets the page hear of it. */
  private void finish() throws InterruptedException {
    CaseloadWork work = view().work();
    assertThat(work).isNotNull();
    work.await();
    VaadinSession session = UI.getCurrentOrThrow().getSession();
    session.getService().runPendingAccessTasks(session);
  }

  private void click(NativeButton button) {
    test(button).click();
  }

  private static List<Integer> shown(Grid<Integer> grid) {
    return grid.getListDataView().getItems().toList();
  }
}

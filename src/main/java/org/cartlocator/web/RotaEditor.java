package org.cartlocator.web;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.function.IntBinaryOperator;
import java.util.stream.IntStream;
import org.cartlocator.stay.PlanField;
import org.cartlocator.stay.Rota;
import org.cartlocator.stay.Timetable;
import org.cartlocator.wording.StayWords;
import org.cartlocator.wording.Wording;

/** Where shifts are given to helpers. Names stay in the browser. */
class RotaEditor extends Div {

  private static final int DAYS_IN_A_WEEK = 7;

  private final Wording wording;
  private final StayWords words;
  private final PlanPage.Changer changer;
  final Select<Integer> helpers = new Select<>();
  final Select<Integer> weeks = new Select<>();
  final RotaGrid grid;
  private final BrowserMemory names = new BrowserMemory("helpers");
  private PlanState state = PlanState.of(com.vaadin.flow.router.QueryParameters.empty());
  private Rota rota = Rota.empty(DAYS_IN_A_WEEK, 1);
  private boolean showing;

  RotaEditor(Wording wording, PlanPage.Changer changer) {
    this.wording = wording;
    this.words = new StayWords(wording);
    this.changer = changer;
    this.grid = new RotaGrid(wording, (day, shift) -> next(day, shift));
    names.addClassName("helper-names");
    setUp(helpers, "planner.rota.helpers", IntStream.rangeClosed(1, Rota.MOST_HELPERS));
    setUp(weeks, "planner.rota.weeks", IntStream.rangeClosed(2, 4));
    weeks.setItemLabelGenerator(number -> wording.text("lodging.stay.weeks", number));
    Div row = new Div(helpers, weeks);
    row.addClassName("rota-row");
    add(row, names, quickFills(), grid);
  }

  void show(PlanState newState, Rota newRota, Timetable timetable) {
    showing = true;
    state = newState;
    rota = newRota;
    helpers.setValue(rota.helpers());
    weeks.setValue(rota.days() / DAYS_IN_A_WEEK);
    showNames();
    grid.show(rota, timetable);
    showing = false;
  }

  private void setUp(Select<Integer> select, String key, IntStream numbers) {
    select.setLabel(wording.text(key));
    select.setItems(numbers.boxed().toList());
    select.addValueChangeListener(
        event -> {
          if (event.isFromClient() && !showing && event.getValue() != null) {
            resize(helpers.getValue(), weeks.getValue() * DAYS_IN_A_WEEK);
          }
        });
  }

  /** Shifts of helpers or days that are no more are dropped. */
  private void resize(int newHelpers, int days) {
    List<Integer> shifts =
        IntStream.range(0, days * 2)
            .map(i -> i < rota.shifts().size() ? rota.shifts().get(i) : Rota.GAP)
            .map(helper -> helper > newHelpers ? Rota.GAP : helper)
            .boxed()
            .toList();
    change(new Rota(days, newHelpers, shifts));
  }

  private void next(int day, Rota.Shift shift) {
    int next = (rota.helper(day, shift) + 1) % (rota.helpers() + 1);
    change(rota.with(day, shift, next));
  }

  private void change(Rota changed) {
    changer.change(
        state
            .with(PlanField.HELPERS, Integer.toString(changed.helpers()))
            .with(PlanField.ROTA_WEEKS, Integer.toString(changed.days() / DAYS_IN_A_WEEK))
            .with(PlanField.ROTA, changed.text()));
  }

  private Div quickFills() {
    Div row = new Div(new Span(wording.text("planner.rota.fill")));
    row.addClassNames("choices", "quick-fills");
    row.add(fill("planner.rota.fill.shifts", (day, shift) -> day * 2 + shift));
    row.add(fill("planner.rota.fill.days", (day, shift) -> day));
    row.add(fill("planner.rota.fill.weeks", (day, shift) -> day / DAYS_IN_A_WEEK));
    NativeButton clear =
        new NativeButton(
            wording.text("planner.rota.clear"),
            click -> change(Rota.empty(rota.days(), rota.helpers())));
    clear.addClassNames("btn", "quiet", "small");
    row.add(clear);
    return row;
  }

  private NativeButton fill(String key, SerializableChooser chooser) {
    NativeButton button =
        new NativeButton(
            wording.text(key), click -> change(Rota.filled(rota.days(), rota.helpers(), chooser)));
    button.addClassNames("btn", "quiet", "small");
    return button;
  }

  private void showNames() {
    int shown = Math.toIntExact(names.getElement().getChildren().count());
    for (int helper = shown + 1; helper <= Rota.MOST_HELPERS; helper++) {
      Element field = BrowserMemory.textField("helper-" + helper);
      field.setAttribute("id", "helper-" + helper).setAttribute("maxlength", "60");
      NativeLabel label = new NativeLabel(words.helper(helper));
      label.getElement().setAttribute("for", "helper-" + helper);
      Div row = new Div(label);
      row.getElement().appendChild(field);
      names.add(row);
    }
    for (int i = 0; i < Rota.MOST_HELPERS; i++) {
      names.getElement().getChild(i).setVisible(i < rota.helpers());
    }
  }

  /** Tells a helper from the day and the shift. */
  private interface SerializableChooser extends IntBinaryOperator, java.io.Serializable {}
}

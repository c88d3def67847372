package org.cartlocator.web;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.cartlocator.catalog.Dataset;
import org.cartlocator.catalog.Diagnosis;
import org.cartlocator.catalog.Therapy;
import org.cartlocator.geocoding.Geocoder;
import org.cartlocator.geocoding.Place;
import org.cartlocator.question.SearchTexts;
import org.cartlocator.question.Within;
import org.cartlocator.web.firstpaint.NativeForm;
import org.cartlocator.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Asks where the patient lives, how old the patient is and which cancer it is. It knows no search:
 * what is asked goes to its {@link Listener}, and messages come back.
 */
class SearchForm extends Div implements NativeForm {

  /** What the fields are called in an address. */
  private static final Set<String> NAMES =
      Set.of("near", "age", "diagnosis", "therapy", "within", "listed");

  /** What the form tells. */
  interface Listener extends java.io.Serializable {

    /** A place was typed or chosen; {@code place} is null for typed text. */
    void placeGiven(String text, @Nullable Place place);

    /** Something else than the place was changed. */
    void changed(SearchState asked);

    /** The family wants its own position to be used. */
    void positionWanted();
  }

  private final Wording wording;
  private final Listener listener;
  final PlaceField where;
  final TextField age = new TextField();
  final Select<String> diagnosis = new Select<>();
  final Select<String> therapy = new Select<>();
  final Select<String> within = new Select<>();
  final Checkbox onlyListed = new Checkbox();
  final Button search = new Button();
  final Button locate = new Button();
  private final NativeDetails more = new NativeDetails();
  private final Div placeNotice = new Div();
  private SearchState state = SearchState.empty();
  private boolean showing;

  SearchForm(
      Geocoder geocoder,
      BooleanSupplier mayAsk,
      Dataset dataset,
      Wording wording,
      Listener listener) {
    this.wording = wording;
    this.listener = listener;
    this.where = new PlaceField(geocoder, mayAsk, wording, listener::placeGiven);
    addClassName("search-form");
    getElement().setAttribute("role", "search");
    placeNotice.addClassName("place-notice");
    placeNotice.getElement().setAttribute("role", "status");
    placeNotice.getElement().setAttribute("tabindex", "-1");
    setUpLocate();
    setUpPatient(dataset);
    setUpChoices(dataset);
    search.setText(wording.text("find.search"));
    search.getElement().setAttribute("type", "submit");
    search.addThemeVariants(ButtonVariant.PRIMARY);
    search.addClassName("search-button");
    search.addClickListener(click -> where.submit());
    name(where, "near");
    name(age, "age");
    name(diagnosis, "diagnosis");
    name(therapy, "therapy");
    name(within, "within");
    name(onlyListed, "listed");
    add(
        row("where-row", where, locate),
        placeNotice,
        row("patient-row", age, diagnosis),
        more,
        search);
  }

  @Override
  public String address() {
    return "./text";
  }

  /** All that the address of the page holds beside what the fields show. */
  @Override
  public QueryParameters kept() {
    return state.toQuery().excluding(NAMES.toArray(String[]::new));
  }

  /** Shows what an address holds and what of it is wrong. */
  void show(SearchState newState, @Nullable Place place, Set<SearchTexts.Fault> faults) {
    showing = true;
    showPlace(newState.near(), place);
    state = newState;
    age.setValue(newState.age());
    mark(age, faults.contains(SearchTexts.Fault.AGE), "find.age.bad");
    boolean badDiagnosis = faults.contains(SearchTexts.Fault.DIAGNOSIS);
    boolean badTherapy = faults.contains(SearchTexts.Fault.THERAPY);
    boolean badRadius = faults.contains(SearchTexts.Fault.WITHIN);
    diagnosis.setValue(badDiagnosis ? "" : newState.diagnosis());
    therapy.setValue(badTherapy ? "" : newState.therapy());
    offerRadius(badRadius ? "" : newState.within());
    mark(diagnosis, badDiagnosis, "find.diagnosis.unknown");
    mark(therapy, badTherapy, "find.therapy.unknown");
    mark(within, badRadius, "find.within.bad");
    onlyListed.setValue(newState.onlyListed());
    more.setOpen(
        more.isOpen()
            || !therapy.getValue().isEmpty()
            || !within.getValue().isEmpty()
            || newState.onlyListed()
            || badTherapy
            || badRadius);
    showing = false;
  }

  /** What was typed and is in no address yet stays where the address tells of no other place. */
  private void showPlace(String near, @Nullable Place place) {
    if (place != null) {
      where.show(place);
    } else if (!near.isEmpty() || !state.near().isEmpty()) {
      where.show(near);
    }
  }

  /** Shows that the place was not understood; what was typed stays. */
  void showPlaceFault(String message) {
    where.showFault(message);
  }

  /**
   * Shows something about the place below its field: how it was understood, what else it may mean.
   */
  void showPlaceNotice(Component... content) {
    placeNotice.removeAll();
    placeNotice.add(content);
    placeNotice.setVisible(content.length > 0);
  }

  /** Shows something more about the place, below what is said already. */
  void addPlaceNotice(Component content) {
    placeNotice.add(content);
    placeNotice.setVisible(true);
  }

  /** Where a button that was pressed there goes away, the focus stays in its place. */
  void focusPlaceNotice() {
    placeNotice.getElement().callJsFunction("focus");
  }

  private void setUpLocate() {
    locate.setText(wording.text("find.locate"));
    locate.setIcon(new Span("◎"));
    locate.addClassNames("locate");
    locate.setDisableOnClick(true);
    locate.addClickListener(click -> listener.positionWanted());
  }

  private void setUpPatient(Dataset dataset) {
    age.setLabel(wording.text("find.age"));
    age.setManualValidation(true);
    age.setMaxLength(3);
    age.setAllowedCharPattern("[0-9]");
    age.getElement().setAttribute("inputmode", "numeric");
    age.addClassName("age");
    age.addValueChangeListener(event -> patientChanged(event.isFromClient()));
    diagnosis.setLabel(wording.text("find.diagnosis"));
    diagnosis.addClassName("diagnosis");
    choices(
        diagnosis,
        dataset.diagnoses().stream().map(Diagnosis::code).toList(),
        code ->
            code.isEmpty()
                ? wording.text("find.diagnosis.any")
                : dataset.diagnoses().stream()
                    .filter(known -> known.code().equals(code))
                    .map(wording::diagnosis)
                    .findFirst()
                    .orElse(code));
    diagnosis.addValueChangeListener(event -> patientChanged(event.isFromClient()));
  }

  private void setUpChoices(Dataset dataset) {
    therapy.setLabel(wording.text("find.therapy"));
    choices(
        therapy,
        dataset.therapies().stream().map(Therapy::id).toList(),
        id ->
            dataset
                .findTherapy(id)
                .map(Therapy::brand)
                .orElseGet(() -> wording.text("find.therapy.any")));
    within.setLabel(wording.text("find.within"));
    onlyListed.setLabel(wording.text("find.onlyListed"));
    therapy.addValueChangeListener(event -> choicesChanged(event.isFromClient()));
    within.addValueChangeListener(event -> choicesChanged(event.isFromClient()));
    onlyListed.addValueChangeListener(event -> choicesChanged(event.isFromClient()));
    more.addClassName("more-choices");
    more.setSummaryText(wording.text("find.more"));
    more.setContent(new Div(row("choices-row", therapy, within), onlyListed));
    offerRadius("");
  }

  /** The usual radii, and the one that the address asks for if it is another. */
  private void offerRadius(String chosen) {
    choices(
        within,
        Within.choices(wording.units(), chosen).stream().map(Within::text).toList(),
        text ->
            Within.find(text)
                .map(distance -> distance.words(wording))
                .orElseGet(() -> wording.text("find.within.any")));
    within.setValue(chosen);
  }

  private static void choices(
      Select<String> select,
      List<String> values,
      com.vaadin.flow.component.ItemLabelGenerator<String> labels) {
    select.setManualValidation(true);
    select.setItemLabelGenerator(labels);
    select.setItems(Stream.concat(Stream.of(""), values.stream()).toList());
    select.setValue("");
  }

  private void patientChanged(boolean byVisitor) {
    if (byVisitor && !showing) {
      listener.changed(state.withPatient(age.getValue().strip(), chosen(diagnosis)));
    }
  }

  private void choicesChanged(boolean byVisitor) {
    if (byVisitor && !showing) {
      listener.changed(state.withChoices(chosen(therapy), chosen(within), onlyListed.getValue()));
    }
  }

  private static String chosen(Select<String> select) {
    return select.getValue() == null ? "" : select.getValue();
  }

  private void mark(HasValidationProperties field, boolean fault, String message) {
    field.setErrorMessage(fault ? wording.text(message) : "");
    field.setInvalid(fault);
  }

  private static void name(Component field, String name) {
    field.getElement().setAttribute("name", name);
  }

  private static Div row(String style, Component... fields) {
    Div row = new Div(fields);
    row.addClassNames("row", style);
    return row;
  }
}

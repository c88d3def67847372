package org.cartlocator.web;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.provider.Query;
import java.io.Serializable;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.cartlocator.geocoding.Geocoder;
import org.cartlocator.geocoding.Place;
import org.cartlocator.web.firstpaint.HoldsText;
import org.cartlocator.wording.Wording;
import org.jspecify.annotations.Nullable;

/** Takes a place: one of the suggestions made while typing, or any text. */
class PlaceField extends ComboBox<Place> implements HoldsText {

  /** Few enough to be read out, enough to hold the right one. */
  private static final int SUGGESTIONS = 8;

  /** Hears of a place. */
  interface Listener extends Serializable {
    /** A place was chosen, or a text typed; then {@code place} is null. */
    void placeGiven(String text, @Nullable Place place);
  }

  private final transient Geocoder geocoder;
  private final transient BooleanSupplier mayAsk;
  private final Listener listener;

  /** What stands in the field without being one of its suggestions. */
  private String typed = "";

  /**
   * An empty field.
   *
   * @param mayAsk whether suggestions may be looked up just now; hears of each time
   */
  PlaceField(Geocoder geocoder, BooleanSupplier mayAsk, Wording wording, Listener listener) {
    this.geocoder = geocoder;
    this.mayAsk = mayAsk;
    this.listener = listener;
    addClassName("where");
    setLabel(wording.text("find.where"));
    setHelperText(wording.text("find.where.hint"));
    setItemLabelGenerator(Place::label);
    setAllowCustomValue(true);
    setPageSize(SUGGESTIONS);
    setManualValidation(true);
    setItems(this::suggestions);
    addCustomValueSetListener(
        event -> {
          typed = event.getDetail();
          listener.placeGiven(typed, null);
        });
    addValueChangeListener(
        event -> {
          typed = "";
          if (event.isFromClient() && event.getValue() != null) {
            submit();
          }
        });
  }

  /** Tells the listener what stands in the field. */
  final void submit() {
    listener.placeGiven(text(), getValue());
  }

  @Override
  public final String text() {
    Place place = getValue();
    return place == null ? typed : place.label();
  }

  /** Shows a place that was understood. */
  final void show(Place place) {
    setValue(place);
    showSound();
  }

  /** Shows a text that is no place, or none, as if it had been typed. */
  final void show(String text) {
    clear();
    showSound();
    typed = text;
    // In the way in which the component's own half on the server shows the label of a value.
    getElement().executeJs("this._inputElementValue = $0", text);
  }

  /** Shows that the place was not understood; what was typed stays. */
  final void showFault(String message) {
    setErrorMessage(message);
    setInvalid(true);
  }

  private void showSound() {
    setInvalid(false);
    setErrorMessage("");
  }

  private Stream<Place> suggestions(Query<Place, String> query) {
    int offset = query.getOffset();
    int most = Math.min(query.getLimit(), SUGGESTIONS);
    String filter = query.getFilter().orElse("");
    return offset > 0 || filter.isBlank() || !mayAsk.getAsBoolean()
        ? Stream.empty()
        : geocoder.suggest(filter, most).stream();
  }
}

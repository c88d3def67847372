package org.cartlocator.caseload;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cartlocator.catalog.Lodging;
import org.cartlocator.finder.Fit;
import org.cartlocator.geocoding.Place;
import org.cartlocator.wording.PlaceWords;
import org.cartlocator.wording.Wording;

/** Words for files of cases and what is found about them. Immutable; cheap to make. */
public final class CaseloadWords {

  private final Wording wording;

  /** Words in this language. */
  public CaseloadWords(Wording wording) {
    this.wording = wording;
  }

  /** Why a file is not read, and what to do about it. */
  public String fault(FileFault fault) {
    return wording.text("caseload.fileFault." + key(fault.kind()), fault.number());
  }

  /** What a column that must not be there looks like, and that it must go. */
  public String identifying(IdentifyingColumn column) {
    return wording.text(
        "caseload.identifying",
        heading(column.heading(), column.column()),
        wording.text("caseload.identifying." + key(column.reason())));
  }

  /** The heading of a column, else its number, counted from 0. */
  public String heading(String heading, int column) {
    return heading.isEmpty() ? wording.text("caseload.column", column + 1) : "“" + heading + "”";
  }

  /** The name of a field. */
  public String field(CaseField field) {
    return wording.text("caseload.field." + field.code());
  }

  /** What is wrong with a field, and what may have been meant. */
  public String fault(CaseFault fault) {
    String text = wording.text("caseload.fault." + key(fault.kind()));
    if (fault.suggestions().isEmpty()) {
      return text;
    }
    return fault.kind() == CaseFault.Kind.STREET_ADDRESS
        ? text + " " + wording.text("caseload.fault.instead", fault.suggestions().getFirst())
        : text
            + " "
            + wording.text("caseload.fault.meant", String.join(" · ", fault.suggestions()));
  }

  /** All that is wrong with a row. */
  public String faults(CaseReading reading) {
    return reading.faults().stream()
        .map(fault -> field(fault.field()) + ": " + fault(fault))
        .collect(Collectors.joining(" "));
  }

  /** How a place was read that was not quite so typed; empty where it was. */
  public Optional<String> guess(CasePlace home) {
    if (!home.isGuess()) {
      return Optional.empty();
    }
    List<String> notes = new ArrayList<>();
    if (home.zerosAdded()) {
      notes.add(wording.text("caseload.zeros", home.place().label()));
    }
    new PlaceWords(wording).note(home.place(), home.match()).ifPresent(notes::add);
    if (!home.others().isEmpty()) {
      notes.add(
          wording.text(
              "caseload.others",
              home.place().label(),
              home.others().stream().map(Place::label).collect(Collectors.joining(" · "))));
    }
    return Optional.of(String.join(" ", notes));
  }

  /** The place to stay to call first, and whether it takes the family. */
  public Optional<String> toCall(CenterAnswer answer) {
    return answer
        .firstToCall()
        .map(Lodging::name)
        .map(
            name ->
                answer.toCallFit() == Fit.YES ? name : wording.text("caseload.toCall.ask", name));
  }

  private static String key(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

package org.cartlocator.caseload;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cartlocator.finder.Finder;
import org.cartlocator.finder.LodgingQuery;
import org.cartlocator.finder.Patient;
import org.cartlocator.geocoding.Geocoder;

/** Reads rows as cases. What a row does not tell is not known; what it tells wrongly is a fault. */
final class RowCheck {

  /** With the unit that people write behind, and the zero that spreadsheets do. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(\\d{1,3})(?:\\.0+)?\\s*(?:y|yr|yrs|year|years|yo|años|año|a|nights|noches)?\\.?");

  private final PlaceReader places;
  private final DiagnosisNames diagnoses;

  RowCheck(Geocoder geocoder, DiagnosisNames diagnoses) {
    this.places = new PlaceReader(geocoder);
    this.diagnoses = diagnoses;
  }

  /**
   * Reads a row.
   *
   * @param repeated whether a row before it has the same id
   */
  CaseReading read(CaseRow row, boolean repeated) {
    List<CaseFault> faults = new ArrayList<>();
    if (row.id().isEmpty()) {
      faults.add(CaseFault.of(CaseField.CASE_ID, CaseFault.Kind.MISSING));
    } else if (repeated) {
      faults.add(CaseFault.of(CaseField.CASE_ID, CaseFault.Kind.DUPLICATE));
    }
    CasePlace home =
        switch (places.read(row.place())) {
          case PlaceReader.Understood it -> it.place();
          case PlaceReader.Faulty it -> {
            faults.add(it.fault());
            yield null;
          }
        };
    Optional<Integer> age = number(row.age(), 0, Patient.MAX_AGE);
    if (age.isEmpty() && !row.age().isEmpty()) {
      faults.add(CaseFault.of(CaseField.AGE, CaseFault.Kind.AGE));
    }
    Optional<String> diagnosis = diagnoses.find(row.diagnosis());
    if (diagnosis.isEmpty() && !row.diagnosis().isEmpty()) {
      faults.add(
          new CaseFault(CaseField.DIAGNOSIS, CaseFault.Kind.UNKNOWN_DIAGNOSIS, diagnoses.codes()));
    }
    Optional<Integer> nights = number(row.nights(), 1, LodgingQuery.MAX_NIGHTS);
    if (nights.isEmpty() && !row.nights().isEmpty()) {
      faults.add(CaseFault.of(CaseField.NIGHTS, CaseFault.Kind.NIGHTS));
    }
    return home == null || !faults.isEmpty()
        ? CaseReading.faulty(row, faults)
        : CaseReading.sound(
            row,
            new Case(
                row.id(),
                home,
                new Patient(age.orElse(null), diagnosis.orElse(null), null),
                nights.orElse(Finder.DEFAULT_NIGHTS)));
  }

  private static Optional<Integer> number(String text, int least, int most) {
    Matcher matcher = NUMBER.matcher(text);
    return matcher.matches()
        ? Optional.of(Integer.valueOf(matcher.group(1))).filter(it -> it >= least && it <= most)
        : Optional.empty();
  }
}

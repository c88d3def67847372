package org.cartlocator.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cartlocator.catalog.Dataset;
import org.cartlocator.catalog.Diagnosis;
import org.cartlocator.catalog.Therapy;
import org.cartlocator.question.SearchTexts;
import org.cartlocator.question.Within;
import org.cartlocator.wording.Wording;

/**
 * The form of the find page.
 *
 * @param more the name of what is asked less often
 * @param open whether that is shown from the start
 * @param onlyListed the label of its box
 * @param checked whether the box is ticked
 * @param kept what the form passes on without showing it
 */
record SearchPart(
    Field near,
    Field age,
    Field diagnosis,
    String more,
    boolean open,
    Field within,
    Field therapy,
    String onlyListed,
    boolean checked,
    List<Kept> kept,
    String submit) {

  SearchPart {
    kept = List.copyOf(kept);
  }

  /** A parameter that is passed on. */
  record Kept(String name, String value) {

    static List<Kept> of(Map<String, String> parameters) {
      return parameters.entrySet().stream()
          .map(entry -> new Kept(entry.getKey(), entry.getValue()))
          .toList();
    }
  }

  /**
   * The form for what was asked.
   *
   * @param place what stands in the field of the place: its label once it is understood
   * @param placeFault why the place was not understood; empty where it was
   */
  static SearchPart of(
      Asked asked, String place, Optional<String> placeFault, Dataset dataset, Wording wording) {
    Set<SearchTexts.Fault> faults = asked.faults(dataset);
    boolean badWithin = faults.contains(SearchTexts.Fault.WITHIN);
    boolean badTherapy = faults.contains(SearchTexts.Fault.THERAPY);
    boolean badDiagnosis = faults.contains(SearchTexts.Fault.DIAGNOSIS);
    List<String> ageFault = fault(faults, SearchTexts.Fault.AGE, wording.text("find.age.bad"));
    return new SearchPart(
        new Field(
            Asked.NEAR,
            wording.text("find.where"),
            place,
            List.of(wording.text("find.where.hint")),
            placeFault.stream().toList(),
            List.of(),
            placeFault.isPresent()),
        new Field(
            Asked.AGE,
            wording.text("find.age"),
            asked.age(),
            List.of(),
            ageFault,
            List.of(),
            placeFault.isEmpty() && !ageFault.isEmpty()),
        choice(
            Asked.DIAGNOSIS,
            wording.text("find.diagnosis"),
            fault(faults, SearchTexts.Fault.DIAGNOSIS, wording.text("find.diagnosis.unknown")),
            diagnoses(dataset, badDiagnosis ? "" : asked.diagnosis(), wording)),
        wording.text("find.more"),
        badWithin
            || badTherapy
            || asked.onlyListed()
            || !(asked.within() + asked.therapy()).isEmpty(),
        choice(
            Asked.WITHIN,
            wording.text("find.within"),
            fault(faults, SearchTexts.Fault.WITHIN, wording.text("find.within.bad")),
            radii(asked, wording)),
        choice(
            Asked.THERAPY,
            wording.text("find.therapy"),
            fault(faults, SearchTexts.Fault.THERAPY, wording.text("find.therapy.unknown")),
            therapies(dataset, badTherapy ? "" : asked.therapy(), wording)),
        wording.text("find.onlyListed"),
        asked.onlyListed(),
        kept(asked),
        wording.text("find.search"));
  }

  private static List<Kept> kept(Asked asked) {
    Map<String, String> parameters = asked.parameters();
    parameters.keySet().retainAll(Set.of(Asked.NIGHTS, Asked.LANG));
    return Kept.of(parameters);
  }

  private static Field choice(
      String id, String label, List<String> fault, List<Field.Option> options) {
    return new Field(id, label, "", List.of(), fault, options, false);
  }

  private static List<String> fault(
      Set<SearchTexts.Fault> faults, SearchTexts.Fault fault, String message) {
    return faults.contains(fault) ? List.of(message) : List.of();
  }

  private static List<Field.Option> diagnoses(Dataset dataset, String chosen, Wording wording) {
    List<Field.Option> options = new ArrayList<>();
    options.add(any(wording.text("find.diagnosis.any")));
    for (Diagnosis known : dataset.diagnoses()) {
      options.add(option(known.code(), wording.diagnosis(known), chosen));
    }
    return options;
  }

  private static List<Field.Option> therapies(Dataset dataset, String chosen, Wording wording) {
    List<Field.Option> options = new ArrayList<>();
    options.add(any(wording.text("find.therapy.any")));
    for (Therapy therapy : dataset.therapies()) {
      options.add(option(therapy.id(), therapy.brand(), chosen));
    }
    return options;
  }

  /** The usual radii, and the one that was asked for if it is another. */
  private static List<Field.Option> radii(Asked asked, Wording wording) {
    List<Field.Option> options = new ArrayList<>();
    options.add(any(wording.text("find.within.any")));
    for (Within choice : Within.choices(wording.units(), asked.within())) {
      options.add(option(choice.text(), choice.words(wording), asked.within()));
    }
    return options;
  }

  private static Field.Option any(String label) {
    return new Field.Option("", label, false);
  }

  private static Field.Option option(String value, String label, String chosen) {
    return new Field.Option(value, label, value.equals(chosen));
  }
}

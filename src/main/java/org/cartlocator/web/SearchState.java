package org.cartlocator.web;

import com.vaadin.flow.router.QueryParameters;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cartlocator.catalog.Dataset;
import org.cartlocator.finder.Patient;
import org.cartlocator.question.SearchTexts;
import org.cartlocator.question.Within;
import org.jspecify.annotations.Nullable;

/**
 * What a family has asked, exactly as the address of the page holds it. Texts are kept as they
 * came, sound or not, so that a form can show them again beside the message that says what is
 * wrong.
 *
 * @param near a place id, or the text of a place name; never a street address
 * @param age the patient's age
 * @param diagnosis code of a diagnosis
 * @param therapy id of a therapy
 * @param within farthest distance, as {@link Within} writes it
 * @param onlyListed leave out centers for which no page names a therapy for this patient
 * @param show how many centers the list shows
 * @param nights how many nights near the center
 * @param compare the centers that were chosen to be compared
 * @param words the language and units of the page
 */
record SearchState(
    String near,
    String age,
    String diagnosis,
    String therapy,
    String within,
    boolean onlyListed,
    int show,
    String nights,
    ComparedIds compare,
    PageWording words)
    implements Serializable {

  static final int PAGE = 10;
  static final int ALL = 500;

  static SearchState empty() {
    return of(QueryParameters.empty());
  }

  static SearchState of(QueryParameters query) {
    return new SearchState(
        text(query, "near"),
        text(query, "age"),
        text(query, "diagnosis"),
        text(query, "therapy"),
        text(query, "within"),
        text(query, "listed").equals("true"),
        SearchTexts.number(text(query, "show"), PAGE, ALL).orElse(PAGE),
        text(query, "nights"),
        ComparedIds.of(text(query, "compare")),
        PageWording.of(query));
  }

  /** The parameters of a link to the same state; what is empty or usual is left out. */
  QueryParameters toQuery() {
    Map<String, String> parameters = new LinkedHashMap<>();
    put(parameters, "near", near);
    put(parameters, "age", age);
    put(parameters, "diagnosis", diagnosis);
    put(parameters, "therapy", therapy);
    put(parameters, "within", within);
    put(parameters, "listed", onlyListed ? "true" : "");
    put(parameters, "show", show == PAGE ? "" : Integer.toString(show));
    put(parameters, "nights", nights);
    put(parameters, "compare", compare.text());
    return words.in(QueryParameters.simple(parameters));
  }

  /** Whether anything is asked at all. */
  boolean isEmpty() {
    return near.isEmpty()
        && age.isEmpty()
        && diagnosis.isEmpty()
        && therapy.isEmpty()
        && show == PAGE;
  }

  /** What it tells of the patient, the distance and the stay. */
  SearchTexts texts() {
    return new SearchTexts(age, diagnosis, therapy, within, nights);
  }

  /** What of the address cannot be used, the place aside. */
  Set<SearchTexts.Fault> faults(Dataset dataset) {
    return texts().faults(dataset);
  }

  /** The patient, of whom only what is sound is known. */
  Patient patient(Dataset dataset) {
    return texts().patient(dataset);
  }

  /** The farthest distance; null for none or one that cannot be used. */
  @Nullable Within radius() {
    return texts().radius();
  }

  int stayNights() {
    return texts().stayNights();
  }

  SearchState withNear(String place) {
    return new SearchState(
        place, age, diagnosis, therapy, within, onlyListed, PAGE, nights, compare, words);
  }

  SearchState withPatient(String newAge, String newDiagnosis) {
    return new SearchState(
        near, newAge, newDiagnosis, therapy, within, onlyListed, PAGE, nights, compare, words);
  }

  SearchState withChoices(String newTherapy, String newWithin, boolean listed) {
    return new SearchState(
        near, age, diagnosis, newTherapy, newWithin, listed, PAGE, nights, compare, words);
  }

  SearchState withShow(int number) {
    return new SearchState(
        near, age, diagnosis, therapy, within, onlyListed, number, nights, compare, words);
  }

  SearchState withNights(String number) {
    return new SearchState(
        near, age, diagnosis, therapy, within, onlyListed, show, number, compare, words);
  }

  SearchState withWords(PageWording others) {
    return new SearchState(
        near, age, diagnosis, therapy, within, onlyListed, show, nights, compare, others);
  }

  SearchState withCompare(ComparedIds chosen) {
    return new SearchState(
        near, age, diagnosis, therapy, within, onlyListed, show, nights, chosen, words);
  }

  /** Whether it asks the same as the other one, and only compares other centers. */
  boolean differsOnlyInCompare(SearchState other) {
    return !compare.equals(other.compare) && withCompare(other.compare).equals(other);
  }

  private static String text(QueryParameters query, String name) {
    List<String> values = query.getParameters(name);
    return values.isEmpty() ? "" : values.getFirst().strip();
  }

  private static void put(Map<String, String> parameters, String name, String value) {
    if (!value.isEmpty()) {
      parameters.put(name, value);
    }
  }
}

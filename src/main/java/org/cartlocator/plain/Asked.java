package org.cartlocator.plain;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cartlocator.catalog.Dataset;
import org.cartlocator.finder.Patient;
import org.cartlocator.geocoding.Geocoding;
import org.cartlocator.geocoding.Place;
import org.cartlocator.question.SearchTexts;
import org.cartlocator.question.Within;
import org.cartlocator.stay.PlanField;
import org.cartlocator.stay.PlanLink;
import org.cartlocator.wording.Language;
import org.cartlocator.wording.Units;
import org.jspecify.annotations.Nullable;

/**
 * What a family has asked, as the address of a page or a sent form holds it. Texts are kept as they
 * came, sound or not, so that a form can show them again beside the message that says what is
 * wrong; only their length is limited.
 *
 * @param near a place id, or what was typed
 * @param read how a typed text led to the place, where a page is to say so: the name of a {@link
 *     Geocoding.Match} in small letters
 * @param age the patient's age
 * @param diagnosis code of a diagnosis
 * @param therapy id of a therapy
 * @param within farthest distance, as {@link Within} writes it
 * @param onlyListed leave out centers for which no page names a therapy for this patient
 * @param nights how many nights near the center
 * @param from number of the first center or place to stay of the page, from 1 on; 0 if not told
 * @param lang code of a language that the pages speak; empty for the browser's choice
 * @param units code of the units of distances; empty for miles
 */
record Asked(
    String near,
    String read,
    String age,
    String diagnosis,
    String therapy,
    String within,
    boolean onlyListed,
    String nights,
    int from,
    String lang,
    String units) {

  static final String NEAR = "near";
  static final String AGE = "age";
  static final String DIAGNOSIS = "diagnosis";
  static final String THERAPY = "therapy";
  static final String WITHIN = "within";
  static final String LISTED = "listed";
  static final String NIGHTS = "nights";
  static final String LANG = "lang";
  static final String UNITS = "units";

  private static final int MOST_CENTERS = 9999;

  /** One more than is read, so that a longer text is still seen to be too long. */
  private static final int LONGEST_PLACE = Geocoding.Limits.MAX_QUERY_LENGTH + 1;

  /** Longer than every code and number. */
  private static final int LONGEST_CODE = 40;

  /** What these parameters ask. */
  static Asked of(Map<String, String> parameters) {
    return new Asked(
        text(parameters, NEAR, LONGEST_PLACE),
        text(parameters, "read", LONGEST_CODE),
        text(parameters, AGE, LONGEST_CODE),
        text(parameters, DIAGNOSIS, LONGEST_CODE),
        text(parameters, THERAPY, LONGEST_CODE),
        text(parameters, WITHIN, LONGEST_CODE),
        text(parameters, LISTED, LONGEST_CODE).equals("true"),
        text(parameters, NIGHTS, LONGEST_CODE),
        SearchTexts.number(text(parameters, "from", LONGEST_CODE), 1, MOST_CENTERS).orElse(0),
        Language.findByCode(text(parameters, LANG, LONGEST_CODE)).map(Language::code).orElse(""),
        Units.findByCode(text(parameters, UNITS, LONGEST_CODE)).map(Asked::code).orElse(""));
  }

  /** The parameters of a link to the same; what is empty or usual is left out. */
  Map<String, String> parameters() {
    Map<String, String> parameters = forApp();
    put(parameters, "read", read);
    put(parameters, "from", from == 0 ? "" : Integer.toString(from));
    return parameters;
  }

  /** The same for a page of the app, which has no place for what concerns plain pages only. */
  Map<String, String> forApp() {
    Map<String, String> parameters = new LinkedHashMap<>();
    put(parameters, NEAR, near);
    put(parameters, AGE, age);
    put(parameters, DIAGNOSIS, diagnosis);
    put(parameters, THERAPY, therapy);
    put(parameters, WITHIN, within);
    put(parameters, LISTED, onlyListed ? "true" : "");
    put(parameters, NIGHTS, nights);
    put(parameters, LANG, lang);
    put(parameters, UNITS, units);
    return parameters;
  }

  /** The plan of a stay near a center for this family. */
  PlanLink plan(String centerId) {
    return PlanLink.EMPTY
        .with(PlanField.CENTER, centerId)
        .with(PlanField.NEAR, near)
        .with(PlanField.AGE, age)
        .with(PlanField.DIAGNOSIS, diagnosis)
        .with(PlanField.THERAPY, therapy)
        .with(PlanField.NIGHTS, nights);
  }

  /** Whether nothing is asked at all. */
  boolean isEmpty() {
    return !tellsOfFamily() && from == 0;
  }

  /** Whether it tells anything of a family: all but the words and the page of the list. */
  boolean tellsOfFamily() {
    return !(near + age + diagnosis + therapy + within + nights).isEmpty() || onlyListed;
  }

  /** What it tells of the patient, the distance and the stay. */
  SearchTexts texts() {
    return new SearchTexts(age, diagnosis, therapy, within, nights);
  }

  /** What of it cannot be used, the place aside. */
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

  /** How the typed text was read, if the address tells. */
  Optional<Geocoding.Match> readAs() {
    for (Geocoding.Match match : Geocoding.Match.values()) {
      if (code(match).equals(read)) {
        return Optional.of(match);
      }
    }
    return Optional.empty();
  }

  /**
   * What a link holds once the text is understood: the id of the place and how the text was read; a
   * name that several places have stays, so that the others are offered. Never a street address.
   */
  Asked understood(Geocoding geocoding) {
    return switch (geocoding) {
      case Geocoding.Found(Place place, Geocoding.Match match) -> withPlace(place, match);
      case Geocoding.Ambiguous several ->
          several.match().isNameAlone() ? this : withPlace(several.first(), several.match());
      case Geocoding.NotFound none -> this;
    };
  }

  private Asked withPlace(Place place, Geocoding.Match match) {
    return withNear(place.id(), match == Geocoding.Match.EXACT ? "" : code(match));
  }

  /**
   * The same without what cannot be used and with the place that was taken: what links to other
   * pages hold. They are short, whatever was typed.
   */
  Asked sound(Dataset dataset, @Nullable Place place) {
    Set<SearchTexts.Fault> faults = faults(dataset);
    return new Asked(
        place == null ? "" : place.id(),
        "",
        faults.contains(SearchTexts.Fault.AGE) ? "" : age,
        faults.contains(SearchTexts.Fault.DIAGNOSIS) ? "" : diagnosis,
        faults.contains(SearchTexts.Fault.THERAPY) ? "" : therapy,
        faults.contains(SearchTexts.Fault.WITHIN) ? "" : within,
        onlyListed,
        faults.contains(SearchTexts.Fault.NIGHTS) ? "" : nights,
        0,
        lang,
        units);
  }

  /** Nothing but the language and the units. */
  Asked wordsOnly() {
    return of(Map.of(LANG, lang, UNITS, units));
  }

  Asked withNear(String place, String how) {
    return new Asked(
        place, how, age, diagnosis, therapy, within, onlyListed, nights, 0, lang, units);
  }

  Asked withFrom(int number) {
    return new Asked(
        near, read, age, diagnosis, therapy, within, onlyListed, nights, number, lang, units);
  }

  Asked withLang(String code) {
    return new Asked(
        near, read, age, diagnosis, therapy, within, onlyListed, nights, from, code, units);
  }

  Asked withUnits(Units others) {
    return new Asked(
        near, read, age, diagnosis, therapy, within, onlyListed, nights, from, lang, code(others));
  }

  Asked withAnyDistance() {
    return new Asked(near, read, age, diagnosis, therapy, "", onlyListed, nights, 0, lang, units);
  }

  Asked withAllCenters() {
    return new Asked(near, read, age, diagnosis, therapy, within, false, nights, 0, lang, units);
  }

  /** Miles are what is usual. */
  private static String code(Units units) {
    return units == Units.MILES ? "" : units.code();
  }

  private static String code(Geocoding.Match match) {
    return match.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Control characters mean nothing here and would make a page unreadable for some programs. */
  private static String text(Map<String, String> parameters, String name, int longest) {
    String text = parameters.getOrDefault(name, "").replaceAll("\\p{Cntrl}", " ").strip();
    return text.length() > longest ? text.substring(0, longest) : text;
  }

  private static void put(Map<String, String> parameters, String name, String value) {
    if (!value.isEmpty()) {
      parameters.put(name, value);
    }
  }
}

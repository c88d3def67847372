package org.cartlocator.plain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cartlocator.catalog.Dataset;
import org.cartlocator.finder.CenterMatches;
import org.cartlocator.geocoding.Geocoding;
import org.cartlocator.geocoding.Place;
import org.cartlocator.site.PageAddresses;
import org.cartlocator.wording.PlaceWords;
import org.cartlocator.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * The find page.
 *
 * @param notes how the place was understood; empty or one text
 * @param choices other places that may be meant; empty or one
 * @param results the centers; empty or one
 * @param steps how it works, where nothing is asked yet; empty or one
 */
record FindPage(
    Frame frame,
    String heading,
    String intro,
    SearchPart search,
    List<String> notes,
    List<Choices> choices,
    List<ResultsPart> results,
    List<Steps> steps) {

  FindPage {
    notes = List.copyOf(notes);
    choices = List.copyOf(choices);
    results = List.copyOf(results);
    steps = List.copyOf(steps);
  }

  /** Places to choose from. */
  record Choices(String question, List<Link> places) {
    Choices {
      places = List.copyOf(places);
    }
  }

  /**
   * How it works, and the way to all centers.
   *
   * @param steps none where a place was not understood: then only the way out is of use
   */
  record Steps(String heading, List<String> steps, Link browse) {
    Steps {
      steps = List.copyOf(steps);
    }

    /** Whether it is told how it works, and not only where all centers are. */
    boolean any() {
      return !steps.isEmpty();
    }
  }

  /** What the place was understood as. */
  private record Reading(Asked asked, Geocoding geocoding, Dataset dataset, Wording wording) {

    @Nullable Place place() {
      return geocoding.likeliest().orElse(null);
    }

    /** What stands in the field: the place as it was understood, else what was typed. */
    String inField() {
      Place place = place();
      return place == null ? asked.near() : place.label();
    }

    Optional<String> fault() {
      return geocoding instanceof Geocoding.NotFound none && !asked.near().isEmpty()
          ? Optional.of(new PlaceWords(wording).fault(none))
          : Optional.empty();
    }

    List<String> notes() {
      return geocoding instanceof Geocoding.Found(Place place, Geocoding.Match match)
          ? new PlaceWords(wording).note(place, asked.readAs().orElse(match)).stream().toList()
          : List.of();
    }

    List<Choices> choices() {
      return switch (geocoding) {
        case Geocoding.Found found -> List.of();
        case Geocoding.Ambiguous several ->
            List.of(
                choices(
                    wording.text("place.ambiguous", several.first().label()), several.others()));
        case Geocoding.NotFound none ->
            none.suggestions().isEmpty()
                ? List.of()
                : List.of(choices(wording.text("place.none.suggestions"), none.suggestions()));
      };
    }

    private Choices choices(String question, List<Place> places) {
      return new Choices(
          question,
          places.stream()
              .map(place -> Link.to(place.label(), Paths.find(asked.sound(dataset, place))))
              .toList());
    }
  }

  /**
   * The page for what was asked.
   *
   * @param geocoding what the place means
   * @param matches the centers, up to the last of this page; null where none are to be shown
   */
  static FindPage of(
      Asked asked,
      Geocoding geocoding,
      @Nullable CenterMatches matches,
      String site,
      Dataset dataset,
      Wording wording) {
    Reading reading = new Reading(asked, geocoding, dataset, wording);
    Place place = reading.place();
    Asked sound = asked.sound(dataset, place);
    Optional<String> fault = reading.fault();
    boolean faulty = fault.isPresent() || !asked.faults(dataset).isEmpty();
    PageAddresses addresses = addresses(asked, site);
    String title = wording.text("find.title");
    return new FindPage(
        Frame.of(
            faulty ? wording.text("plain.check", title) : title,
            wording.text("plain.find.description"),
            addresses,
            List.of(StructuredData.site(addresses.in(wording.language()), wording)),
            // What was not understood may hold a street.
            fault.isPresent() ? asked.withNear("", "") : asked,
            Link.to(wording.text("plain.full"), Paths.app(sound)),
            Paths::find,
            dataset,
            wording),
        wording.text("find.heading"),
        wording.text("find.intro", dataset.centers().size()),
        SearchPart.of(asked, reading.inField(), fault, dataset, wording),
        reading.notes(),
        reading.choices(),
        matches == null
            ? List.of()
            : List.of(ResultsPart.of(sound, asked, place, matches, dataset, wording)),
        matches == null ? List.of(steps(asked, fault.isPresent(), dataset, wording)) : List.of());
  }

  /** The list of all centers by state is the same for everyone; each of its pages stands alone. */
  private static PageAddresses addresses(Asked asked, String site) {
    return new PageAddresses(
        site
            + (asked.tellsOfFamily() || asked.from() == 0
                ? Paths.FIND
                : Paths.find(asked.withLang(""))));
  }

  private static Steps steps(Asked asked, boolean fault, Dataset dataset, Wording wording) {
    return new Steps(
        wording.text("find.steps.heading"),
        fault
            ? List.of()
            : Stream.of("where", "centers", "call")
                .map(step -> wording.text("find.steps." + step))
                .toList(),
        Link.to(
            wording.text("find.browse", dataset.centers().size()),
            Paths.find(asked.wordsOnly().withFrom(1))));
  }
}

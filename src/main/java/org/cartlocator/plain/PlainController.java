package org.cartlocator.plain;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.cartlocator.catalog.Catalog;
import org.cartlocator.catalog.Center;
import org.cartlocator.catalog.Dataset;
import org.cartlocator.finder.CenterMatches;
import org.cartlocator.finder.CenterQuery;
import org.cartlocator.finder.Finder;
import org.cartlocator.finder.LodgingQuery;
import org.cartlocator.finder.Patient;
import org.cartlocator.geo.Coordinates;
import org.cartlocator.geocoding.Geocoder;
import org.cartlocator.geocoding.Geocoding;
import org.cartlocator.geocoding.Place;
import org.cartlocator.question.Within;
import org.cartlocator.site.Site;
import org.cartlocator.wording.Phrases;
import org.cartlocator.wording.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The find page, a center's page and its places to stay, as plain HTML. */
@Controller
final class PlainController {

  private final Catalog catalog;
  private final Finder finder;
  private final Geocoder geocoder;
  private final Templates templates;
  private final Answers answers;
  private final Site site;
  private final Phrases phrases;

  PlainController(
      Catalog catalog,
      Finder finder,
      Geocoder geocoder,
      Templates templates,
      Answers answers,
      Site site,
      Phrases phrases) {
    this.catalog = catalog;
    this.finder = finder;
    this.geocoder = geocoder;
    this.templates = templates;
    this.answers = answers;
    this.site = site;
    this.phrases = phrases;
  }

  @GetMapping({Paths.FIND, Paths.FIND + "/"})
  ResponseEntity<String> find(
      @RequestParam Map<String, String> parameters, HttpServletRequest request) {
    Asked asked = Asked.of(parameters);
    Geocoding geocoding = geocoder.locate(asked.near());
    Asked understood = asked.understood(geocoding);
    boolean mayHoldStreet = geocoding.likeliest().isPresent() && !geocoding.isNameAlone();
    return mayHoldStreet
        ? answers.redirect(Paths.find(understood))
        : find(asked, geocoding, request);
  }

  /**
   * Takes the form, whose place must not stand in an address: it may be a street. The browser is
   * sent to an address that holds no more than the place that was understood.
   */
  @PostMapping({Paths.FIND, Paths.FIND + "/"})
  ResponseEntity<String> search(
      @RequestParam Map<String, String> parameters, HttpServletRequest request) {
    Asked asked = Asked.of(parameters);
    Geocoding geocoding = geocoder.locate(asked.near());
    boolean unknown = geocoding instanceof Geocoding.NotFound && !asked.near().isEmpty();
    return unknown
        ? find(asked, geocoding, request)
        : answers.redirect(Paths.find(asked.understood(geocoding)));
  }

  @GetMapping(Paths.CENTERS + "{id}")
  ResponseEntity<String> center(
      @PathVariable String id,
      @RequestParam Map<String, String> parameters,
      HttpServletRequest request) {
    return about(id, parameters, request, nearby -> templates.fill(CenterPage.of(nearby)));
  }

  @GetMapping(Paths.CENTERS + "{id}/lodging")
  ResponseEntity<String> lodging(
      @PathVariable String id,
      @RequestParam Map<String, String> parameters,
      HttpServletRequest request) {
    return about(id, parameters, request, nearby -> templates.fill(LodgingPage.of(nearby)));
  }

  @GetMapping(Paths.WITHOUT_NETWORK)
  ResponseEntity<String> withoutNetwork(
      @RequestParam Map<String, String> parameters, HttpServletRequest request) {
    Asked asked = Asked.of(parameters).wordsOnly();
    Wording wording = wording(asked, request);
    return answers.scripted(
        templates.fill(
            WithoutNetworkPage.of(asked, site.address(request), catalog.dataset(), wording)),
        wording.language());
  }

  @GetMapping(Paths.FIND + "/**")
  ResponseEntity<String> none(
      @RequestParam Map<String, String> parameters, HttpServletRequest request) {
    return missing(false, Asked.of(parameters), request);
  }

  private ResponseEntity<String> find(
      Asked asked, Geocoding geocoding, HttpServletRequest request) {
    Dataset dataset = catalog.dataset();
    Wording wording = wording(asked, request);
    boolean unknown = geocoding instanceof Geocoding.NotFound && !asked.near().isEmpty();
    CenterMatches matches =
        asked.isEmpty() || unknown
            ? null
            : finder.findCenters(query(asked, geocoding.likeliest().orElse(null), dataset));
    return answers.page(
        unknown ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK,
        templates.fill(
            FindPage.of(asked, geocoding, matches, site.address(request), dataset, wording)),
        wording.language(),
        asked.tellsOfFamily());
  }

  private ResponseEntity<String> missing(boolean center, Asked asked, HttpServletRequest request) {
    Wording wording = wording(asked, request);
    return answers.page(
        HttpStatus.NOT_FOUND,
        templates.fill(
            MissingPage.of(center, asked, site.address(request), catalog.dataset(), wording)),
        wording.language(),
        true);
  }

  private static CenterQuery query(Asked asked, @Nullable Place origin, Dataset dataset) {
    Within radius = asked.radius();
    return new CenterQuery(
        origin == null ? null : origin.location(),
        asked.patient(dataset),
        radius == null ? null : radius.distance(),
        asked.onlyListed(),
        ResultsPart.needed(asked));
  }

  /** A page about the center with this id, or the page that says that there is none. */
  private ResponseEntity<String> about(
      String id,
      Map<String, String> parameters,
      HttpServletRequest request,
      Function<Nearby, String> page) {
    Asked asked = Asked.of(parameters);
    Optional<Center> center = catalog.dataset().findCenter(id);
    if (center.isEmpty()) {
      return missing(true, asked, request);
    }
    Nearby nearby = nearby(center.get(), asked, request);
    return answers.page(
        HttpStatus.OK, page.apply(nearby), nearby.wording().language(), asked.tellsOfFamily());
  }

  private Nearby nearby(Center center, Asked asked, HttpServletRequest request) {
    Dataset dataset = catalog.dataset();
    Patient patient = asked.patient(dataset);
    Place home = geocoder.locate(asked.near()).likeliest().orElse(null);
    // The middle of a state or county says nothing about the distance from a home.
    Coordinates forRules =
        home == null || home.precision() == Place.Precision.REGION ? null : home.location();
    return new Nearby(
        finder.match(center, home == null ? null : home.location(), patient),
        finder.findLodging(
            new LodgingQuery(center, forRules, patient, asked.stayNights(), Finder.NEARBY)),
        asked,
        home,
        site.address(request),
        dataset,
        wording(asked, request));
  }

  private Wording wording(Asked asked, HttpServletRequest request) {
    return Wording.of(asked.lang(), asked.units(), request.getLocale()).from(phrases);
  }
}

package org.cartlocator.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Collectors;
import org.cartlocator.catalog.Catalog;
import org.cartlocator.catalog.Center;
import org.cartlocator.catalog.Dataset;
import org.cartlocator.catalog.Diagnosis;
import org.cartlocator.catalog.Therapy;
import org.cartlocator.finder.CenterQuery;
import org.cartlocator.finder.Finder;
import org.cartlocator.finder.LodgingQuery;
import org.cartlocator.finder.Patient;
import org.cartlocator.geo.Coordinates;
import org.cartlocator.geo.Distance;
import org.cartlocator.geocoding.Geocoder;
import org.cartlocator.wording.Language;
import org.cartlocator.wording.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Centers for a family, a center's record, and places to stay near it. */
@RestController
@Tag(name = "Centers")
final class CentersController {

  private static final int MOST_CENTERS = 500;
  private static final int FARTHEST_OFFSET = 1_000_000;

  private final Catalog catalog;
  private final Finder finder;
  private final Geocoder geocoder;

  CentersController(Catalog catalog, Finder finder, Geocoder geocoder) {
    this.catalog = catalog;
    this.finder = finder;
    this.geocoder = geocoder;
  }

  @GetMapping("/api/v1/centers")
  @Operation(
      summary = "Centers for a patient, nearest first",
      description =
          "Without near: by state and name, and no distances. A place not understood is 422. Where"
              + " there are more than limit, the header Link leads to the other pages.")
  ResponseEntity<CentersAnswer> centers(
      @RequestParam(required = false) @Nullable String near,
      @RequestParam(required = false) @Nullable String age,
      @RequestParam(required = false) @Nullable String diagnosis,
      @RequestParam(required = false) @Nullable String therapy,
      @RequestParam(required = false) @Nullable String onlyListed,
      @RequestParam(required = false) @Nullable String within,
      @RequestParam(required = false) @Nullable String offset,
      @RequestParam(required = false) @Nullable String limit,
      @RequestParam(required = false) @Nullable String units,
      HttpServletRequest request) {
    LengthUnit unit = Parameters.units(units);
    Patient patient = patient(age, diagnosis, therapy);
    Distance radius = Parameters.distance("within", within, unit);
    if (radius != null && near == null) {
      throw new BadParameterException("within", "needs near beside it");
    }
    boolean listed = Parameters.flag("onlyListed", onlyListed);
    int most = Parameters.integer("limit", limit, 1, MOST_CENTERS, 10);
    int skipped = Parameters.integer("offset", offset, 0, FARTHEST_OFFSET, 0);
    Origin origin = near == null ? null : Origin.of(geocoder, "near", near);
    Coordinates start = origin == null ? null : origin.place().location();
    CenterQuery query = new CenterQuery(start, patient, radius, listed, skipped + most);
    CentersAnswer answer =
        CentersAnswer.of(origin, finder.findCenters(query), skipped, unit, wording(unit));
    return PageLinks.of(request, origin, skipped, most, answer.total())
        .map(links -> ResponseEntity.ok().header(HttpHeaders.LINK, links).body(answer))
        .orElseGet(() -> ResponseEntity.ok(answer));
  }

  @GetMapping("/api/v1/centers/{id}")
  @Operation(summary = "The whole record of a center")
  Center center(@PathVariable String id) {
    return get(id);
  }

  @GetMapping("/api/v1/centers/{id}/lodging")
  @Operation(summary = "Places to stay near a center, and whether each takes this family")
  LodgingAnswer lodging(
      @PathVariable String id,
      @RequestParam(required = false) @Nullable String near,
      @RequestParam(required = false) @Nullable String age,
      @RequestParam(required = false) @Nullable String nights,
      @RequestParam(required = false) @Nullable String within,
      @RequestParam(required = false) @Nullable String units) {
    LengthUnit unit = Parameters.units(units);
    Center center = get(id);
    int stay =
        Parameters.integer("nights", nights, 1, LodgingQuery.MAX_NIGHTS, Finder.DEFAULT_NIGHTS);
    Distance radius = Parameters.distance("within", within, unit);
    Coordinates home = near == null ? null : Origin.of(geocoder, "near", near).place().location();
    LodgingQuery query =
        new LodgingQuery(
            center, home, patient(age, null, null), stay, radius == null ? Finder.NEARBY : radius);
    return new LodgingAnswer(
        new LodgingAnswer.CenterName(
            center.id(), center.name(), center.address().city(), center.address().state()),
        stay,
        finder.findLodging(query).stream()
            .map(match -> LodgingAnswer.Item.of(match, unit, wording(unit)))
            .toList());
  }

  private Center get(String id) {
    return catalog.dataset().findCenter(id).orElseThrow(() -> new UnknownRecordException("center"));
  }

  private Patient patient(
      @Nullable String age, @Nullable String diagnosis, @Nullable String therapy) {
    Dataset dataset = catalog.dataset();
    if (diagnosis != null && !dataset.knowsDiagnosis(diagnosis)) {
      throw new BadParameterException(
          "diagnosis",
          dataset.diagnoses().stream()
              .map(Diagnosis::code)
              .collect(Collectors.joining(", ", "must be one of ", "")));
    }
    if (therapy != null && dataset.findTherapy(therapy).isEmpty()) {
      throw new BadParameterException(
          "therapy",
          dataset.therapies().stream()
              .map(Therapy::id)
              .collect(Collectors.joining(", ", "must be one of ", "")));
    }
    return new Patient(Parameters.integer("age", age, 0, Patient.MAX_AGE), diagnosis, therapy);
  }

  private static Wording wording(LengthUnit unit) {
    return new Wording(Language.ENGLISH, unit.units());
  }
}

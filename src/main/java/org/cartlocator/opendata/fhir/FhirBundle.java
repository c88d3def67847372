package org.cartlocator.opendata.fhir;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.cartlocator.catalog.Center;
import org.cartlocator.catalog.Dataset;

/**
 * All centers as one bundle of FHIR R4 (https://hl7.org/fhir/R4/bundle.html), of the type {@code
 * collection}: a set of resources handed on together. It is no answer to a search, for which there
 * would have to be a server of FHIR.
 *
 * <p>For each center an Organization (the hospital), a Location (where it is, and how exactly that
 * is known) and a HealthcareService (CAR-T there: therapies, patient groups, whom to call). What no
 * page states is left out. A hospital's federal number is not known here, so none is given.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record FhirBundle(
    String resourceType, String id, Fhir.Meta meta, String type, List<Entry> entry) {

  /** A resource and the name by which the others of the bundle speak of it. */
  record Entry(String fullUrl, Fhir.Resource resource) {}

  /**
   * The bundle of a snapshot.
   *
   * @param licence on which terms it can be used, in a sentence
   */
  public static FhirBundle of(Dataset dataset, String licence) {
    return new FhirBundle(
        "Bundle",
        "car-t-centers-" + dataset.updated(),
        new Fhir.Meta(
            null,
            List.of(
                new Fhir.Coding(Terms.UPDATED, dataset.updated().toString(), null),
                new Fhir.Coding(Terms.LICENCE, "facts-with-sources", licence))),
        "collection",
        dataset.centers().stream().flatMap(center -> entries(center, dataset)).toList());
  }

  private static Stream<Entry> entries(Center center, Dataset dataset) {
    CenterResources resources = new CenterResources(center, dataset);
    return Stream.of(resources.organization(), resources.location(), resources.service())
        .map(resource -> new Entry(url(resource.resourceType(), center), resource));
  }

  /** A name that stays the same wherever the file is served from. */
  static String url(String type, Center center) {
    byte[] name = ("cart-locator/" + type + "/" + center.id()).getBytes(StandardCharsets.UTF_8);
    return "urn:uuid:" + UUID.nameUUIDFromBytes(name);
  }
}

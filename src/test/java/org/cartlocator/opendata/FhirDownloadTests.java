package org.cartlocator.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.parser.StrictErrorHandler;
import ca.uhn.fhir.validation.FhirValidator;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cartlocator.WholeApplication;
import org.cartlocator.catalog.Catalog;
import org.cartlocator.catalog.Center;
import org.cartlocator.catalog.Dataset;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.HealthcareService;
import org.hl7.fhir.r4.model.Location;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The centers as FHIR R4, read back with the model of HAPI FHIR. */
@WholeApplication
class FhirDownloadTests {

  private static final FhirContext R4 = FhirContext.forR4();

  /** One for all resources: each reads the whole schema of the standard anew. */
  private static final FhirValidator SCHEMA =
      R4.newValidator()
          .setValidateAgainstStandardSchema(true)
          .setValidateAgainstStandardSchematron(false);

  private final Dataset dataset;
  private final String json;
  private final Bundle bundle;

  @Autowired
  FhirDownloadTests(Catalog catalog, OpenData data) {
    this.dataset = catalog.dataset();
    this.json = new String(data.download(OpenFile.FHIR).bytes(false), StandardCharsets.UTF_8);
    this.bundle = parser().parseResource(Bundle.class, json);
  }

  /** A parser that refuses whatever the standard does not know. */
  private static IParser parser() {
    return R4.newJsonParser().setParserErrorHandler(new StrictErrorHandler());
  }

  @Test
  void theBundleAsAWholeFollowsTheSchemaOfTheStandard() {
    assertFollowsTheSchema(bundle);
  }

  @Test
  void eachResourceFollowsTheSchemaOfTheStandard() {
    // As many as show every element that the data set has.
    resources(Resource.class).limit(90).forEach(FhirDownloadTests::assertFollowsTheSchema);
  }

  private static void assertFollowsTheSchema(IBaseResource resource) {
    assertThat(SCHEMA.validateWithResult(resource).getMessages()).isEmpty();
  }

  @Test
  void nothingIsLostOnTheWayThroughTheModel() {
    String again = parser().encodeResourceToString(bundle);

    assertThat(parser().parseResource(Bundle.class, again).equalsDeep(bundle)).isTrue();
    assertThat(again.length())
        .isCloseTo(json.length(), org.assertj.core.data.Percentage.withPercentage(1));
  }

  @Test
  void thereIsAHospitalAPlaceAndAServiceForEachCenter() {
    List<String> ids = dataset.centers().stream().map(Center::id).toList();

    assertThat(bundle.getType()).isEqualTo(Bundle.BundleType.COLLECTION);
    assertThat(resources(Organization.class).map(FhirDownloadTests::id)).isEqualTo(ids);
    assertThat(resources(Location.class).map(FhirDownloadTests::id)).isEqualTo(ids);
    assertThat(resources(HealthcareService.class).map(FhirDownloadTests::id)).isEqualTo(ids);
  }

  @Test
  void everyNameThatAResourceSpeaksOfIsInTheBundle() {
    Set<String> names =
        bundle.getEntry().stream()
            .map(Bundle.BundleEntryComponent::getFullUrl)
            .collect(Collectors.toSet());
    Stream<Reference> spokenOf =
        Stream.concat(
            resources(Location.class).map(Location::getManagingOrganization),
            resources(HealthcareService.class)
                .flatMap(
                    service ->
                        Stream.concat(
                            Stream.of(service.getProvidedBy()), service.getLocation().stream())));

    assertThat(names).hasSize(bundle.getEntry().size());
    assertThat(spokenOf.map(Reference::getReference)).isNotEmpty().isSubsetOf(names);
  }

  @Test
  void eachRecordTellsItsSourcesItsReviewAndItsConfidence() {
    resources(Organization.class)
        .forEach(
            hospital -> {
              Center center = dataset.findCenter(id(hospital)).orElseThrow();
              assertThat(hospital.getMeta().getSource())
                  .isEqualTo(center.evidence().getFirst().url().toString());
              assertThat(
                      hospital.getMeta().getTag("urn:cart-locator:fhir:confidence", "high") != null)
                  .isEqualTo(center.confidence().name().equals("HIGH"));
              assertThat(hospital.getExtensionsByUrl("urn:cart-locator:fhir:evidence"))
                  .hasSameSizeAs(center.evidence());
              assertThat(
                      hospital
                          .getExtensionByUrl(
                              "http://hl7.org/fhir/StructureDefinition/resource-lastReviewDate")
                          .getValue()
                          .primitiveValue())
                  .isEqualTo(center.reviewed().toString());
            });
  }

  @Test
  void noFederalNumberIsMadeUp() {
    assertThat(resources(Organization.class).flatMap(each -> each.getIdentifier().stream()))
        .isNotEmpty()
        .allSatisfy(
            number -> assertThat(number.getSystem()).isEqualTo("urn:cart-locator:fhir:center"));
  }

  @Test
  void therapiesPhonesAndPlaceAreThoseOfTheRecord() {
    Center center = dataset.findCenter("us-pa-chop").orElseThrow();
    HealthcareService service =
        resources(HealthcareService.class)
            .filter(each -> id(each).equals(center.id()))
            .findFirst()
            .orElseThrow();
    Location place =
        resources(Location.class)
            .filter(each -> id(each).equals(center.id()))
            .findFirst()
            .orElseThrow();

    assertThat(service.getType().stream().map(type -> type.getCodingFirstRep().getCode()))
        .containsExactlyElementsOf(
            center.therapies().stream().map(listed -> listed.therapy()).toList());
    assertThat(service.getTelecom().stream().map(telecom -> telecom.getValue()))
        .containsExactlyElementsOf(
            center.contacts().stream().map(contact -> contact.phone()).toList());
    assertThat(place.getPosition().getLatitude().doubleValue()).isEqualTo(center.location().lat());
    assertThat(place.getPosition().getLongitude().doubleValue()).isEqualTo(center.location().lng());
  }

  private <T extends Resource> Stream<T> resources(Class<T> type) {
    return bundle.getEntry().stream()
        .map(Bundle.BundleEntryComponent::getResource)
        .filter(type::isInstance)
        .map(type::cast);
  }

  private static String id(Resource resource) {
    return resource.getIdElement().getIdPart();
  }
}

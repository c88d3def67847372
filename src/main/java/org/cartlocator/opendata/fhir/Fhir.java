package org.cartlocator.opendata.fhir;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.cartlocator.catalog.PartialDate;
import org.jspecify.annotations.Nullable;

/** The parts of FHIR R4 that are used, under its own names; the order is that of the standard. */
interface Fhir {

  /** Anything that a bundle holds. */
  sealed interface Resource {
    /** The name of its type. */
    String resourceType();
  }

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Meta(@Nullable URI source, List<Coding> tag) {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Coding(String system, String code, @Nullable String display) {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Concept(List<Extension> extension, List<Coding> coding, @Nullable String text) {

    static Concept of(String text) {
      return new Concept(List.of(), List.of(), text);
    }
  }

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Identifier(String system, String value) {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Reference(@Nullable String reference, String display) {}

  /** What the standard has no element for. It has one value, or extensions of its own. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Extension(
      List<Extension> extension,
      String url,
      @Nullable String valueString,
      @Nullable URI valueUri,
      @Nullable String valueCode,
      @Nullable LocalDate valueDate,
      @Nullable PartialDate valueDateTime) {

    static Extension text(String url, String text) {
      return new Extension(List.of(), url, text, null, null, null, null);
    }

    static Extension uri(String url, URI uri) {
      return new Extension(List.of(), url, null, uri, null, null, null);
    }

    static Extension code(String url, String code) {
      return new Extension(List.of(), url, null, null, code, null, null);
    }

    static Extension day(String url, LocalDate day) {
      return new Extension(List.of(), url, null, null, null, day, null);
    }

    static Extension date(String url, PartialDate date) {
      return new Extension(List.of(), url, null, null, null, null, date);
    }

    static Extension of(String url, List<Extension> parts) {
      return new Extension(parts, url, null, null, null, null, null);
    }
  }

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Telecom(
      List<Extension> extension,
      String system,
      String value,
      @Nullable String use,
      @Nullable Integer rank) {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record OrganizationContact(Concept purpose, List<Telecom> telecom) {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Address(
      String use,
      String type,
      List<String> line,
      String city,
      String state,
      @Nullable String postalCode,
      String country) {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Position(List<Extension> extension, double longitude, double latitude) {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Eligibility(Concept code, @Nullable String comment) {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Organization(
      String resourceType,
      String id,
      Meta meta,
      List<Extension> extension,
      List<Identifier> identifier,
      List<Concept> type,
      String name,
      List<Telecom> telecom,
      List<Address> address,
      @Nullable Reference partOf,
      List<OrganizationContact> contact)
      implements Resource {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Location(
      String resourceType,
      String id,
      Meta meta,
      List<Extension> extension,
      String name,
      String description,
      String mode,
      Address address,
      Position position,
      Reference managingOrganization)
      implements Resource {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record HealthcareService(
      String resourceType,
      String id,
      Meta meta,
      List<Extension> extension,
      Reference providedBy,
      List<Concept> type,
      List<Concept> specialty,
      List<Reference> location,
      String name,
      String comment,
      @Nullable String extraDetails,
      List<Telecom> telecom,
      List<Eligibility> eligibility,
      List<Concept> program,
      List<Concept> characteristic)
      implements Resource {}
}

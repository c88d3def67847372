package org.cartlocator.opendata.fhir;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cartlocator.catalog.Center;
import org.cartlocator.catalog.CenterStay;
import org.cartlocator.catalog.Contact;
import org.cartlocator.catalog.Dataset;
import org.cartlocator.catalog.Evidence;
import org.cartlocator.catalog.ListedTherapy;
import org.cartlocator.catalog.PatientGroup;
import org.cartlocator.catalog.Therapy;
import org.cartlocator.opendata.fhir.Fhir.Coding;
import org.cartlocator.opendata.fhir.Fhir.Concept;
import org.cartlocator.opendata.fhir.Fhir.Extension;
import org.cartlocator.opendata.fhir.Fhir.Reference;
import org.jspecify.annotations.Nullable;

/** The three resources of a center. */
final class CenterResources {

  private static final String COMMENT =
      "A listed CAR-T center: a public page shows that its staff treat with FDA-approved CAR-T. A"
          + " therapy or patient group that is not named here is one to ask about. Call the center"
          + " to confirm.";

  private final Center center;
  private final Dataset dataset;

  CenterResources(Center center, Dataset dataset) {
    this.center = center;
    this.dataset = dataset;
  }

  Fhir.Resource organization() {
    return new Fhir.Organization(
        "Organization",
        center.id(),
        meta(),
        provenance(),
        List.of(new Fhir.Identifier(Terms.CENTER, center.id())),
        List.of(Concept.of("Hospital")),
        center.name(),
        website(),
        List.of(address()),
        center.system() == null ? null : new Reference(null, center.system()),
        center.contacts().stream()
            .map(
                contact ->
                    new Fhir.OrganizationContact(
                        Concept.of(purpose(contact.kind())), List.of(phone(contact, null))))
            .toList());
  }

  Fhir.Resource location() {
    String precision = code(center.location().precision());
    return new Fhir.Location(
        "Location",
        center.id(),
        meta(),
        provenance(),
        center.name(),
        switch (center.location().precision()) {
          case CAMPUS -> "The point is that of the building or its grounds.";
          case POSTAL_CODE -> "The point is the middle of the ZIP code area.";
          case CITY -> "The point is the middle of the town.";
        },
        "instance",
        address(),
        new Fhir.Position(
            List.of(Extension.code(Terms.PRECISION, precision), source(center.location().source())),
            center.location().lng(),
            center.location().lat()),
        hospital());
  }

  Fhir.Resource service() {
    List<Contact> contacts = center.contacts();
    return new Fhir.HealthcareService(
        "HealthcareService",
        center.id(),
        meta(),
        provenance(),
        hospital(),
        center.therapies().stream().map(this::therapy).toList(),
        List.of(Concept.of("CAR-T cell therapy")),
        List.of(new Reference(FhirBundle.url("Location", center), center.name())),
        "CAR-T cell therapy at " + center.name(),
        center.caution() == null ? COMMENT : COMMENT + " " + center.caution(),
        stay(center.stay()),
        IntStream.range(0, contacts.size())
            .mapToObj(place -> phone(contacts.get(place), place + 1))
            .toList(),
        center.patientGroups().stream().map(this::eligibility).toList(),
        center.program() == null ? List.of() : List.of(Concept.of(center.program())),
        center.accreditations().stream()
            .map(
                given ->
                    new Concept(
                        List.of(source(given.source())),
                        List.of(),
                        "Accredited by " + given.body()))
            .toList());
  }

  private Reference hospital() {
    return new Reference(FhirBundle.url("Organization", center), center.name());
  }

  private Fhir.Meta meta() {
    return new Fhir.Meta(
        center.evidence().getFirst().url(),
        List.of(new Coding(Terms.CONFIDENCE, code(center.confidence()), null)));
  }

  /** When the record was last looked at, and each page it rests on. */
  private List<Extension> provenance() {
    return Stream.concat(
            Stream.of(Extension.day(Terms.LAST_REVIEW, center.reviewed())),
            center.evidence().stream().map(CenterResources::evidence))
        .toList();
  }

  private static Extension evidence(Evidence page) {
    List<Extension> parts = new ArrayList<>();
    parts.add(Extension.uri("url", page.url()));
    parts.add(Extension.text("says", page.says()));
    parts.add(Extension.code("kind", code(page.kind())));
    if (page.pageDate() != null) {
      parts.add(Extension.date("date", page.pageDate()));
    }
    return Extension.of(Terms.EVIDENCE, parts);
  }

  private static Extension source(String source) {
    return Extension.text(Terms.SOURCE, source);
  }

  private List<Fhir.Telecom> website() {
    URI website = center.website();
    return website == null
        ? List.of()
        : List.of(new Fhir.Telecom(List.of(), "url", website.toString(), null, null));
  }

  private static Fhir.Telecom phone(Contact contact, @Nullable Integer rank) {
    return new Fhir.Telecom(
        List.of(source(contact.source())), "phone", contact.phone(), "work", rank);
  }

  private static String purpose(Contact.Kind kind) {
    return switch (kind) {
      case CELLULAR_THERAPY_INTAKE -> "The cell therapy team's line for new patients";
      case CANCER_CENTER -> "The cancer center's desk";
      case HOSPITAL_MAIN -> "The hospital's switchboard";
    };
  }

  private Fhir.Address address() {
    String street = center.address().street();
    return new Fhir.Address(
        "work",
        "physical",
        street == null ? List.of() : List.of(street),
        center.address().city(),
        center.address().state(),
        center.address().postalCode(),
        center.address().country());
  }

  private Concept therapy(ListedTherapy listed) {
    String name =
        dataset
            .findTherapy(listed.therapy())
            .map((Therapy therapy) -> therapy.brand() + " (" + therapy.generic() + ")")
            .orElse(listed.therapy());
    return new Concept(
        List.of(source(listed.source())),
        List.of(new Coding(Terms.THERAPY, listed.therapy(), name)),
        null);
  }

  private Fhir.Eligibility eligibility(PatientGroup group) {
    String name =
        switch (group) {
          case PEDIATRIC -> "Children and adolescents";
          case ADULT -> "Adults";
        };
    return new Fhir.Eligibility(
        new Concept(List.of(), List.of(new Coding(Terms.PATIENT_GROUP, code(group), name)), null),
        center.patientGroupsStated()
            ? null
            : "No page states this; it is assumed: ask the center.");
  }

  private static @Nullable String stay(@Nullable CenterStay stay) {
    if (stay == null) {
      return null;
    }
    List<String> rules = new ArrayList<>();
    if (stay.nearDays() != null) {
      rules.add("Stay near for " + stay.nearDays() + " days after the infusion.");
    }
    if (stay.withinMinutes() != null) {
      rules.add("Stay within " + stay.withinMinutes() + " minutes by car.");
    }
    if (stay.noDrivingDays() != null) {
      rules.add("No driving for " + stay.noDrivingDays() + " days after the infusion.");
    }
    rules.add("Source: " + stay.source() + (stay.asOf() == null ? "" : ", " + stay.asOf()));
    return String.join(" ", rules);
  }

  private static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

package org.cartlocator.opendata.fhir;

/** Names of ours for what FHIR has no element for. They are explained in docs/open-data.md. */
final class Terms {

  private static final String ROOT = "urn:cart-locator:fhir:";

  /** Tag: how far the record can be trusted (high, medium, low). */
  static final String CONFIDENCE = ROOT + "confidence";

  /** Tag of the bundle: the day of the data set. */
  static final String UPDATED = ROOT + "updated";

  /** Tag of the bundle: the terms of use. */
  static final String LICENCE = ROOT + "licence";

  /** System of our ids of centers. */
  static final String CENTER = ROOT + "center";

  /** System of our ids of therapies. */
  static final String THERAPY = ROOT + "therapy";

  /** System of patient groups. */
  static final String PATIENT_GROUP = ROOT + "patient-group";

  /** Extension, a text: the page or list that an element was taken from. */
  static final String SOURCE = ROOT + "source";

  /**
   * Extension with {@code url}, {@code says}, {@code kind} and {@code date}: a page that was seen.
   */
  static final String EVIDENCE = ROOT + "evidence";

  /** Extension, a code: campus, postal-code or city. */
  static final String PRECISION = ROOT + "precision";

  /** HL7's own extension: the day the record was last looked at. */
  static final String LAST_REVIEW =
      "http://hl7.org/fhir/StructureDefinition/resource-lastReviewDate";

  private Terms() {}
}

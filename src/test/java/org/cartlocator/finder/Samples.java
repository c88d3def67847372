package org.cartlocator.finder;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import org.cartlocator.catalog.Address;
import org.cartlocator.catalog.Center;
import org.cartlocator.catalog.Confidence;
import org.cartlocator.catalog.Contact;
import org.cartlocator.catalog.Dataset;
import org.cartlocator.catalog.Evidence;
import org.cartlocator.catalog.Indication;
import org.cartlocator.catalog.ListedTherapy;
import org.cartlocator.catalog.Location;
import org.cartlocator.catalog.Lodging;
import org.cartlocator.catalog.PartialDate;
import org.cartlocator.catalog.PatientGroup;
import org.cartlocator.catalog.Rate;
import org.cartlocator.catalog.StayAdvice;
import org.cartlocator.catalog.StayRules;
import org.cartlocator.catalog.Therapy;
import org.cartlocator.geo.Coordinates;
import org.jspecify.annotations.Nullable;

/** A small made-up data set around Philadelphia. */
public final class Samples {

  /** Where the hospitals stand. */
  public static final Coordinates PHILADELPHIA = new Coordinates(39.95, -75.19);

  /** Every rule is stated, and none rules anybody out. */
  public static final StayRules OPEN_TO_ALL =
      new StayRules(0, 99, true, false, 0, false, 365, "https://example.org/rules");

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final List<Evidence> EVIDENCE =
      List.of(
          new Evidence(
              URI.create("https://example.org/page"), "Says so", Evidence.Kind.HOSPITAL, null));

  private Samples() {}

  /** A hospital in Philadelphia. */
  public static Center center(
      String id, Set<PatientGroup> groups, boolean stated, String... therapies) {
    return center(id, PHILADELPHIA, groups, stated, therapies);
  }

  /** A hospital anywhere. */
  public static Center center(
      String id, Coordinates at, Set<PatientGroup> groups, boolean stated, String... therapies) {
    return new Center(
        id,
        "Hospital " + id,
        null,
        null,
        new Address("1 Main Street", "Philadelphia", "PA", "19104", "US"),
        new Location(at, Location.Precision.CAMPUS, "a list"),
        List.of(new Contact(Contact.Kind.HOSPITAL_MAIN, "+1-215-555-0100", "a list")),
        null,
        groups,
        stated,
        List.of(therapies).stream().map(it -> new ListedTherapy(it, "a page")).toList(),
        List.of(),
        null,
        EVIDENCE,
        Confidence.HIGH,
        null,
        TODAY);
  }

  /** A house that asks for up to ten dollars a night. */
  public static Lodging lodging(
      String id, Coordinates at, Location.Precision precision, @Nullable StayRules rules) {
    return lodging(
        id,
        at,
        precision,
        rules,
        new Rate(
            BigDecimal.ZERO,
            BigDecimal.TEN,
            Currency.getInstance("USD"),
            Rate.Basis.SUGGESTED_DONATION,
            null,
            "a page"));
  }

  /** A house with any price. */
  public static Lodging lodging(
      String id,
      Coordinates at,
      Location.Precision precision,
      @Nullable StayRules rules,
      @Nullable Rate rate) {
    return new Lodging(
        id,
        "House " + id,
        null,
        Lodging.Kind.HOSPITALITY_HOUSE,
        new Address(null, "Philadelphia", "PA", null, "US"),
        new Location(at, precision, "a list"),
        null,
        null,
        null,
        rate,
        rules,
        List.of(),
        List.of(),
        EVIDENCE,
        Confidence.HIGH,
        TODAY);
  }

  /** These records, and {@link #therapies}. */
  public static Dataset dataset(List<Center> centers, List<Lodging> lodging) {
    return new Dataset(TODAY, centers, lodging, therapies());
  }

  /**
   * Kymriah for ALL up to 25 and DLBCL from 18, Tecartus for ALL from 18, Abecma for MM from 18.
   */
  public static List<Therapy> therapies() {
    return List.of(
        therapy("kymriah", use("ALL", null, 25), use("DLBCL", 18, null)),
        therapy("tecartus", use("ALL", 18, null)),
        therapy("abecma", use("MM", 18, null)));
  }

  private static Therapy therapy(String id, Indication... uses) {
    return new Therapy(
        id,
        id.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + id.substring(1),
        id,
        "A maker",
        "CD19",
        TODAY,
        List.of(uses),
        new StayAdvice(
            new StayAdvice.LabelAdvice(
                7, 2, 2, PartialDate.of("2025-06"), Confidence.HIGH, List.of("a page")),
            null),
        List.of(new Therapy.Infusion(0, null)),
        null,
        null,
        null,
        null,
        TODAY);
  }

  private static Indication use(String code, @Nullable Integer minAge, @Nullable Integer maxAge) {
    return new Indication(code, code, minAge, maxAge, "relapsed", null, "a page", false);
  }
}

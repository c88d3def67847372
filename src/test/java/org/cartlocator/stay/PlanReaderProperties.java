package org.cartlocator.stay;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cartlocator.catalog.Center;
import org.cartlocator.catalog.Dataset;
import org.cartlocator.catalog.Location;
import org.cartlocator.catalog.PatientGroup;
import org.cartlocator.finder.Samples;
import org.cartlocator.geo.Coordinates;

/** Whatever a link holds, reading it ends in a request, in faults, or in both. */
class PlanReaderProperties {

  private static final LocalDate TODAY = LocalDate.of(2028, 2, 29);
  private static final Center CENTER = Samples.center("hospital", Set.of(PatientGroup.ADULT), true);
  private static final Dataset DATASET =
      Samples.dataset(
          List.of(CENTER),
          List.of(
              Samples.lodging("near", Samples.PHILADELPHIA, Location.Precision.POSTAL_CODE, null),
              Samples.lodging(
                  "far", new Coordinates(45, -110), Location.Precision.POSTAL_CODE, null)));

  @Property
  void everyFaultIsAboutATextThatWasGiven(@ForAll("texts") Map<PlanField, String> texts) {
    PlanLink link = link(texts);
    PlanReading reading = PlanReader.read(link, null, DATASET, TODAY);

    assertThat(reading.faults())
        .allSatisfy(
            fault -> {
              assertThat(fault.field() == PlanField.CENTER || !link.text(fault.field()).isEmpty())
                  .isTrue();
              assertThat(reading.faultOf(fault.field())).contains(fault);
            });
    assertThat(reading.faults()).extracting(PlanFault::field).isSorted().doesNotHaveDuplicates();
    assertThat(reading.request().isPresent())
        .isEqualTo(link.text(PlanField.CENTER).equals(CENTER.id()));
  }

  @Property
  void whatItTakesIsWithinBounds(@ForAll("texts") Map<PlanField, String> texts) {
    PlanReading reading =
        PlanReader.read(link(texts).with(PlanField.CENTER, CENTER.id()), null, DATASET, TODAY);
    PlanRequest request = reading.request().orElseThrow();

    assertThat(request.nights()).isBetween(1, 365);
    assertThat(request.nightsBefore()).isBetween(0, 60);
    assertThat(request.allNights()).isBetween(1, 365);
    assertThat(request.rota().days()).isIn(14, 21, 28);
    assertThat(request.rota().helpers()).isBetween(1, 6);
    LocalDate infusion = request.infusion();
    if (infusion != null) {
      assertThat(infusion).isBetween(TODAY.minusYears(1), TODAY.plusYears(2));
    }
    Spending spending = request.spending();
    assertThat(spending.people()).isBetween(1, 12);
    assertThat(spending.trips() == null || spending.trips() <= 60).isTrue();
    assertThat(
            Stream.of(
                    spending.night(),
                    spending.meal(),
                    spending.mile(),
                    spending.parking(),
                    spending.fare())
                .filter(java.util.Objects::nonNull))
        .allSatisfy(
            amount -> assertThat(amount).isBetween(BigDecimal.ZERO, new BigDecimal("10000")));
  }

  private static PlanLink link(Map<PlanField, String> texts) {
    return PlanLink.of(
        name ->
            texts.entrySet().stream()
                .filter(entry -> entry.getKey().parameter().equals(name))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null));
  }

  @Provide
  Arbitrary<Map<PlanField, String>> texts() {
    return Arbitraries.maps(
        Arbitraries.of(PlanField.class),
        Arbitraries.oneOf(
            Arbitraries.strings().all().ofMaxLength(30),
            Arbitraries.strings().withChars("0123456789.,-+e ").ofMaxLength(12),
            Arbitraries.integers().between(-10, 500).map(String::valueOf),
            Arbitraries.of(
                "hospital",
                "near",
                "far",
                "kymriah",
                "ALL",
                "2028-02-29",
                "2027-02-29",
                "2026-02-30",
                "1890-01-01",
                "-999999999-01-01",
                "٣",
                "2028-0٣-01",
                "12.5",
                "12.5000",
                "10000",
                "10000.01",
                "1-2",
                "7")));
  }
}

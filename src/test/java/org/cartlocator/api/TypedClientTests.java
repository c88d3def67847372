package org.cartlocator.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cartlocator.RunningApplication;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;

/** How a program in Java uses the interface over HTTP, with records of its own. */
@RunningApplication
class TypedClientTests {

  @LocalServerPort private int port;
  private RestClient client = RestClient.create();

  @BeforeEach
  void connect() {
    client = RestClient.create("http://localhost:" + port);
  }

  record Place(String id, String label, String kind, double lat, double lng, String precision) {}

  record Therapy(String therapy, String brand, String status) {}

  record FoundCenter(
      String id,
      String name,
      String city,
      String state,
      double distanceMiles,
      @Nullable Double roadMiles,
      @Nullable Long driveMinutes,
      String fit,
      List<Therapy> therapies,
      @Nullable String phone,
      LocalDate reviewed) {}

  record Found(@Nullable Place origin, int total, int offset, List<FoundCenter> centers) {}

  record Evidence(URI url, String says, String kind) {}

  record Center(
      String id, String name, List<Evidence> evidence, String confidence, LocalDate reviewed) {}

  record Rate(@Nullable Double min, @Nullable Double max, String currency, String basis) {}

  record FoundLodging(
      String id, String name, String kind, String fit, @Nullable Rate rate, LocalDate reviewed) {}

  record Stay(int nights, List<FoundLodging> lodging) {}

  record Use(String code, @Nullable Integer minAge, @Nullable Integer maxAge) {}

  record ApprovedTherapy(String id, String brand, LocalDate firstApproved, List<Use> indications) {}

  record Journey(
      double greatCircleMiles, @Nullable Double roadMiles, @Nullable Long driveMinutes) {}

  record Milestone(String kind, @Nullable LocalDate from) {}

  record Plan(List<Milestone> milestones, String link) {}

  record File(String address, String mediaType, int records, String etag) {}

  record DataSet(LocalDate updated, int centers, int lodging, int therapies, List<File> files) {}

  record Point(String type, List<Double> coordinates) {}

  record Feature(String id, Point geometry) {}

  record Features(String type, LocalDate updated, List<Feature> features) {}

  @Test
  void fromATextToACenterToAPlaceToStay() {
    List<Place> places =
        list(
            new ParameterizedTypeReference<>() {},
            "/api/v1/places?q={q}&limit=1",
            "Harrisburg, PA");
    Found found =
        get(Found.class, "/api/v1/centers?near={id}&age=9&diagnosis=ALL", places.getFirst().id());
    FoundCenter nearest = found.centers().getFirst();
    Center center = get(Center.class, "/api/v1/centers/{id}", nearest.id());
    Stay stay = get(Stay.class, "/api/v1/centers/{id}/lodging?age=9&nights=28", nearest.id());

    assertThat(found.origin()).isEqualTo(places.getFirst());
    assertThat(nearest.driveMinutes()).isPositive();
    assertThat(center.name()).isEqualTo(nearest.name());
    assertThat(center.evidence()).isNotEmpty();
    assertThat(stay.nights()).isEqualTo(28);
    assertThat(stay.lodging()).extracting(FoundLodging::fit).isSubsetOf("yes", "ask", "no");
  }

  @Test
  void allCentersPageByPage() {
    List<String> ids = new ArrayList<>();
    Optional<String> next = Optional.of("/api/v1/centers?near=59718&limit=60");
    while (next.isPresent()) {
      ResponseEntity<Found> page =
          client
              .get()
              .uri(URI.create("http://localhost:" + port + next.get()))
              .retrieve()
              .toEntity(Found.class);
      Objects.requireNonNull(page.getBody()).centers().forEach(center -> ids.add(center.id()));
      next = next(page.getHeaders());
    }

    assertThat(ids)
        .hasSize(get(DataSet.class, "/api/v1/dataset").centers())
        .doesNotHaveDuplicates();
  }

  private static Optional<String> next(HttpHeaders headers) {
    return headers.getOrEmpty(HttpHeaders.LINK).stream()
        .flatMap(links -> Pattern.compile("<([^>]*)>; rel=\"next\"").matcher(links).results())
        .map(link -> link.group(1))
        .findFirst();
  }

  @Test
  void therapiesAndWays() {
    List<ApprovedTherapy> therapies =
        list(new ParameterizedTypeReference<>() {}, "/api/v1/therapies");
    Journey journey =
        get(Journey.class, "/api/v1/travel?from={from}&to={to}", "39.95,-75.19", "40.27,-76.88");

    assertThat(therapies).extracting(ApprovedTherapy::id).contains("kymriah");
    assertThat(therapies).allSatisfy(therapy -> assertThat(therapy.indications()).isNotEmpty());
    assertThat(journey.roadMiles()).isGreaterThan(journey.greatCircleMiles());
  }

  @Test
  void aPlanWithItsPacketAndItsCalendar() {
    String day = LocalDate.now(java.time.ZoneOffset.UTC).plusDays(90).toString();
    String asked = "?center=us-pa-chop&age=9&diagnosis=ALL&infusion=" + day;
    Plan plan = get(Plan.class, "/api/v1/plans" + asked);

    assertThat(plan.milestones()).isNotEmpty();
    assertThat(plan.link()).contains("us-pa-chop");
    assertThat(bytes("/api/v1/plans/packet.pdf" + asked)).startsWith('%', 'P', 'D', 'F');
    assertThat(get(String.class, "/api/v1/plans/calendar.ics" + asked))
        .startsWith("BEGIN:VCALENDAR");
  }

  @Test
  void everyFileOfTheDataSetIsThereUnderItsTag() {
    DataSet dataset = get(DataSet.class, "/api/v1/dataset");

    assertThat(dataset.files())
        .isNotEmpty()
        .allSatisfy(
            file -> {
              ResponseEntity<byte[]> answer =
                  client
                      .get()
                      .uri(file.address())
                      .header(HttpHeaders.ACCEPT_ENCODING, "identity")
                      .retrieve()
                      .toEntity(byte[].class);
              assertThat(answer.getHeaders().getETag()).isEqualTo(file.etag());
              assertThat(answer.getBody()).isNotEmpty();
            });
  }

  @Test
  void pointsOfAllCenters() {
    Features features = get(Features.class, "/api/v1/dataset/centers.geojson");

    assertThat(features.type()).isEqualTo("FeatureCollection");
    assertThat(features.features())
        .isNotEmpty()
        .allSatisfy(
            feature ->
                assertThat(feature.geometry().coordinates().getFirst()).isBetween(-180.0, 0.0));
  }

  @Test
  void whatHasNotChangedIsNotSentAgain() {
    String address = "/api/v1/dataset/lodging.csv";
    String tag = client.get().uri(address).retrieve().toBodilessEntity().getHeaders().getETag();
    ResponseEntity<byte[]> again =
        client
            .get()
            .uri(address)
            .header(HttpHeaders.IF_NONE_MATCH, Objects.requireNonNull(tag))
            .retrieve()
            .toEntity(byte[].class);

    assertThat(again.getStatusCode()).isEqualTo(HttpStatus.NOT_MODIFIED);
    assertThat(again.getBody()).isNull();
  }

  @Test
  void aMisspeltParameterIsNamedInAProblemDocument() {
    assertThatThrownBy(() -> get(Found.class, "/api/v1/centers?nearby=59718"))
        .isInstanceOfSatisfying(
            HttpClientErrorException.BadRequest.class,
            refused ->
                assertThat(
                        Objects.requireNonNull(refused.getResponseBodyAs(ProblemDetail.class))
                            .getProperties())
                    .containsEntry("parameter", "nearby"));
  }

  private <T> T get(Class<T> type, String address, Object... values) {
    return Objects.requireNonNull(client.get().uri(address, values).retrieve().body(type));
  }

  private <T> List<T> list(
      ParameterizedTypeReference<List<T>> type, String address, Object... values) {
    return Objects.requireNonNull(client.get().uri(address, values).retrieve().body(type));
  }

  private byte[] bytes(String address) {
    return get(byte[].class, address);
  }
}

package org.cartlocator.geocoding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.cartlocator.geo.Coordinates;
import org.cartlocator.geo.Distance;
import org.cartlocator.geo.PointTree;
import org.cartlocator.geocoding.gazetteer.Gazetteer;
import org.cartlocator.geocoding.gazetteer.PostalCode;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What one look-up costs: a ZIP code, a text, the beginning of one, all ZIP codes around one. */
@State(Scope.Benchmark)
@SuppressWarnings("NullAway.Init") // JMH calls the set-up first.
public class GeocodingBenchmark {

  private static final int MANY = 1 << 14;
  private static final Distance RADIUS = Distance.ofMiles(100);

  /** As families type: most of it right, one in ten with an error. */
  private static final List<String> USUAL =
      List.of(
          "19104",
          "Houston, TX",
          "Bozeman MT",
          "77030",
          "Philadelphia",
          "60637-1234",
          "chicago il",
          "El Paso, Texas",
          "philidelphia",
          "Orange County, CA");

  private Gazetteer gazetteer;
  private Geocoder geocoder;
  private PointTree zipPoints;
  private Coordinates[] points;
  private String[] zips;
  private String[] typed;
  private String[] begun;
  private int next;

  /** Reads the gazetteer. */
  @Setup
  public void read() {
    gazetteer = Gazetteer.load();
    geocoder = new BuiltInGeocoder(gazetteer);
    List<PostalCode> all = gazetteer.postalCodes().all();
    zipPoints = PointTree.of(all.stream().map(PostalCode::point).toList());
    Random random = new Random(1);
    zips = new String[MANY];
    points = new Coordinates[MANY];
    begun = new String[MANY];
    typed = lines();
    for (int i = 0; i < MANY; i++) {
      PostalCode code = all.get(random.nextInt(all.size()));
      zips[i] = code.zip();
      points[i] = code.point();
      String text = typed[random.nextInt(typed.length)];
      begun[i] = text.substring(0, Math.min(text.length(), 2 + random.nextInt(10)));
    }
  }

  private static String[] lines() {
    try (InputStream in =
        Objects.requireNonNull(
            GeocodingBenchmark.class.getResourceAsStream("/geocoding/typed.csv"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.replaceFirst("^\"([^\"]*)\",.*|^([^,]*),.*", "$1$2"))
          .toArray(String[]::new);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int next() {
    next = (next + 1) & (MANY - 1);
    return next;
  }

  /** A ZIP code with its town, state, county and point. */
  @Benchmark
  @BenchmarkMode(Mode.Throughput)
  @OutputTimeUnit(TimeUnit.SECONDS)
  public PostalCode zipLookUp() {
    return gazetteer.postalCodes().find(zips[next()]).orElseThrow();
  }

  /** All ZIP codes within 100 miles, nearest first. */
  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  @OutputTimeUnit(TimeUnit.MICROSECONDS)
  public int[] zipCodesWithin100Miles() {
    return zipPoints.nearest(points[next()], Integer.MAX_VALUE, RADIUS);
  }

  /** A text as most are. */
  @Benchmark
  @BenchmarkMode(Mode.Throughput)
  @OutputTimeUnit(TimeUnit.SECONDS)
  public Geocoding usualText() {
    return geocoder.geocode(USUAL.get(next() % USUAL.size()));
  }

  /** A text of the hard list, of which a third have typing errors. */
  @Benchmark
  @BenchmarkMode(Mode.Throughput)
  @OutputTimeUnit(TimeUnit.SECONDS)
  public Geocoding hardText() {
    return geocoder.geocode(typed[next() % typed.length]);
  }

  /** The beginning of a text of the hard list, from two letters on. */
  @Benchmark
  @BenchmarkMode({Mode.SampleTime})
  @OutputTimeUnit(TimeUnit.MICROSECONDS)
  public List<Place> beginningOfText() {
    return geocoder.suggest(begun[next()], 8);
  }

  /** What a start pays: reading the packed gazetteer and making its index. */
  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  @OutputTimeUnit(TimeUnit.MILLISECONDS)
  public Geocoder readAndIndex() {
    return new BuiltInGeocoder(Gazetteer.load());
  }
}

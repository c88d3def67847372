package org.cartlocator.geo;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.ItemBoundable;
import org.locationtech.jts.index.strtree.STRtree;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The nearest 20 of many points in the lower 48 states, in the ways one might choose. */
@State(Scope.Benchmark)
@SuppressWarnings("NullAway.Init") // JMH calls the set-up first.
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class NearestBenchmark {

  private static final int MOST = 20;
  private static final int QUERIES = 1 << 10;
  private static final Distance ANYWHERE = Distance.ofMiles(13_000);

  /** How many points. */
  @Param({"200", "10000", "1000000"})
  public int points;

  private List<Coordinates> all;
  private Coordinates[] queries;
  private PointTree tree;
  private STRtree strTree;
  private IndexSearcher searcher;
  private int next;

  /** Makes the points and what searches them. */
  @Setup
  public void make() throws IOException {
    Random random = new Random(1);
    all = new ArrayList<>();
    for (int i = 0; i < points; i++) {
      all.add(point(random));
    }
    queries = new Coordinates[QUERIES];
    Arrays.setAll(queries, i -> point(random));
    tree = PointTree.of(all);
    strTree = new STRtree();
    Directory directory = new ByteBuffersDirectory();
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      for (Coordinates point : all) {
        strTree.insert(new Envelope(new Coordinate(point.lng(), point.lat())), point);
        Document document = new Document();
        document.add(new LatLonPoint("point", point.lat(), point.lng()));
        writer.addDocument(document);
      }
      writer.forceMerge(1);
    }
    strTree.build();
    searcher = new IndexSearcher(DirectoryReader.open(directory));
  }

  private static Coordinates point(Random random) {
    return new Coordinates(25 + 24 * random.nextDouble(), -124 + 57 * random.nextDouble());
  }

  private Coordinates query() {
    next = (next + 1) & (QUERIES - 1);
    return queries[next];
  }

  /** Ours. */
  @Benchmark
  public int[] pointTree() {
    return tree.nearest(query(), MOST, ANYWHERE);
  }

  /** Measuring to each. */
  @Benchmark
  public List<Coordinates> plainScan() {
    Coordinates from = query();
    return all.stream()
        .map(point -> new Measured(point, GreatCircle.between(from, point).miles()))
        .sorted(Comparator.comparingDouble(Measured::miles))
        .limit(MOST)
        .map(Measured::point)
        .toList();
  }

  private record Measured(Coordinates point, double miles) {}

  /** The R-tree of the JTS Topology Suite. */
  @Benchmark
  public Object[] jtsStrTree() {
    Coordinates from = query();
    return strTree.nearestNeighbour(
        new Envelope(new Coordinate(from.lng(), from.lat())), from, NearestBenchmark::miles, MOST);
  }

  private static double miles(ItemBoundable one, ItemBoundable other) {
    return GreatCircle.between((Coordinates) one.getItem(), (Coordinates) other.getItem()).miles();
  }

  /** Lucene's points. */
  @Benchmark
  public TopFieldDocs luceneNearest() throws IOException {
    Coordinates from = query();
    return LatLonPoint.nearest(searcher, "point", from.lat(), from.lng(), MOST);
  }
}

package org.cartlocator.geocoding.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.cartlocator.geo.Coordinates;
import org.cartlocator.geo.Distance;
import org.cartlocator.geo.GreatCircle;
import org.cartlocator.geocoding.gazetteer.NamedPlace;
import org.cartlocator.geocoding.gazetteer.Town;

/**
 * The named places in a Lucene index in memory. Safe for many threads. All lists come weightiest
 * first; regions are codes as {@code US-PA} or {@code US}, and none means anywhere.
 */
public final class PlaceIndex {

  /** So many spellings of a similar name are looked at, closest first. */
  private static final int MAX_SPELLINGS = 200;

  /** From this length on the first letter, too, may be wrong. */
  private static final int FIRST_LETTER_FREE_FROM = 6;

  private final List<NamedPlace> places;
  private final IndexSearcher searcher;

  private PlaceIndex(List<NamedPlace> places, IndexSearcher searcher) {
    this.places = places;
    this.searcher = searcher;
  }

  /**
   * The index over all places of the gazetteer.
   *
   * @param places weightiest first, as {@link org.cartlocator.geocoding.gazetteer.Gazetteer#named}
   */
  public static PlaceIndex of(List<NamedPlace> places) {
    try {
      DirectoryReader reader = DirectoryReader.open(directory(places));
      if (reader.leaves().size() != 1 || reader.maxDoc() != places.size()) {
        throw new IllegalStateException("the index must be one segment in the order of the places");
      }
      IndexSearcher searcher = new IndexSearcher(reader);
      // What people type is to be kept nowhere, not even in a cache.
      searcher.setQueryCache(null);
      return new PlaceIndex(List.copyOf(places), searcher);
    } catch (IOException e) {
      throw new UncheckedIOException("the index of places cannot be built", e);
    }
  }

  /** The ready-made index, or one made of the places where there is none. */
  private static Directory directory(List<NamedPlace> places) throws IOException {
    Optional<Directory> ready = PackedIndex.load();
    if (ready.isPresent()) {
      return ready.get();
    }
    Directory made = new ByteBuffersDirectory();
    PlaceDocuments.write(places, made);
    return made;
  }

  /** Places of exactly this name. */
  public List<NamedPlace> named(String key, Set<String> regions, int limit) {
    return find(within(new TermQuery(new Term(PlaceDocuments.NAME, key)), regions), limit);
  }

  /** Counties of exactly this name without the word county. */
  public List<NamedPlace> counties(String bareKey, Set<String> regions, int limit) {
    return find(within(new TermQuery(new Term(PlaceDocuments.BARE_NAME, bareKey)), regions), limit);
  }

  /**
   * Places of which a name is at most so many typing errors away.
   *
   * @param maxEdits 1 or 2
   */
  public List<NamedPlace> similar(String key, int maxEdits, Set<String> regions, int limit) {
    int sameLetters = key.length() < FIRST_LETTER_FREE_FROM ? 1 : 0;
    Term term = new Term(PlaceDocuments.NAME, key);
    Query query = new FuzzyQuery(term, maxEdits, sameLetters, MAX_SPELLINGS, true);
    return find(within(query, regions), limit);
  }

  /** Places of which a name begins with one of these keys. */
  public List<NamedPlace> beginning(Collection<String> keys, int limit) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (String key : keys) {
      any.add(new PrefixQuery(new Term(PlaceDocuments.NAME, key)), BooleanClause.Occur.SHOULD);
    }
    return find(any.build(), limit);
  }

  /** The town nearest to a point, if one lies within this distance. */
  public Optional<Town> nearestTown(Coordinates point, Distance within) {
    try {
      ScoreDoc[] nearest =
          LatLonPoint.nearest(searcher, PlaceDocuments.POINT, point.lat(), point.lng(), 1)
              .scoreDocs;
      return Arrays.stream(nearest)
          .map(hit -> (Town) places.get(hit.doc))
          .filter(town -> !GreatCircle.between(point, town.point()).isFartherThan(within))
          .findFirst();
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private static Query within(Query query, Set<String> regions) {
    if (regions.isEmpty()) {
      return query;
    }
    List<BytesRef> codes = regions.stream().map(BytesRef::new).toList();
    return new BooleanQuery.Builder()
        .add(query, BooleanClause.Occur.MUST)
        .add(new TermInSetQuery(PlaceDocuments.REGION, codes), BooleanClause.Occur.FILTER)
        .build();
  }

  private List<NamedPlace> find(Query query, int limit) {
    try {
      List<NamedPlace> found = new ArrayList<>();
      for (ScoreDoc hit : searcher.search(query, limit, Sort.INDEXORDER).scoreDocs) {
        found.add(places.get(hit.doc));
      }
      return found;
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /** Says nothing of the query, which is what someone typed. */
  private static UncheckedIOException unreadable(IOException cause) {
    return new UncheckedIOException("the index of places cannot be read", cause);
  }
}

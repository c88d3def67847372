package org.cartlocator.geocoding.search;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.store.Directory;
import org.cartlocator.geocoding.gazetteer.County;
import org.cartlocator.geocoding.gazetteer.NamedPlace;
import org.cartlocator.geocoding.gazetteer.Region;
import org.cartlocator.geocoding.gazetteer.Town;
import org.cartlocator.geocoding.text.Names;

/**
 * Writes the index. A place is nothing but its place in the list: document 7 is the eighth, so no
 * field is stored, and results in index order come out weightiest first.
 */
final class PlaceDocuments {

  /** Keys of all its names. */
  static final String NAME = "name";

  /** Key of a county's name without the word county. */
  static final String BARE_NAME = "bareName";

  /** Codes of the region and the country it lies in. */
  static final String REGION = "region";

  /** Where a town lies that is not part of another. */
  static final String POINT = "point";

  /** Enough for the whole index, which is then written once, as one segment. */
  private static final double BUFFER_MEGABYTES = 256;

  private PlaceDocuments() {}

  static void write(List<NamedPlace> places, Directory directory) throws IOException {
    IndexWriterConfig config =
        new IndexWriterConfig(new KeywordAnalyzer())
            .setRAMBufferSizeMB(BUFFER_MEGABYTES)
            .setMergePolicy(NoMergePolicy.INSTANCE)
            .setUseCompoundFile(false);
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      for (NamedPlace place : places) {
        writer.addDocument(document(place));
      }
    }
  }

  private static Document document(NamedPlace place) {
    Document document = new Document();
    for (String key : keys(place)) {
      document.add(term(NAME, key));
    }
    Region region = place.region();
    document.add(term(REGION, region.country().name()));
    if (!(place instanceof Region)) {
      document.add(term(REGION, region.code()));
    }
    if (place instanceof County county && !county.isCity()) {
      document.add(term(BARE_NAME, Names.key(county.bareName())));
    }
    if (place instanceof Town town && !town.section()) {
      document.add(new LatLonPoint(POINT, town.point().lat(), town.point().lng()));
    }
    return document;
  }

  /** An independent city is looked for as the town it is, so the county of that name has no key. */
  private static Set<String> keys(NamedPlace place) {
    Set<String> keys = new LinkedHashSet<>();
    if (!(place instanceof County county && county.isCity())) {
      place.names().forEach(name -> keys.add(Names.key(name)));
    }
    return keys;
  }

  private static StringField term(String field, String key) {
    return new StringField(field, key, Field.Store.NO);
  }
}

package org.cartlocator.geocoding;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cartlocator.geocoding.columns.ColumnReader;
import org.cartlocator.geocoding.columns.ColumnWriter;
import org.cartlocator.geocoding.gazetteer.Gazetteer;
import org.cartlocator.geocoding.search.PlaceIndex;

/**
 * What the build makes of the place names: the places and the index of their names, in the form in
 * which the program holds them. To read lines of text and to fold and sort 48,000 names at each
 * start took more of it than anything else of this program, and had the compiler busy for longer.
 */
final class PackedPlaces {

  private static final String NAMES = "/gazetteer/names.bin";

  private PackedPlaces() {}

  /**
   * Writes both files.
   *
   * @param args the folder of the built classes
   */
  public static void main(String[] args) throws IOException {
    Path classes = Path.of(args[0]);
    Gazetteer gazetteer = Gazetteer.pack(classes);
    try (OutputStream file = Files.newOutputStream(classes.resolve(NAMES.substring(1)));
        ColumnWriter out = new ColumnWriter(new BufferedOutputStream(file))) {
      PlaceIndex.of(gazetteer.named()).write(out);
    }
  }

  /** The index of the gazetteer's places that the build has made. */
  static PlaceIndex index(Gazetteer gazetteer) {
    return PlaceIndex.read(gazetteer.named(), ColumnReader.open(PackedPlaces.class, NAMES));
  }
}

package org.cartlocator.geocoding.gazetteer;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.cartlocator.geocoding.columns.ColumnReader;
import org.cartlocator.geocoding.columns.ColumnWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.util.function.SingletonSupplier;

/** All places that are known; immutable. */
public final class Gazetteer {

  private final List<NamedPlace> named;
  private final PostalCodes postalCodes;
  private final Supplier<Map<String, NamedPlace>> byId;

  /** Made of named places, the weightiest first, and of the ZIP codes. */
  Gazetteer(List<NamedPlace> named, PostalCodes postalCodes) {
    this.named = named;
    this.postalCodes = postalCodes;
    // Links name places by their ids, searches do not: a start can do without.
    this.byId =
        SingletonSupplier.of(
            () -> named.stream().collect(Collectors.toMap(NamedPlace::id, Function.identity())));
  }

  /** Reads what the build has packed; that it is missing or broken is a fault of the build. */
  public static Gazetteer load() {
    return PackedGazetteer.read();
  }

  /**
   * Packs the places that lie among the sources, for {@link #load}.
   *
   * @param classes the folder of the built classes
   * @return what was packed, read again
   */
  public static Gazetteer pack(Path classes) throws IOException {
    Path file = classes.resolve(PackedGazetteer.RESOURCE.substring(1));
    try (OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(file));
        ColumnWriter out = new ColumnWriter(bytes)) {
      PackedGazetteer.write(GazetteerSource.read(), out);
    }
    return PackedGazetteer.read(new ColumnReader(Files.readAllBytes(file)));
  }

  /** Regions, counties and towns, the weightiest first. */
  public List<NamedPlace> named() {
    return named;
  }

  /** Only the regions. */
  public List<Region> regions() {
    return named.stream().filter(Region.class::isInstance).map(Region.class::cast).toList();
  }

  /** The ZIP codes. */
  public PostalCodes postalCodes() {
    return postalCodes;
  }

  /** The county that a town lies in; empty outside the US. */
  public Optional<County> countyOf(Town town) {
    return find(County.idOf(town.countyFips())).map(County.class::cast);
  }

  /** The region, county or town of this id. */
  public Optional<NamedPlace> find(String id) {
    @Nullable NamedPlace place = byId.get().get(id);
    return Optional.ofNullable(place);
  }
}

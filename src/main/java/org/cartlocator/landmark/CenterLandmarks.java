package org.cartlocator.landmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.cartlocator.catalog.Catalog;
import org.cartlocator.catalog.Center;
import org.cartlocator.catalog.Dataset;
import org.cartlocator.catalog.Location;
import org.cartlocator.geocoding.Landmark;
import org.cartlocator.geocoding.Landmarks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The centers of the data set, by all names that their records give. */
@Component
final class CenterLandmarks implements Landmarks {

  /** A record may give a second name in brackets or behind a slash or dash. */
  private static final Pattern BETWEEN_NAMES =
      Pattern.compile("\\s*[()]\\s*|\\s*/\\s*|\\s+[-–]\\s+");

  private final Catalog catalog;
  private volatile @Nullable Current current;

  CenterLandmarks(Catalog catalog) {
    this.catalog = catalog;
  }

  private record Current(Dataset dataset, List<Landmark> landmarks) {}

  @Override
  public List<Landmark> all() {
    Dataset now = catalog.dataset();
    Current made = current;
    if (made == null || !made.dataset().equals(now)) {
      made = new Current(now, now.centers().stream().map(CenterLandmarks::of).toList());
      current = made;
    }
    return made.landmarks();
  }

  private static Landmark of(Center center) {
    return new Landmark(
        "center:" + center.id(),
        names(center),
        center.address().city(),
        center.address().state(),
        center.coordinates(),
        center.location().precision() == Location.Precision.CAMPUS);
  }

  private static List<String> names(Center center) {
    List<String> names = new ArrayList<>(List.of(center.name()));
    String system = center.system();
    if (system != null) {
      names.addAll(parts(system));
    }
    names.addAll(parts(center.name()));
    return names.stream().distinct().toList();
  }

  private static List<String> parts(String name) {
    return Arrays.stream(BETWEEN_NAMES.split(name)).filter(part -> !part.isBlank()).toList();
  }
}

package org.cartlocator.lodgingimport;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.cartlocator.catalog.Address;
import org.cartlocator.catalog.Center;
import org.cartlocator.catalog.Confidence;
import org.cartlocator.catalog.Dataset;
import org.cartlocator.catalog.Evidence;
import org.cartlocator.catalog.Location;
import org.cartlocator.catalog.Lodging;
import org.cartlocator.catalog.Lookalike;
import org.cartlocator.geo.Coordinates;
import org.cartlocator.geo.Distance;
import org.cartlocator.geo.GreatCircle;
import org.cartlocator.geo.PointTree;
import org.cartlocator.geocoding.Geocoder;
import org.cartlocator.geocoding.Place;
import org.cartlocator.lodgingimport.Candidate.Draft;
import org.cartlocator.lodgingimport.Candidate.Nearby;
import org.jspecify.annotations.Nullable;

/**
 * Makes candidates of what outside lists name. What a reviewed record already speaks of is never a
 * candidate, and two listings of one place become one.
 */
public final class LodgingImport {

  private final Dataset dataset;
  private final Geocoder geocoder;
  private final Distance within;
  private final PointTree centers;

  /**
   * An import for one snapshot.
   *
   * @param within how near a listed center a place must be
   */
  public LodgingImport(Dataset dataset, Geocoder geocoder, Distance within) {
    this.dataset = dataset;
    this.geocoder = geocoder;
    this.within = within;
    this.centers = PointTree.of(dataset.centers().stream().map(Center::coordinates).toList());
  }

  /**
   * What came of the lists.
   *
   * @param candidates places that no record speaks of, in the order of the lists
   * @param known listings of places that a reviewed record speaks of already
   * @param leftOut what is no candidate and why, a sentence each
   */
  public record Result(List<Candidate> candidates, List<Known> known, List<String> leftOut) {

    /** Keeps its own copies. */
    public Result {
      candidates = List.copyOf(candidates);
      known = List.copyOf(known);
      leftOut = List.copyOf(leftOut);
    }
  }

  /**
   * A listing of a place that is listed already.
   *
   * @param record id of the reviewed record, which stays as it is
   * @param listing what the list calls it
   * @param source the list's page
   */
  public record Known(String record, String listing, URI source) {}

  /**
   * Reads lists: a file whose name ends in {@code .csv} as CSV, any other as Overpass JSON.
   *
   * @throws IOException if a file cannot be read
   * @throws UnusableListException if one is not of its form
   */
  public Result read(List<Path> files) throws IOException {
    List<String> leftOut = new ArrayList<>();
    List<Listing> listings = new ArrayList<>();
    for (Path file : files) {
      boolean csv = file.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
      listings.addAll(csv ? CsvList.read(file, leftOut) : OverpassList.read(file, leftOut));
    }
    List<Known> known = new ArrayList<>();
    List<Found> found = new ArrayList<>();
    for (Listing listing : listings) {
      List<Nearby> near = near(listing.point());
      Lodging reviewed = near.isEmpty() ? null : reviewed(listing);
      if (near.isEmpty()) {
        leftOut.add(
            "%s (%s): no listed center within %.0f miles"
                .formatted(listing.name(), listing.source(), within.miles()));
      } else if (reviewed != null) {
        known.add(new Known(reviewed.id(), listing.name(), listing.source()));
      } else if (found.stream().noneMatch(before -> before.absorbs(listing))) {
        found.add(new Found(listing, near));
      }
    }
    return new Result(drafts(found, leftOut), known, leftOut);
  }

  private List<Nearby> near(Coordinates point) {
    List<Nearby> near = new ArrayList<>();
    for (int number : centers.nearest(point, Integer.MAX_VALUE, within)) {
      Center center = dataset.centers().get(number);
      near.add(new Nearby(center.id(), tenths(GreatCircle.between(point, center.coordinates()))));
    }
    return near;
  }

  private static double tenths(Distance distance) {
    return Math.round(distance.miles() * 10) / 10.0;
  }

  private @Nullable Lodging reviewed(Listing listing) {
    return dataset.lodging().stream()
        .filter(
            place ->
                isOne(
                    listing,
                    place.name(),
                    place.coordinates(),
                    place.location().precision() == Location.Precision.CAMPUS,
                    place.phone()))
        .findFirst()
        .orElse(null);
  }

  /** One name nearby, or one telephone number nearby. */
  private static boolean isOne(
      Listing listing, String name, Coordinates point, boolean exact, @Nullable String phone) {
    double miles = GreatCircle.between(listing.point(), point).miles();
    return Lookalike.mayBeOne(listing.name(), name, miles, exact)
        || (miles <= 1 && phone != null && phone.equals(listing.phone()));
  }

  private List<Candidate> drafts(List<Found> found, List<String> leftOut) {
    Set<String> ids = new HashSet<>();
    dataset.lodging().forEach(place -> ids.add(place.id()));
    dataset.centers().forEach(center -> ids.add(center.id()));
    List<Candidate> candidates = new ArrayList<>();
    for (Found one : found) {
      Draft draft = one.draft(ids);
      if (draft == null) {
        leftOut.add(
            "%s (%s): neither the list nor the place names tell its town and state"
                .formatted(one.first().name(), one.first().source()));
      } else {
        candidates.add(new Candidate(draft, one.near));
      }
    }
    return candidates;
  }

  /** One place, and all listings that speak of it. */
  private final class Found {

    private final List<Listing> listings = new ArrayList<>();
    private final List<Nearby> near;

    Found(Listing first, List<Nearby> near) {
      this.listings.add(first);
      this.near = near;
    }

    Listing first() {
      return listings.getFirst();
    }

    /** Takes a listing of the same place in; false for one of another place. */
    boolean absorbs(Listing other) {
      Listing first = first();
      boolean same = isOne(other, first.name(), first.point(), true, first.phone());
      if (same && listings.stream().noneMatch(known -> known.source().equals(other.source()))) {
        listings.add(other);
      }
      return same;
    }

    @Nullable Draft draft(Set<String> ids) {
      Address address = address();
      if (address == null) {
        return null;
      }
      Listing called = withPhone();
      return new Draft(
          freshId(address, ids),
          first().name(),
          Lodging.Kind.OTHER,
          address,
          new Location(
              first().point(), Location.Precision.CAMPUS, first().list() + " " + first().source()),
          called == null ? null : called.phone(),
          called == null ? null : called.source().toString(),
          listings.stream().map(Listing::website).filter(Objects::nonNull).findFirst().orElse(null),
          listings.stream().map(Found::evidence).toList(),
          Confidence.LOW);
    }

    private static Evidence evidence(Listing listing) {
      return new Evidence(
          listing.source(),
          "%s lists “%s” here as: %s.".formatted(listing.list(), listing.name(), listing.kind()),
          Evidence.Kind.OTHER,
          listing.seen());
    }

    private @Nullable Listing withPhone() {
      return listings.stream().filter(one -> one.phone() != null).findFirst().orElse(null);
    }

    /** As the list says, else the town nearest to the point. */
    private @Nullable Address address() {
      Listing first = first();
      Place nearest = geocoder.describe(first.point());
      String state = first.state() == null ? nearest.state() : first.state();
      String city = first.city() == null ? town(nearest) : first.city();
      return state == null || city == null
          ? null
          : new Address(first.street(), city, state, first.postalCode(), "US");
    }

    /** "Bozeman" of "near Bozeman, MT". */
    private static @Nullable String town(Place nearest) {
      String end = ", " + nearest.state();
      String label = nearest.label();
      return label.startsWith("near ") && label.endsWith(end)
          ? label.substring("near ".length(), label.length() - end.length())
          : null;
    }

    private String freshId(Address address, Set<String> ids) {
      String slug =
          Normalizer.normalize(first().name(), Normalizer.Form.NFKD)
              .replaceAll("[\\p{M}'’]", "")
              .toLowerCase(Locale.ROOT)
              .replaceAll("[^a-z0-9]+", "-")
              .replaceAll("^-|-$", "");
      String id =
          "us-%s-%s"
              .formatted(
                  address.state().toLowerCase(Locale.ROOT), cut(slug.isEmpty() ? "place" : slug));
      String fresh = id;
      for (int again = 2; !ids.add(fresh); again++) {
        fresh = id + "-" + again;
      }
      return fresh;
    }

    private static String cut(String slug) {
      return slug.length() <= 80 ? slug : slug.substring(0, 80).replaceAll("-$", "");
    }
  }
}

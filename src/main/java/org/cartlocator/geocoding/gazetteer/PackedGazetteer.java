package org.cartlocator.geocoding.gazetteer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import org.cartlocator.geo.Coordinates;
import org.cartlocator.geocoding.columns.ColumnReader;
import org.cartlocator.geocoding.columns.ColumnWriter;

/**
 * The gazetteer as the program reads it at each start: the sorts of places after each other, a
 * column for each of their fields, texts by their number in a pool.
 */
final class PackedGazetteer {

  /** Where the build puts it. */
  static final String RESOURCE = "/gazetteer/places.bin";

  private static final byte REGION = 0;
  private static final byte COUNTY = 1;
  private static final byte TOWN = 2;

  private PackedGazetteer() {}

  /** Writes what {@link #read(ColumnReader)} reads. */
  static void write(GazetteerSource source, ColumnWriter out) throws IOException {
    new Packing(source).write(out);
  }

  /** Reads the file that the build has made. */
  static Gazetteer read() {
    return read(ColumnReader.open(PackedGazetteer.class, RESOURCE));
  }

  static Gazetteer read(ColumnReader in) {
    return new Unpacking(in).gazetteer();
  }

  private static final class Packing {

    private final TextPool pool = new TextPool();
    private final List<NamedPlace> named;
    private final List<Region> regions;
    private final List<GazetteerSource.Row> codes;
    private final List<String> military;

    Packing(GazetteerSource source) {
      named = source.named();
      regions = named(Region.class);
      codes = source.postalCodes();
      military = source.military();
    }

    void write(ColumnWriter out) throws IOException {
      List<County> counties = named(County.class);
      List<Town> towns = named(Town.class);
      number(counties, towns);
      out.texts(pool.texts());

      texts(out, regions, Region::code);
      texts(out, regions, Region::shortName);
      texts(out, regions, Region::name);
      points(out, regions);
      lists(out, regions, Region::aliases);

      texts(out, counties, County::fips);
      texts(out, counties, County::name);
      regions(out, counties);
      ints(out, counties, County::population);
      points(out, counties);

      texts(out, towns, Town::key);
      texts(out, towns, Town::name);
      regions(out, towns);
      texts(out, towns, Town::countyFips);
      ints(out, towns, Town::population);
      points(out, towns);
      texts(out, towns, Town::qualifier);
      flags(out, towns, town -> town.section() ? 1 : 0);
      lists(out, towns, Town::aliases);

      flags(out, named, Packing::sort);

      ints(out, codes, row -> Integer.parseInt(row.zip()));
      texts(out, codes, GazetteerSource.Row::town);
      texts(out, codes, GazetteerSource.Row::countyFips);
      ints(out, codes, row -> regions.indexOf(row.region()));
      doubles(out, codes, GazetteerSource.Row::lat);
      doubles(out, codes, GazetteerSource.Row::lng);
      flags(out, codes, row -> row.area() ? 1 : 0);
      ints(out, military, Integer::parseInt);
    }

    /** The pool goes first, so all that it is to hold must be known before. */
    private void number(List<County> counties, List<Town> towns) {
      for (Region region : regions) {
        pool.numbersOf(List.of(region.code(), region.shortName(), region.name()));
        pool.numbersOf(region.aliases());
      }
      for (County county : counties) {
        pool.numbersOf(List.of(county.fips(), county.name()));
      }
      for (Town town : towns) {
        pool.numbersOf(List.of(town.key(), town.name(), town.countyFips(), town.qualifier()));
        pool.numbersOf(town.aliases());
      }
      for (GazetteerSource.Row row : codes) {
        pool.numbersOf(List.of(row.town(), row.countyFips()));
      }
    }

    private <T extends NamedPlace> List<T> named(Class<T> sort) {
      return named.stream().filter(sort::isInstance).map(sort::cast).toList();
    }

    private static int sort(NamedPlace place) {
      return switch (place) {
        case Region _ -> REGION;
        case County _ -> COUNTY;
        case Town _ -> TOWN;
      };
    }

    private void regions(ColumnWriter out, Collection<? extends NamedPlace> places)
        throws IOException {
      ints(out, places, place -> regions.indexOf(place.region()));
    }

    private <T> void texts(ColumnWriter out, Collection<T> rows, Function<T, String> field)
        throws IOException {
      ints(out, rows, row -> pool.numberOf(field.apply(row)));
    }

    /** Where each list ends, then all of them in one piece. */
    private <T> void lists(ColumnWriter out, Collection<T> rows, Function<T, List<String>> field)
        throws IOException {
      List<String> all = new ArrayList<>();
      int[] ends = new int[rows.size()];
      int at = 0;
      for (T row : rows) {
        all.addAll(field.apply(row));
        ends[at++] = all.size();
      }
      out.ints(ends);
      out.ints(pool.numbersOf(all));
    }

    private static void points(ColumnWriter out, Collection<? extends NamedPlace> places)
        throws IOException {
      doubles(out, places, place -> place.point().lat());
      doubles(out, places, place -> place.point().lng());
    }

    private static <T> void ints(ColumnWriter out, Collection<T> rows, ToIntFunction<T> field)
        throws IOException {
      out.ints(rows.stream().mapToInt(field).toArray());
    }

    private static <T> void doubles(ColumnWriter out, Collection<T> rows, ToDoubleFunction<T> field)
        throws IOException {
      out.doubles(rows.stream().mapToDouble(field).toArray());
    }

    private static <T> void flags(ColumnWriter out, Collection<T> rows, ToIntFunction<T> field)
        throws IOException {
      byte[] column = new byte[rows.size()];
      int at = 0;
      for (T row : rows) {
        column[at++] = (byte) field.applyAsInt(row);
      }
      out.bytes(column);
    }
  }

  private static final class Unpacking {

    private final ColumnReader in;
    private final String[] pool;

    Unpacking(ColumnReader in) {
      this.in = in;
      this.pool = in.texts();
    }

    Gazetteer gazetteer() {
      Region[] regions = regions();
      County[] counties = counties(regions);
      Town[] towns = towns(regions);
      return new Gazetteer(inOrder(regions, counties, towns), postalCodes(regions));
    }

    private Region[] regions() {
      String[] codes = texts();
      String[] shortNames = texts();
      String[] names = texts();
      double[] lat = in.doubles();
      double[] lng = in.doubles();
      Lists aliases = new Lists(in.ints(), texts());
      Region[] regions = new Region[codes.length];
      for (int i = 0; i < regions.length; i++) {
        Coordinates point = new Coordinates(lat[i], lng[i]);
        regions[i] = new Region(codes[i], shortNames[i], names[i], point, aliases.at(i));
      }
      return regions;
    }

    private County[] counties(Region[] regions) {
      String[] fips = texts();
      String[] names = texts();
      int[] region = in.ints();
      int[] population = in.ints();
      double[] lat = in.doubles();
      double[] lng = in.doubles();
      County[] counties = new County[fips.length];
      for (int i = 0; i < counties.length; i++) {
        Coordinates point = new Coordinates(lat[i], lng[i]);
        counties[i] = new County(fips[i], names[i], regions[region[i]], population[i], point);
      }
      return counties;
    }

    private Town[] towns(Region[] regions) {
      String[] keys = texts();
      String[] names = texts();
      int[] region = in.ints();
      String[] counties = texts();
      int[] population = in.ints();
      double[] lat = in.doubles();
      double[] lng = in.doubles();
      String[] qualifiers = texts();
      byte[] section = in.bytes();
      Lists aliases = new Lists(in.ints(), texts());
      Town[] towns = new Town[keys.length];
      for (int i = 0; i < towns.length; i++) {
        towns[i] =
            new Town(
                keys[i],
                names[i],
                regions[region[i]],
                counties[i],
                population[i],
                new Coordinates(lat[i], lng[i]),
                qualifiers[i],
                section[i] == 1,
                aliases.at(i));
      }
      return towns;
    }

    private List<NamedPlace> inOrder(Region[] regions, County[] counties, Town[] towns) {
      byte[] sorts = in.bytes();
      NamedPlace[] named = new NamedPlace[sorts.length];
      int region = 0;
      int county = 0;
      int town = 0;
      for (int i = 0; i < named.length; i++) {
        named[i] =
            switch (sorts[i]) {
              case REGION -> regions[region++];
              case COUNTY -> counties[county++];
              default -> towns[town++];
            };
      }
      return List.of(named);
    }

    private PostalCodes postalCodes(Region[] regions) {
      int[] codes = in.ints();
      String[] towns = texts();
      String[] counties = texts();
      int[] region = in.ints();
      Region[] regionOf = new Region[region.length];
      Arrays.setAll(regionOf, i -> regions[region[i]]);
      return new PostalCodes(
          codes, towns, counties, regionOf, in.doubles(), in.doubles(), in.bytes(), in.ints());
    }

    private String[] texts() {
      int[] numbers = in.ints();
      String[] texts = new String[numbers.length];
      for (int i = 0; i < texts.length; i++) {
        texts[i] = pool[numbers[i]];
      }
      return texts;
    }
  }

  /** Lists in one piece, and where each ends. */
  private static final class Lists {

    private final int[] ends;
    private final String[] all;

    Lists(int[] ends, String[] all) {
      this.ends = ends;
      this.all = all;
    }

    List<String> at(int row) {
      int start = row == 0 ? 0 : ends[row - 1];
      return start == ends[row] ? List.of() : List.of(Arrays.copyOfRange(all, start, ends[row]));
    }
  }
}

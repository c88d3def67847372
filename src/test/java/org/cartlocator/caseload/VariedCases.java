package org.cartlocator.caseload;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Made-up cases as the lines of a CSV file: nine in ten at any of the ZIP codes, the rest in towns,
 * some misspelled, some of which there are several; any age, any diagnosis in any of its spellings;
 * one row in a hundred has a fault. The same ones each time.
 */
public final class VariedCases {

  private static final String HEADING = "case id,zip,age,diagnosis,nights";

  private static final List<String> TOWNS =
      List.of(
          "\"Bozeman, MT\"",
          "\"Harrisburg, PA\"",
          "\"El Paso, Texas\"",
          "Springfield",
          "Filadelfia",
          "\"Albuquerqe, NM\"",
          "\"Pitsburgh, PA\"",
          "\"Fargo, ND\"",
          "\"San Juan, PR\"",
          "\"Anchorage, AK\"",
          "\"Lake Charles LA\"");
  private static final List<String> DIAGNOSES =
      List.of(
          "ALL",
          "DLBCL",
          "MM",
          "FL",
          "MCL",
          "CLL-SLL",
          "MZL",
          "HGBCL",
          "multiple myeloma",
          "mieloma múltiple",
          "CLL",
          "");
  private static final int ONE_FAULT_IN = 100;
  private static final int ONE_TOWN_IN = 10;

  private final List<String> zips;
  private final Random random = new Random(20_261_125);

  /** Cases at these ZIP codes. */
  public VariedCases(List<String> zips) {
    this.zips = zips;
  }

  /** The heading and so many cases. */
  public List<String> lines(int cases) {
    return Stream.concat(Stream.of(HEADING), IntStream.rangeClosed(1, cases).mapToObj(this::line))
        .toList();
  }

  private String line(int number) {
    String place = random.nextInt(ONE_TOWN_IN) == 0 ? any(TOWNS) : any(zips);
    String age = Integer.toString(random.nextInt(95));
    String nights = random.nextBoolean() ? "" : Integer.toString(14 + random.nextInt(60));
    boolean fault = number % ONE_FAULT_IN == 0;
    return "C-%d,%s,%s,%s,%s"
        .formatted(number, fault ? "Qqqzzz" : place, age, any(DIAGNOSES), nights);
  }

  private String any(List<String> list) {
    return list.get(random.nextInt(list.size()));
  }
}

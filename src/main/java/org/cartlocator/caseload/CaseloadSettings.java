package org.cartlocator.caseload;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Bounds of what is read and done, under {@code locator.caseload}; wrong ones stop the start.
 *
 * @param mostRows rows of a file
 * @param largestFile bytes of a file
 * @param largestUnpacked bytes that a workbook may unpack to
 * @param mostColumns columns of a file
 * @param longestCell characters of a cell
 * @param mostRuns files that are worked on at a time; the next is told to come back
 * @param keptRows rows that all visitors together may have in their open pages
 * @param mostPackets packets in one ZIP
 * @param threads threads of one run
 */
@ConfigurationProperties("locator.caseload")
public record CaseloadSettings(
    @DefaultValue("100000") int mostRows,
    @DefaultValue("20MB") DataSize largestFile,
    @DefaultValue("150MB") DataSize largestUnpacked,
    @DefaultValue("50") int mostColumns,
    @DefaultValue("500") int longestCell,
    @DefaultValue("2") int mostRuns,
    @DefaultValue("200000") int keptRows,
    @DefaultValue("200") int mostPackets,
    @DefaultValue("2") int threads) {

  /** Refuses bounds that let nothing through. */
  public CaseloadSettings {
    positive("most-rows", mostRows);
    positive("largest-file", largestFile.toBytes());
    positive("largest-unpacked", largestUnpacked.toBytes());
    positive("most-columns", mostColumns);
    positive("longest-cell", longestCell);
    positive("most-runs", mostRuns);
    positive("kept-rows", keptRows);
    positive("most-packets", mostPackets);
    positive("threads", threads);
  }

  private static void positive(String name, long value) {
    if (value < 1) {
      throw new IllegalArgumentException("locator.caseload." + name + " must be 1 or more");
    }
  }
}

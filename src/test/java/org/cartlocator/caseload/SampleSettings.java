package org.cartlocator.caseload;

import org.springframework.util.unit.DataSize;

/** Bounds for tests. */
public final class SampleSettings {

  /** Those that hold unless the operator says otherwise. */
  public static final CaseloadSettings USUAL =
      new CaseloadSettings(
          100_000,
          DataSize.ofMegabytes(20),
          DataSize.ofMegabytes(150),
          50,
          500,
          2,
          200_000,
          200,
          2);

  private SampleSettings() {}

  /** The same with another bound of packets. */
  public static CaseloadSettings withPackets(int most) {
    return new CaseloadSettings(
        USUAL.mostRows(),
        USUAL.largestFile(),
        USUAL.largestUnpacked(),
        USUAL.mostColumns(),
        USUAL.longestCell(),
        USUAL.mostRuns(),
        USUAL.keptRows(),
        most,
        USUAL.threads());
  }

  /** The same with other bounds of rows and bytes. */
  public static CaseloadSettings of(int mostRows, DataSize largestFile, DataSize largestUnpacked) {
    return new CaseloadSettings(
        mostRows, largestFile, largestUnpacked, 50, 500, 2, 200_000, 200, 2);
  }
}

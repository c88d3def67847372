package org.cartlocator.caseload;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.cartlocator.geocoding.Geocoder;
import org.cartlocator.wording.Language;
import org.cartlocator.wording.Wording;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/**
 * How long a large file takes, and how much memory. Run by {@code scripts/measure-caseload}, it
 * makes a file of varied cases, answers it as CSV and as XLSX, and prints a table.
 */
final class CaseloadSpeed {

  private static final int MEGABYTE = 1024 * 1024;

  private CaseloadSpeed() {}

  /** The engine without the pages; no configuration of its own, lest the application find it. */
  @ComponentScan(
      basePackages = {
        "org.cartlocator.catalog",
        "org.cartlocator.geocoding",
        "org.cartlocator.landmark",
        "org.cartlocator.travel",
        "org.cartlocator.finder",
        "org.cartlocator.stay",
        "org.cartlocator.packet",
        "org.cartlocator.caseload"
      },
      // What stands beside them for tests.
      excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*Tests.*"))
  static class Engine {

    @Bean
    Clock clock() {
      return Clock.systemUTC();
    }
  }

  /**
   * Prints a row for each format.
   *
   * @param arguments how many cases
   */
  @SuppressWarnings("SystemOut")
  public static void main(String[] arguments) throws IOException, UnreadableCasesException {
    int rows = Integer.parseInt(arguments[0]);
    Path file = Files.createTempFile("made-up-cases", ".csv");
    try (ConfigurableApplicationContext engine =
        new SpringApplicationBuilder(Engine.class)
            .web(WebApplicationType.NONE)
            .logStartupInfo(false)
            .bannerMode(Banner.Mode.OFF)
            .run()) {
      List<String> zips = zips(engine.getBean(Geocoder.class));
      Files.write(file, new VariedCases(zips).lines(rows));
      System.out.println(
          "| format | cases | answered | only guessed | not answered | time (s) | most heap (MB) | result (MB) |");
      System.out.println("|---|---|---|---|---|---|---|---|");
      for (ResultFormat format : ResultFormat.values()) {
        print(engine, file, format);
      }
    } finally {
      Files.delete(file);
    }
  }

  @SuppressWarnings("SystemOut")
  private static void print(ConfigurableApplicationContext engine, Path file, ResultFormat format)
      throws IOException, UnreadableCasesException {
    Caseload caseload = engine.getBean(Caseload.class);
    CaseFiles files = engine.getBean(CaseFiles.class);
    heap().forEach(MemoryPoolMXBean::resetPeakUsage);
    Counting out = new Counting();
    long start = System.nanoTime();
    CaseSource source = CaseSource.of(file);
    Inspection inspection = files.inspect(source);
    RunSummary summary =
        caseload.batch(
            source,
            inspection,
            inspection.guess(),
            RunOptions.USUAL,
            format,
            Wording.of(Language.ENGLISH),
            out,
            RunControl.UNWATCHED);
    double seconds = (System.nanoTime() - start) / 1e9;
    long peak = heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    System.out.printf(
        Locale.US,
        "| %s | %,d | %,d | %,d | %,d | %.1f | %d | %.1f |%n",
        format,
        summary.rows(),
        summary.answered(),
        summary.guesses(),
        summary.faulty(),
        seconds,
        peak / MEGABYTE,
        (double) out.bytes / MEGABYTE);
  }

  private static List<MemoryPoolMXBean> heap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .toList();
  }

  /** All ZIP codes that are known. */
  private static List<String> zips(Geocoder geocoder) {
    return IntStream.range(501, 99951)
        .mapToObj("%05d"::formatted)
        .filter(zip -> geocoder.findById("zip:" + zip).isPresent())
        .toList();
  }

  private static final class Counting extends OutputStream {

    private long bytes;

    @Override
    public void write(int b) {
      bytes++;
    }

    @Override
    public void write(byte[] part, int offset, int length) {
      bytes += length;
    }
  }
}

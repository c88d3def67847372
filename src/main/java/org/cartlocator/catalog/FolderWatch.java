package org.cartlocator.catalog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.cartlocator.catalog.DatasetReader.Accepted;
import org.cartlocator.catalog.DatasetReader.Reading;
import org.cartlocator.catalog.DatasetReader.Refused;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Looks at the folder of the data set again and again. Once its files have changed and then kept
 * still for one look, so that none is half written, they are read: a sound snapshot comes into
 * force as a whole, a faulty one is refused with all its problems and the one before stays.
 *
 * <p>It looks by itself, for what tells of changes is blind on network drives and on the links that
 * Kubernetes swaps.
 */
final class FolderWatch implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(FolderWatch.class);

  private final Path folder;
  private final Duration every;
  private final DatasetReader reader;
  private final SnapshotCatalog catalog;
  private final Clock clock;

  private List<Trace> read;
  private List<Trace> seen;
  private volatile @Nullable Thread looking;

  /**
   * A watch that has not looked yet.
   *
   * @param every how long between two looks
   * @param readSince no earlier than this were the files read for the snapshot in force; what was
   *     written later may not be in it
   */
  FolderWatch(
      Path folder,
      Duration every,
      DatasetReader reader,
      SnapshotCatalog catalog,
      Clock clock,
      Instant readSince) {
    this.folder = folder;
    this.every = every;
    this.reader = reader;
    this.catalog = catalog;
    this.clock = clock;
    this.seen = traces();
    boolean all = seen.stream().allMatch(trace -> trace.isOlderThan(readSince));
    this.read = all ? seen : List.of();
  }

  /** Looks once. Never throws. */
  void look() {
    try {
      List<Trace> now = traces();
      boolean still = now.equals(seen);
      seen = now;
      if (still && !now.equals(read)) {
        read = now;
        take(reader.read(folder));
      }
    } catch (RuntimeException e) {
      // A look that fails must not be the last one.
      LOG.error("The folder of the data set cannot be looked at; the data set stays as it is", e);
    }
  }

  private void take(Reading reading) {
    switch (reading) {
      case Accepted(Dataset dataset) -> {
        catalog.replace(dataset, clock.instant());
        LOG.info(
            "A new data set is in force: {} centers, {} places to stay, {} therapies, of {}",
            dataset.centers().size(),
            dataset.lodging().size(),
            dataset.therapies().size(),
            dataset.updated());
      }
      case Refused(List<DatasetProblem> problems) -> {
        catalog.refuse(problems, clock.instant());
        LOG.warn(
            "{}\nThe data set before it stays in force.",
            new InvalidDatasetException(problems).report());
      }
    }
  }

  private List<Trace> traces() {
    List<Trace> traces = new ArrayList<>();
    for (DataFile file : DataFile.values()) {
      traces.add(Trace.of(folder.resolve(file.fileName())));
    }
    return traces;
  }

  @Override
  public void start() {
    looking = Thread.ofPlatform().daemon().name("dataset-watch").start(this::lookAgainAndAgain);
  }

  private void lookAgainAndAgain() {
    try {
      while (true) {
        Thread.sleep(every);
        look();
      }
    } catch (InterruptedException e) {
      // Asked to stop.
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void stop() {
    Thread thread = looking;
    looking = null;
    if (thread != null) {
      thread.interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return looking != null;
  }

  /** What tells a file from what it was: when it was written, how long it is, and which it is. */
  private record Trace(String found, long modified, long size, String key) {

    /** File systems may round down by as much as two seconds. */
    private static final Duration ROUNDING = Duration.ofSeconds(2);

    boolean isOlderThan(Instant moment) {
      return modified < TimeUnit.MILLISECONDS.toNanos(moment.minus(ROUNDING).toEpochMilli());
    }

    static Trace of(Path file) {
      try {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return new Trace(
            "file",
            attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS),
            attributes.size(),
            String.valueOf(attributes.fileKey()));
      } catch (NoSuchFileException e) {
        return new Trace("none", 0, 0, "");
      } catch (IOException e) {
        return new Trace("unreadable", 0, 0, "");
      }
    }
  }
}

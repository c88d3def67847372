package org.cartlocator.opendata;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.cartlocator.catalog.Catalog;
import org.cartlocator.catalog.Dataset;
import org.springframework.stereotype.Component;

/** Makes the downloads of the snapshot in force, each once, when it is first asked for. */
@Component
public final class OpenData {

  private final Catalog catalog;
  private final AtomicReference<Made> made;

  OpenData(Catalog catalog) {
    this.catalog = catalog;
    this.made = new AtomicReference<>(new Made(catalog.dataset()));
  }

  /** The file, of the snapshot in force now. */
  public Download download(OpenFile file) {
    Dataset dataset = catalog.dataset();
    return made.updateAndGet(last -> last.isOf(dataset) ? last : new Made(dataset)).get(file);
  }

  /** How many records of the snapshot in force the file tells of. */
  public int records(OpenFile.Subject subject) {
    Dataset dataset = catalog.dataset();
    return switch (subject) {
      case CENTERS -> dataset.centers().size();
      case LODGING -> dataset.lodging().size();
      case THERAPIES -> dataset.therapies().size();
    };
  }

  private static final class Made {
    private final Dataset dataset;
    private final Map<OpenFile, Download> downloads = new ConcurrentHashMap<>();

    Made(Dataset dataset) {
      this.dataset = dataset;
    }

    /** A snapshot is replaced as a whole: another object is another snapshot. */
    @SuppressWarnings("ReferenceEquality")
    boolean isOf(Dataset other) {
      return dataset == other;
    }

    Download get(OpenFile file) {
      return downloads.computeIfAbsent(
          file, wanted -> Download.of(new FileWriter(dataset).write(wanted)));
    }
  }
}

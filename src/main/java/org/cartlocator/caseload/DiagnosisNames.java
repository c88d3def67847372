package org.cartlocator.caseload;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.cartlocator.catalog.Catalog;
import org.cartlocator.catalog.Dataset;
import org.cartlocator.catalog.Diagnosis;
import org.cartlocator.wording.Language;
import org.cartlocator.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Finds the diagnosis that people mean: by its code, by its name in either language, and by what
 * else it is called. Only diagnoses of the data set are found.
 */
final class DiagnosisNames {

  private final Catalog catalog;
  private final Properties synonyms = read();
  private volatile @Nullable Known known;

  DiagnosisNames(Catalog catalog) {
    this.catalog = catalog;
  }

  /** The code of the diagnosis that the text names. */
  Optional<String> find(String text) {
    return Optional.ofNullable(known().codes().get(Headings.plain(text)));
  }

  /** All codes that are known, in the order of the data set. */
  List<String> codes() {
    return catalog.dataset().diagnoses().stream().map(Diagnosis::code).toList();
  }

  /** Made anew when the data set has been replaced. */
  private Known known() {
    Dataset dataset = catalog.dataset();
    Known before = known;
    if (before != null && before.dataset().equals(dataset)) {
      return before;
    }
    Known now = new Known(dataset, codes(dataset));
    known = now;
    return now;
  }

  private Map<String, String> codes(Dataset dataset) {
    Map<String, String> codes = new HashMap<>();
    for (Diagnosis diagnosis : dataset.diagnoses()) {
      String code = diagnosis.code();
      for (String name : synonyms.getProperty(code, "").split("\\|", -1)) {
        codes.put(name, code);
      }
      for (Language language : Language.values()) {
        String name = Wording.of(language).diagnosis(diagnosis);
        codes.put(Headings.plain(name), code);
        codes.put(Headings.plain(name.replaceFirst("\\s*\\([^)]*\\)$", "")), code);
      }
      codes.put(Headings.plain(diagnosis.name()), code);
    }
    dataset.diagnoses().forEach(it -> codes.put(Headings.plain(it.code()), it.code()));
    codes.remove("");
    return Map.copyOf(codes);
  }

  private static Properties read() {
    Properties synonyms = new Properties();
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(
                DiagnosisNames.class.getResourceAsStream("/caseload/diagnoses.properties")),
            StandardCharsets.UTF_8)) {
      synonyms.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return synonyms;
  }

  private record Known(Dataset dataset, Map<String, String> codes) {}
}

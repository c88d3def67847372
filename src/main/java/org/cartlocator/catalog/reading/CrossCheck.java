package org.cartlocator.catalog.reading;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cartlocator.catalog.DataFile;

/** Rules that hold between records: ids, references, and the spelling of diagnoses. */
final class CrossCheck {

  private final Findings findings;

  private final List<Entry> entries;

  CrossCheck(Collection<ParsedFile> files, Findings findings) {
    this.entries = files.stream().flatMap(file -> file.entries().stream()).toList();
    this.findings = findings;
  }

  /** Codes and ids must mean the same in every record. */
  void checkReferences() {
    List<Entry> therapies =
        entries.stream().filter(entry -> entry.file() == DataFile.THERAPIES).toList();
    // Without the list of therapies every reference would dangle; the missing list is reported.
    if (!therapies.isEmpty()) {
      knownTherapies(therapyIds(therapies));
    }
    oneNameForEachCode(therapies);
  }

  /** No id may stand twice, not even in two files. */
  void checkIds() {
    Map<String, Entry> owners = new HashMap<>();
    for (Entry entry : entries) {
      String id = entry.text("id");
      Entry owner = id == null ? null : owners.putIfAbsent(id, entry);
      if (owner != null) {
        findings.report(
            entry,
            "id",
            "record #%d has the same id as record #%d of %s"
                .formatted(entry.index() + 1, owner.index() + 1, owner.file().fileName()));
      }
    }
  }

  /**
   * The ids that a center may name. A therapy whose own id is unusable is known by its brand, lest
   * that one fault be reported again for every center that lists the therapy.
   */
  private Set<String> therapyIds(List<Entry> therapies) {
    Set<String> ids = new HashSet<>();
    for (Entry therapy : therapies) {
      String brand = therapy.text("brand");
      if (brand != null && (therapy.text("id") == null || findings.isReported(therapy, "id"))) {
        ids.add(brand.toLowerCase(Locale.ROOT).replace(' ', '-'));
      }
      String id = therapy.text("id");
      if (id != null) {
        ids.add(id);
      }
    }
    return ids;
  }

  private void knownTherapies(Set<String> known) {
    for (Entry entry : entries) {
      for (String listed : entry.elements("therapies")) {
        String id = entry.text(listed + ".therapy");
        if (id != null && !known.contains(id)) {
          findings.report(
              entry,
              listed + ".therapy",
              Words.quoted(id) + " is not the id of a therapy in " + DataFile.THERAPIES.fileName());
        }
      }
    }
  }

  private void oneNameForEachCode(List<Entry> therapies) {
    Map<String, Map<String, Long>> uses =
        therapies.stream()
            .flatMap(therapy -> Naming.of(therapy).stream())
            .collect(
                Collectors.groupingBy(
                    Naming::code,
                    Collectors.groupingBy(
                        Naming::name, LinkedHashMap::new, Collectors.counting())));
    for (Entry therapy : therapies) {
      for (Naming naming : Naming.of(therapy)) {
        String usual = mostUsed(uses.getOrDefault(naming.code(), Map.of()));
        if (!naming.name().equals(usual)) {
          findings.report(
              therapy,
              naming.field(),
              "%s is called %s elsewhere; one code must have one name"
                  .formatted(naming.code(), Words.quoted(usual)));
        }
      }
    }
  }

  /** The name that stands most often, the first of several: the rarer one is the slip. */
  private static String mostUsed(Map<String, Long> counts) {
    String usual = "";
    long most = 0;
    for (Map.Entry<String, Long> count : counts.entrySet()) {
      if (count.getValue() > most) {
        usual = count.getKey();
        most = count.getValue();
      }
    }
    return usual;
  }

  /** That a therapy's record calls a code by a name, and where. */
  private record Naming(String field, String code, String name) {

    static List<Naming> of(Entry therapy) {
      return therapy.elements("indications").stream()
          .map(use -> of(therapy, use))
          .filter(naming -> !naming.code().isEmpty() && !naming.name().isEmpty())
          .toList();
    }

    private static Naming of(Entry therapy, String use) {
      return new Naming(
          use + ".name",
          therapy.at(use + ".code").asString(""),
          therapy.at(use + ".name").asString(""));
    }
  }
}

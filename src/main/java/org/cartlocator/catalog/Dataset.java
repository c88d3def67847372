package org.cartlocator.catalog;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One snapshot of the three files: immutable, checked, safe for use by many threads.
 *
 * @param updated the latest of the three files' own dates
 * @param centers in the order of the file
 * @param lodging in the order of the file
 * @param therapies in the order of the file
 */
public record Dataset(
    LocalDate updated, List<Center> centers, List<Lodging> lodging, List<Therapy> therapies) {

  /** Keeps its own copies. */
  public Dataset {
    centers = List.copyOf(centers);
    lodging = List.copyOf(lodging);
    therapies = List.copyOf(therapies);
  }

  /** The center with this id. */
  public Optional<Center> findCenter(String id) {
    return centers.stream().filter(center -> center.id().equals(id)).findFirst();
  }

  /** The place to stay with this id. */
  public Optional<Lodging> findLodging(String id) {
    return lodging.stream().filter(place -> place.id().equals(id)).findFirst();
  }

  /** The therapy with this id. */
  public Optional<Therapy> findTherapy(String id) {
    return therapies.stream().filter(therapy -> therapy.id().equals(id)).findFirst();
  }

  /** Whether a therapy is approved for the diagnosis with this code. */
  public boolean knowsDiagnosis(String code) {
    return therapies.stream()
        .flatMap(therapy -> therapy.indications().stream())
        .anyMatch(use -> use.code().equals(code));
  }

  /**
   * Every diagnosis that a therapy is approved for, each once, in the order the files name them.
   */
  public List<Diagnosis> diagnoses() {
    Map<String, Diagnosis> byCode =
        therapies.stream()
            .map(Therapy::indications)
            .flatMap(Collection::stream)
            .map(use -> new Diagnosis(use.code(), use.name()))
            .collect(
                Collectors.toMap(
                    Diagnosis::code,
                    Function.identity(),
                    (first, second) -> first,
                    LinkedHashMap::new));
    return List.copyOf(byCode.values());
  }
}

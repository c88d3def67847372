package org.cartlocator.guide;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The guide for families.
 *
 * @param reviewed the day on which its statements were last held against their sources
 * @param sections in the order in which they are read
 * @param sources the pages behind the statements
 */
public record Guide(LocalDate reviewed, List<GuideSection> sections, List<GuideSource> sources)
    implements Serializable {

  /**
   * Keeps its own copies.
   *
   * @throws IllegalArgumentException if two parts have one name, a statement names a source that
   *     does not exist, or a source stands behind nothing
   */
  public Guide {
    Objects.requireNonNull(reviewed, "reviewed");
    sections = List.copyOf(sections);
    sources = List.copyOf(sources);
    requireDistinct(ids(sections));
    requireDistinct(sections.stream().flatMap(GuideSection::keys).toList());
    requireDistinct(sources.stream().map(GuideSource::id).toList());
    Set<String> cited =
        sections.stream()
            .flatMap(GuideSection::sourced)
            .map(Sourced::sources)
            .flatMap(List::stream)
            .collect(Collectors.toSet());
    Set<String> known = sources.stream().map(GuideSource::id).collect(Collectors.toSet());
    if (!cited.equals(known)) {
      throw new IllegalArgumentException(
          "cited but not there, or there but not cited: " + difference(cited, known));
    }
  }

  /** The pages behind a section, in the order in which it cites them, each once. */
  public List<GuideSource> sourcesOf(GuideSection section) {
    Map<String, GuideSource> byId =
        sources.stream().collect(Collectors.toMap(GuideSource::id, Function.identity()));
    return section
        .sourced()
        .map(Sourced::sources)
        .flatMap(List::stream)
        .distinct()
        .map(id -> Objects.requireNonNull(byId.get(id), id))
        .toList();
  }

  private static List<String> ids(List<GuideSection> sections) {
    return sections.stream()
        .flatMap(
            section ->
                Stream.concat(
                    Stream.of(section.id()),
                    section.blocks().stream()
                        .filter(GuideBlock.Urgent.class::isInstance)
                        .map(block -> ((GuideBlock.Urgent) block).id())))
        .toList();
  }

  private static void requireDistinct(List<String> names) {
    Set<String> seen = new HashSet<>();
    for (String name : names) {
      if (!seen.add(name)) {
        throw new IllegalArgumentException("there twice: " + name);
      }
    }
  }

  private static Set<String> difference(Set<String> one, Set<String> other) {
    Set<String> all = new HashSet<>(one);
    all.addAll(other);
    all.removeIf(name -> one.contains(name) && other.contains(name));
    return all;
  }
}

package org.cartlocator.geocoding.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The table finds what looking at every name would find. */
class NameTableProperties {

  /** Few letters, so that many names are alike. */
  @Provide
  Arbitrary<String> key() {
    return Arbitraries.strings().withChars("abc").ofMinLength(1).ofMaxLength(9);
  }

  @Provide
  Arbitrary<List<String>> keys() {
    return key().list().ofMinSize(1).ofMaxSize(60);
  }

  @Property
  void findsEveryNameWithinSoManyErrors(
      @ForAll("keys") List<String> names,
      @ForAll("key") String typed,
      @ForAll @IntRange(min = 1, max = 2) int errors,
      @ForAll @IntRange(max = 1) int sameLetters) {
    Set<Integer> found = new TreeSet<>();

    table(names).similar(typed, errors, sameLetters, found::add);

    String start = typed.substring(0, sameLetters);
    assertThat(found)
        .isEqualTo(
            numbers(
                names,
                name -> name.startsWith(start) && EditDistance.between(typed, name) <= errors));
  }

  @Property
  void findsEveryNameThatBeginsSo(@ForAll("keys") List<String> names, @ForAll("key") String start) {
    Set<Integer> found = new TreeSet<>();

    table(names).beginning(start, found::add);

    assertThat(found).isEqualTo(numbers(names, name -> name.startsWith(start)));
  }

  @Property
  void findsAllThatBearTheName(@ForAll("keys") List<String> names, @ForAll("key") String key) {
    assertThat(table(names).named(key))
        .isEqualTo(numbers(names, key::equals).stream().mapToInt(Integer::intValue).toArray());
  }

  private static NameTable table(List<String> names) {
    NameTable.Builder builder = new NameTable.Builder();
    for (int i = 0; i < names.size(); i++) {
      builder.add(names.get(i), i);
    }
    return builder.build();
  }

  private static Set<Integer> numbers(List<String> names, Predicate<String> meant) {
    Set<Integer> numbers = new TreeSet<>();
    IntStream.range(0, names.size()).filter(i -> meant.test(names.get(i))).forEach(numbers::add);
    return numbers;
  }
}

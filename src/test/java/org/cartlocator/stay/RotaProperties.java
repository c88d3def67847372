package org.cartlocator.stay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

/** What holds for any rota. */
class RotaProperties {

  @Property
  void aLinkHoldsTheWholeRota(@ForAll("rotas") Rota rota) {
    String text = rota.text();

    assertThat(Rota.isText(text, rota.days(), rota.helpers())).isTrue();
    assertThat(Rota.of(text, rota.days(), rota.helpers())).isEqualTo(rota);
    assertThat(text).doesNotEndWith("-");
  }

  @Property
  void whatIsReadIsWrittenAgain(
      @ForAll("texts") String text, @ForAll @IntRange(min = 1, max = 28) int days) {
    if (Rota.isText(text, days, 6)) {
      assertThat(Rota.of(text, days, 6).text()).isEqualTo(text.replaceAll("-+$", ""));
    }
  }

  @Property
  void anyTextIsOneOrIsNone(
      @ForAll @StringLength(max = 70) String text,
      @ForAll @IntRange(min = 1, max = 6) int helpers) {
    if (Rota.isText(text, 28, helpers)) {
      assertThat(Rota.of(text, 28, helpers).shifts()).hasSize(56);
    }
  }

  @Property
  void everyShiftIsTakenOrAGap(@ForAll("rotas") Rota rota) {
    int taken = IntStream.rangeClosed(1, rota.helpers()).map(rota::shiftsOf).sum();

    assertThat(taken + rota.gaps()).isEqualTo(rota.shifts().size()).isEqualTo(rota.days() * 2);
    assertThat(rota.isEmpty()).isEqualTo(taken == 0);
  }

  @Property
  void oneShiftIsChangedAndNoOther(
      @ForAll("rotas") Rota rota, @ForAll int place, @ForAll Rota.Shift shift) {
    int day = Math.floorMod(place, rota.days());
    Rota changed = rota.with(day, shift, rota.helpers());

    assertThat(changed.helper(day, shift)).isEqualTo(rota.helpers());
    assertThat(changed.with(day, shift, rota.helper(day, shift))).isEqualTo(rota);
  }

  @Provide
  Arbitrary<Rota> rotas() {
    return Arbitraries.integers()
        .between(1, 28)
        .flatMap(
            days ->
                Arbitraries.integers()
                    .between(1, Rota.MOST_HELPERS)
                    .flatMap(
                        helpers ->
                            shifts(days, helpers).map(shifts -> new Rota(days, helpers, shifts))));
  }

  private static Arbitrary<List<Integer>> shifts(int days, int helpers) {
    return Arbitraries.integers().between(Rota.GAP, helpers).list().ofSize(days * 2);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars("-123456").ofMaxLength(60);
  }
}

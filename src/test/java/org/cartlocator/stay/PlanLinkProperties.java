package org.cartlocator.stay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A link keeps what was asked, whatever it is. */
class PlanLinkProperties {

  @Property
  void theParametersMakeTheSameLink(@ForAll("texts") Map<PlanField, String> texts) {
    PlanLink link = link(texts);

    assertThat(PlanLink.of(link.parameters()::get)).isEqualTo(link).hasSameHashCodeAs(link);
    assertThat(link.parameters()).doesNotContainValue("");
    for (PlanField field : PlanField.values()) {
      assertThat(link.text(field)).isEqualTo(texts.getOrDefault(field, "").strip());
    }
  }

  @Property
  void aFieldIsChangedAndNoOther(
      @ForAll("texts") Map<PlanField, String> texts, @ForAll PlanField field, @ForAll String text) {
    PlanLink link = link(texts);
    PlanLink changed = link.with(field, text);

    assertThat(changed.text(field)).isEqualTo(text.strip());
    assertThat(changed.with(field, link.text(field))).isEqualTo(link);
  }

  private static PlanLink link(Map<PlanField, String> texts) {
    PlanLink link = PlanLink.EMPTY;
    for (Map.Entry<PlanField, String> entry : texts.entrySet()) {
      link = link.with(entry.getKey(), entry.getValue());
    }
    return link;
  }

  @Provide
  Arbitrary<Map<PlanField, String>> texts() {
    return Arbitraries.maps(
        Arbitraries.of(PlanField.class), Arbitraries.strings().all().ofMaxLength(20));
  }
}

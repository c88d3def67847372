package org.cartlocator.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for any address of a page. */
class AddressStateProperties {

  private static final String[] NAMES = {
    "near",
    "age",
    "diagnosis",
    "therapy",
    "within",
    "listed",
    "show",
    "nights",
    "compare",
    "lang",
    "units",
    "other"
  };

  @Property
  void anyParametersAreReadAndLeadToAnAddressThatSaysTheSame(
      @ForAll("parameters") Map<String, String> parameters) {
    SearchState state = SearchState.of(QueryParameters.simple(parameters));

    assertThat(SearchState.of(state.toQuery())).isEqualTo(state);
    assertThat(state.show()).isBetween(1, SearchState.ALL);
    assertThat(state.stayNights()).isPositive();
    assertThat(state.compare().size()).isBetween(0, ComparedIds.MOST);
  }

  @Property
  void anyListOfCentersIsReadAndWrittenTheSame(@ForAll String text) {
    ComparedIds ids = ComparedIds.of(text);

    assertThat(ComparedIds.of(ids.text())).isEqualTo(ids);
  }

  @Provide
  Arbitrary<Map<String, String>> parameters() {
    return Arbitraries.maps(
        Arbitraries.of(NAMES),
        Arbitraries.oneOf(
            Arbitraries.strings().ofMaxLength(40),
            Arbitraries.of("", "true", "10", "-1", "0", "99999999999", "50mi", "km", "es", ",,")));
  }
}

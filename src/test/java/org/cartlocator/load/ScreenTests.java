package org.cartlocator.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ScreenTests {

  private static final String FORM =
      """
      {"clientId":4,"syncId":3,"changes":[
        {"node":115,"type":"attach"},
        {"node":115,"type":"put","key":"tag","feat":0,"value":"vaadin-combo-box"},
        {"node":115,"type":"put","key":"name","feat":3,"value":"near"},
        {"node":87,"type":"put","key":"tag","feat":0,"value":"vaadin-select-item"},
        {"node":87,"type":"put","key":"label","feat":3,"value":"Mantle cell lymphoma (MCL)"},
        {"node":87,"type":"put","key":"value","feat":3,"value":"8"},
        {"node":90,"type":"put","key":"href","feat":3,"value":"./centers/us-pa-chop?near=zip%3A19104"}
      ]}""";

  private final Screen screen = new Screen();

  @Test
  void fieldsAreFoundByTheirNames() {
    screen.take(FORM);

    assertThat(screen.field("near")).isEqualTo(115);
  }

  @Test
  void choicesAreFoundByTheirText() {
    screen.take(FORM);

    assertThat(screen.choice("Mantle cell lymphoma (MCL)")).isEqualTo("8");
  }

  @Test
  void theCenterThatIsOfferedCanBeOpened() {
    screen.take(FORM);

    assertThat(screen.centerLink()).hasValue("centers/us-pa-chop?near=zip%3A19104");
  }

  @Test
  void messagesAreNumberedAsTheServerNumbersThem() {
    screen.take(FORM);

    assertThat(screen.serverMessages()).isEqualTo(3);
    assertThat(screen.clientMessages()).isEqualTo(4);
  }

  @Test
  void aFieldThatWasTakenAwayIsNotFound() {
    screen.take(FORM);
    screen.take(
        """
        {"clientId":5,"syncId":4,"changes":[{"node":115,"type":"detach"}]}""");

    assertThatThrownBy(() -> screen.field("near"))
        .isInstanceOf(FaultyAnswerException.class)
        .hasMessageContaining("near");
  }

  @Test
  void anErrorOfTheServerIsAnError() {
    assertThatThrownBy(
            () ->
                screen.take(
                    """
                    {"changes":[],"resources":{},"locales":{},"meta":{"appError":{"caption":"Internal error"}},"syncId":-1}"""))
        .isInstanceOf(FaultyAnswerException.class)
        .hasMessageContaining("appError");
  }

  @Test
  void aWishToStartAgainIsAnError() {
    assertThatThrownBy(() -> screen.take("{\"clientId\":1,\"syncId\":2,\"resynchronize\":true}"))
        .isInstanceOf(FaultyAnswerException.class);
  }

  @Test
  void whatIsNoMessageIsAnError() {
    assertThatThrownBy(() -> screen.take("{}")).isInstanceOf(FaultyAnswerException.class);
  }
}

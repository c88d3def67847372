package org.cartlocator.web.firstpaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StillPartTests {

  /** Held here, for the current one is held but weakly. */
  private final UI window = new UI();

  @BeforeEach
  void openAWindow() {
    UI.setCurrent(window);
  }

  @AfterEach
  void closeIt() {
    UI.setCurrent(null);
  }

  @Test
  void aLivePageKeepsTextInPlaceOfElements() {
    Section section = new Section(new Paragraph("Call them"), new Anchor("./?a=1&b=2", "Here"));
    section.addClassName("card");
    section.getElement().setAttribute("data-seen", "us-pa-chop");

    Component still = StillPart.of(section);

    assertThat(still.getElement().getTag()).isEqualTo("section");
    assertThat(still.getElement().getAttribute("class")).isEqualTo("card");
    assertThat(still.getElement().getAttribute("data-seen")).isEqualTo("us-pa-chop");
    assertThat(still.getElement().getChildCount()).isZero();
    assertThat(text(still)).isEqualTo("<p>Call them</p><a href=\"./?a=1&amp;b=2\">Here</a>");
  }

  @Test
  void whatSomebodyWroteStaysText() {
    assertThat(text(StillPart.of(new Div(new Span("<script>alert(\"x\")</script> & ’☎’")))))
        .isEqualTo(
            "<span>&lt;script&gt;alert(\"x\")&lt;/script&gt; &amp; &#x2019;&#x260e;&#x2019;</span>");
  }

  @Test
  void itTakesOneByteForEachCharacter() {
    assertThat(text(StillPart.of(new Div(new Span("“☎” – niño 你好"))))).matches("[\\x00-\\xFF]+");
  }

  @Test
  void whatIsHiddenIsNotSent() {
    Span hidden = new Span("secret");
    hidden.setVisible(false);

    assertThat(text(StillPart.of(new Div(hidden, new Span("seen")))))
        .isEqualTo("<span>seen</span>");
  }

  @Test
  void openDetailsStayOpen() {
    NativeDetails details = new NativeDetails("More", new Span("of it"));
    details.setOpen(true);

    assertThat(StillPart.of(details).getElement().getProperty("open", false)).isTrue();
    assertThat(text(StillPart.of(new Div(details))))
        .isEqualTo("<details open><summary>More</summary><span>of it</span></details>");
  }

  @Test
  void equalTextsAreHeldOnce() {
    String one = text(StillPart.of(new Div(new Span("the same for all"))));
    String other = text(StillPart.of(new Div(new Span("the same for all"))));

    assertThat(one).isSameAs(other);
  }

  @Test
  void whatOnlyFlowCanWorkIsNoStillPart() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StillPart.of(new Div(new Button("Press"))))
        .withMessageContaining("vaadin-button");
  }

  @Test
  void aContainerIsFilledAnew() {
    Div container = new Div(new Span("before"));

    StillPart.fill(container, new Span("one"), new Span("two"));

    assertThat(container.getElement().getChildCount()).isZero();
    assertThat(text(container)).isEqualTo("<span>one</span><span>two</span>");
    StillPart.fill(container);
    assertThat(text(container)).isEmpty();
  }

  @Test
  void aWindowMayKeepItsPartsWhole() {
    StillPart.keepWhole(UI.getCurrentOrThrow());
    Div part = new Div(new Span("text"));
    Div container = new Div();

    assertThat(StillPart.of(part)).isSameAs(part);
    StillPart.fill(container, part);
    assertThat(container.getChildren()).containsExactly(part);
  }

  private static String text(Component part) {
    return part.getElement().getProperty("innerHTML", "");
  }
}

package org.cartlocator.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.context.TestPropertySource;

/** A reader says what is wrong with a record. */
@TestPropertySource(properties = "locator.corrections=data@example.org")
class CorrectionViewTests extends ViewTest {

  @Test
  void theMessageGrowsWithWhatIsTyped() {
    open("correction?record=us-pa-chop&lang=en");
    assertThat(message()).contains("Correction: us-pa-chop, name", "Proposed value: (not given)");

    test(fieldChoice()).selectItem("The phone numbers");
    test(proposed()).setValue("+1-215-590-1000");
    test(source()).setValue("https://www.chop.edu");

    assertThat(message())
        .contains(
            "Field: contacts",
            "+1-267-426-0762",
            "Proposed value: +1-215-590-1000",
            "Source: https://www.chop.edu");
    assertThat(text(getCurrentView().getElement().getComponent().orElseThrow()))
        .contains("Our list says now:", "It goes to data@example.org");
  }

  @Test
  void theMailProgramGetsTheSameMessage() {
    open("correction?record=us-pa-rmh-hershey&lang=en");

    test(proposed()).setValue("A new name");

    assertThat(mail().getHref())
        .startsWith("mailto:data@example.org?subject=Correction%3A%20us-pa-rmh-hershey")
        .contains("Proposed%20value%3A%20A%20new%20name");
  }

  @Test
  void centersAndPlacesToStayLeadThere() {
    open("centers/us-pa-chop?lang=es&near=zip:19104");

    assertThat(find(Anchor.class).all())
        .filteredOn(link -> link.getText().equals("Avisar de un error"))
        .hasSizeGreaterThan(2)
        .first()
        .satisfies(
            link ->
                assertThat(link.getHref()).contains("record=", "lang=es").doesNotContain("near="));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"correction", "correction?record=us-pa-nowhere", "correction?record=kymriah"})
  void withoutARecordThereIsNoSuchPage(String address) {
    open(address);

    assertThat(getCurrentView()).isInstanceOf(UnknownPage.class);
  }

  @Test
  void aPlaceToStayHasAPageOfItsOwn() {
    open("lodging/us-pa-rmh-hershey?lang=en");

    assertThat(text((LodgingView) getCurrentView()))
        .contains(
            "Ronald McDonald House",
            "Who may stay, and what it costs",
            "Listed CAR-T centers nearby",
            "How we know",
            "Report a correction");
  }

  private String message() {
    return find(TextArea.class).all().stream()
        .filter(TextArea::isReadOnly)
        .findFirst()
        .orElseThrow()
        .getValue();
  }

  private TextArea proposed() {
    return find(TextArea.class).all().stream()
        .filter(area -> !area.isReadOnly())
        .findFirst()
        .orElseThrow();
  }

  private TextField source() {
    return find(TextField.class).single();
  }

  private Anchor mail() {
    return find(Anchor.class).all().stream()
        .filter(link -> link.getHref().startsWith("mailto:"))
        .findFirst()
        .orElseThrow();
  }

  @SuppressWarnings("unchecked")
  private Select<String> fieldChoice() {
    return find(Select.class).single();
  }
}

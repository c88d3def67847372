package org.cartlocator.web;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.function.SerializableBiConsumer;
import org.cartlocator.catalog.Center;
import org.cartlocator.wording.Wording;

/** Puts one center into the comparison, or takes it out. */
class CompareToggle extends Checkbox {

  private final String id;
  private final String name;
  private final Wording wording;

  /**
   * A toggle for a center.
   *
   * @param listener told the id of the center and whether it is to be compared
   */
  CompareToggle(Center center, Wording wording, SerializableBiConsumer<String, Boolean> listener) {
    this.id = center.id();
    this.name = center.name();
    this.wording = wording;
    addClassName("compare-toggle");
    addValueChangeListener(
        event -> {
          if (event.isFromClient()) {
            listener.accept(id, event.getValue());
          }
        });
  }

  /** Shows whether this center is chosen, and why it cannot be where the choice is full. */
  void show(ComparedIds chosen) {
    setValue(chosen.contains(id));
    boolean refused = chosen.isFull() && !chosen.contains(id);
    setEnabled(!refused);
    setLabel(
        refused
            ? wording.text("compare.toggle.full", ComparedIds.MOST)
            : wording.text("compare.toggle"));
    setAriaLabel(
        refused
            ? wording.text("compare.toggle.full.of", ComparedIds.MOST, name)
            : wording.text("compare.toggle.of", name));
  }
}

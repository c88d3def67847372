package org.cartlocator.web;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.function.SerializableSupplier;

/** Details that are made when they are first opened: most visitors never open them. */
class LaterDetails extends NativeDetails {

  private final SerializableSupplier<Component> content;
  private boolean made;

  LaterDetails(String summary, SerializableSupplier<Component> content) {
    super(summary);
    this.content = content;
    addToggleListener(toggle -> makeIfOpen());
  }

  @Override
  public void setOpen(boolean open) {
    super.setOpen(open);
    makeIfOpen();
  }

  private void makeIfOpen() {
    if (isOpen() && !made) {
      made = true;
      setContent(content.get());
    }
  }
}

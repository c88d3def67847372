package org.cartlocator.web.map;

import com.vaadin.flow.component.ComponentEvent;

/** The visitor chose a pin, by pointer, touch or key. */
public class PinSelectedEvent extends ComponentEvent<CareMap> {

  private final String pinId;

  /** The map makes these; a test may, too. */
  public PinSelectedEvent(CareMap source, boolean fromClient, String pinId) {
    super(source, fromClient);
    this.pinId = pinId;
  }

  /** The id of one of the pins the map was given. */
  public String getPinId() {
    return pinId;
  }
}

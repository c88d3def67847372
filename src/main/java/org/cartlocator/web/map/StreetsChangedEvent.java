package org.cartlocator.web.map;

import com.vaadin.flow.component.ComponentEvent;

/** The visitor asked for street images or sent them away, or they failed to load. */
public class StreetsChangedEvent extends ComponentEvent<CareMap> {

  private final boolean shown;

  /** The map makes these; a test may, too. */
  public StreetsChangedEvent(CareMap source, boolean fromClient, boolean shown) {
    super(source, fromClient);
    this.shown = shown;
  }

  /** Whether street images are shown now. */
  public boolean isShown() {
    return shown;
  }
}

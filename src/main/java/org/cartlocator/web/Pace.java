package org.cartlocator.web;

import com.vaadin.flow.server.VaadinSession;
import java.time.Duration;
import java.util.Optional;
import org.cartlocator.protection.Limit;
import org.cartlocator.protection.Limits;
import org.springframework.stereotype.Component;

/** How often an open page may ask for something: as often as the address it was opened from. */
@Component
final class Pace {

  private final Limits limits;

  Pace(Limits limits) {
    this.limits = limits;
  }

  /** Counts one more; how long the visitor has to wait, empty where that is not at all. */
  Optional<Duration> ask(Limit limit) {
    VaadinSession session = VaadinSession.getCurrent();
    String address = session == null ? null : session.getBrowser().getAddress();
    return limits.ask(limit, address == null ? "" : address);
  }
}

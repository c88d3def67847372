package org.cartlocator.api;

import java.util.Locale;
import org.cartlocator.finder.Fit;
import org.cartlocator.finder.Reason;
import org.cartlocator.wording.Wording;

/** A reason: its value and a sentence. */
record ReasonAnswer(String fit, String text) {

  static ReasonAnswer of(Reason reason, Wording wording) {
    return new ReasonAnswer(code(reason.fit()), wording.reason(reason));
  }

  static String code(Fit fit) {
    return fit.name().toLowerCase(Locale.ROOT);
  }
}

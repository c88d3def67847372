package org.cartlocator.packet;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what the PDF library warns of to the log of the application. What it has to say besides, on
 * every print, is dropped.
 */
final class PrintLog implements XRLogger {

  private static final Logger LOG = LoggerFactory.getLogger(PrintLog.class);

  @Override
  public void log(String where, Level level, String message) {
    log(where, level, message, null);
  }

  @Override
  public void log(String where, Level level, String message, @Nullable Throwable cause) {
    if (isTold(level)) {
      LOG.warn(message, cause);
    }
  }

  @Override
  public void setLevel(String where, Level level) {
    // Levels are set where those of the whole application are.
  }

  @Override
  public boolean isLogLevelEnabled(Diagnostic diagnostic) {
    return isTold(diagnostic.getLevel());
  }

  private static boolean isTold(Level level) {
    return level.intValue() >= Level.WARNING.intValue() && LOG.isWarnEnabled();
  }
}

package org.cartlocator.web;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.shared.Registration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.cartlocator.caseload.CaseloadRoom;
import org.cartlocator.caseload.RunControl;
import org.cartlocator.wording.Wording;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Long work behind a page: a bar that tells how far it is and a button that ends it. The page asks
 * the server how far it is; nothing is pushed.
 */
class CaseloadWork extends Div {

  private static final Logger LOG = LoggerFactory.getLogger(CaseloadWork.class);

  private static final int ASKING_MILLIS = 400;
  private static final int NO_ASKING = -1;

  private final Wording wording;
  private final ProgressBar bar = new ProgressBar();
  private final Span far = new Span();
  private final int rows;
  private final AtomicInteger done = new AtomicInteger();
  private final AtomicBoolean cancelled = new AtomicBoolean();
  private @Nullable Registration asking;
  private transient @Nullable Thread thread;

  /**
   * Work that has not begun.
   *
   * @param rows how many rows there are
   */
  CaseloadWork(String title, int rows, Wording wording) {
    this.wording = wording;
    this.rows = rows;
    addClassNames("card", "caseload-work");
    Span name = new Span(title);
    name.addClassName("strong");
    name.setId("caseload-work");
    bar.setMax(Math.max(1, rows));
    bar.getElement().setAttribute("aria-labelledby", "caseload-work");
    far.addClassName("muted");
    NativeButton cancel =
        new NativeButton(wording.text("casepage.cancel"), event -> cancelled.set(true));
    cancel.addClassNames("btn", "quiet");
    Div foot = new Div(far, cancel);
    foot.addClassName("caseload-foot");
    add(name, bar, foot);
    tell();
  }

  /** What is done in a thread of its own, without the page. */
  interface Task<T> {
    T run(RunControl control) throws Exception;
  }

  /**
   * Begins the work.
   *
   * @param room given back when it ends
   * @param then hears in the page what came of it; null where it failed
   */
  <T> void start(
      UI ui, CaseloadRoom.Share room, Task<T> task, SerializableConsumer<@Nullable T> then) {
    ui.setPollInterval(ASKING_MILLIS);
    asking = ui.addPollListener(event -> tell());
    RunControl control = new RunControl(cancelled::get, done::set);
    thread =
        Thread.ofVirtual()
            .start(
                () -> {
                  T result = null;
                  try (room) {
                    result = task.run(control);
                  } catch (Exception e) {
                    // Its class alone: a message may hold what stands in the file.
                    LOG.error("A file of cases could not be worked on: {}", e.getClass().getName());
                  }
                  end(ui, result, then);
                });
  }

  private <T> void end(UI ui, @Nullable T result, SerializableConsumer<@Nullable T> then) {
    if (ui.getSession() == null) {
      return;
    }
    var _ =
        ui.access(
            () -> {
              if (asking != null) {
                asking.remove();
              }
              ui.setPollInterval(NO_ASKING);
              then.accept(result);
            });
  }

  /** Ends the work soon. */
  void cancel() {
    cancelled.set(true);
  }

  boolean isCancelled() {
    return cancelled.get();
  }

  /** Waits for the thread, for tests. */
  void await() throws InterruptedException {
    Thread running = thread;
    if (running != null) {
      running.join();
    }
  }

  private void tell() {
    bar.setValue(Math.min(done.get(), bar.getMax()));
    far.setText(wording.text("casepage.far", done.get(), rows));
  }
}

package org.cartlocator.web;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cartlocator.caseload.CaseAnswer;
import org.cartlocator.caseload.CaseFiles;
import org.cartlocator.caseload.CasePackets;
import org.cartlocator.caseload.CaseReading;
import org.cartlocator.caseload.CaseRow;
import org.cartlocator.caseload.CaseSource;
import org.cartlocator.caseload.Caseload;
import org.cartlocator.caseload.CaseloadRoom;
import org.cartlocator.caseload.CaseloadSettings;
import org.cartlocator.caseload.CaseloadWords;
import org.cartlocator.caseload.Columns;
import org.cartlocator.caseload.FileFault;
import org.cartlocator.caseload.Inspection;
import org.cartlocator.caseload.RunOptions;
import org.cartlocator.caseload.RunSummary;
import org.cartlocator.caseload.UnreadableCasesException;
import org.cartlocator.protection.Limit;
import org.cartlocator.site.Site;
import org.cartlocator.wording.Language;
import org.cartlocator.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Many cases at once: a file is given, its columns are named, its rows checked, and answered. All
 * of it is held by the open page alone, and dropped with it.
 */
@Route(value = CaseloadView.PATH, layout = PageFrame.class)
public class CaseloadView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  static final String PATH = "caseload";

  private static final int STEPS = 4;

  private final transient CaseFiles files;
  private final transient Caseload caseload;
  private final transient CaseloadRoom room;
  private final transient CasePackets packets;
  private final transient CaseloadSettings settings;
  private final transient Site site;
  private final transient Pace pace;
  private final Heading heading = new Heading(1);
  private final Heading stepHeading = new Heading(2);
  private final Paragraph lead = new Paragraph();
  private final OrderedList steps = new OrderedList();
  private final NativeButton anew = new NativeButton();
  private final Div content = new Div();
  private Wording wording = Wording.of(Language.ENGLISH);
  private String siteAddress = "";
  private transient List<CaseReading> readings = List.of();
  private transient CaseloadRoom.@Nullable Share held;
  private @Nullable CaseloadWork work;

  CaseloadView(
      CaseFiles files,
      Caseload caseload,
      CaseloadRoom room,
      CasePackets packets,
      CaseloadSettings settings,
      Site site,
      Pace pace) {
    this.files = files;
    this.caseload = caseload;
    this.room = room;
    this.packets = packets;
    this.settings = settings;
    this.site = site;
    this.pace = pace;
    addClassName("caseload-view");
    lead.addClassName("lead");
    steps.addClassName("caseload-steps");
    anew.addClassNames("btn", "quiet");
    anew.addClickListener(event -> begin(List.of()));
    Div head = new Div(heading, lead);
    head.addClassName("center-head");
    Div bar = new Div(stepHeading, anew);
    bar.addClassName("caseload-foot");
    add(head, steps, bar, content);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    wording = PageWording.wording(event.getLocation().getQueryParameters(), event.getUI());
    siteAddress = site.address(VaadinServletRequest.getCurrent().getHttpServletRequest());
    heading.setText(wording.text("casepage.heading"));
    lead.setText(wording.text("casepage.lead"));
    anew.setText(wording.text("casepage.anew"));
    begin(List.of());
  }

  @Override
  public String getPageTitle() {
    return wording.text("casepage.heading") + " · " + wording.text("app.name");
  }

  /** What runs now or ran last; null before anything did. */
  @Nullable CaseloadWork work() {
    return work;
  }

  /** Takes what was uploaded or pasted. */
  void give(CaseSource source) {
    CaseloadWords words = new CaseloadWords(wording);
    try {
      Inspection inspection = files.inspect(source);
      if (inspection.isRefused()) {
        List<String> reasons = new ArrayList<>();
        reasons.add(wording.text("casepage.refused"));
        inspection.identifying().forEach(column -> reasons.add(words.identifying(column)));
        begin(reasons);
      } else {
        showColumns(source, inspection);
      }
    } catch (UnreadableCasesException e) {
      begin(List.of(words.fault(e.fault())));
    } catch (IOException e) {
      begin(List.of(words.fault(FileFault.of(FileFault.Kind.NOT_TEXT))));
    }
  }

  /** The first step, with nothing held; what was wrong with the last file, if anything. */
  private void begin(List<String> faults) {
    drop();
    CaseloadGive give = new CaseloadGive(settings, wording, new Taking());
    give.showFaults(faults);
    show(1, give);
  }

  /** What is given, if it may be. */
  private final class Taking implements CaseloadGive.Listener {

    @Override
    public Optional<Duration> ask() {
      return pace.ask(Limit.UPLOADS);
    }

    @Override
    public void given(CaseSource source) {
      give(source);
    }

    @Override
    public void tooLarge() {
      begin(List.of(tooLargeText()));
    }

    @Override
    public void tooOften(Duration wait) {
      begin(List.of(wording.text("refused.cases", wait.toSeconds())));
    }
  }

  private String tooLargeText() {
    long megabytes = settings.largestFile().toMegabytes();
    return new CaseloadWords(wording).fault(new FileFault(FileFault.Kind.TOO_LARGE, megabytes));
  }

  private void showColumns(CaseSource source, Inspection inspection) {
    show(
        2, new CaseloadColumns(inspection, wording, columns -> check(source, inspection, columns)));
  }

  private void check(CaseSource source, Inspection inspection, Columns columns) {
    drop();
    Optional<CaseloadRoom.Share> rows = room.hold(inspection.rows());
    if (rows.isEmpty()) {
      begin(List.of(wording.text("casepage.busy")));
      return;
    }
    held = rows.get();
    start(
        3,
        "casepage.checking",
        inspection.rows(),
        control -> {
          List<CaseRow> read = new ArrayList<>(inspection.rows());
          files.read(source, inspection, columns, read::add);
          return caseload.check(read, control);
        },
        checked -> {
          readings = checked;
          showRows();
        });
  }

  private void showRows() {
    CaseloadRows rows =
        new CaseloadRows(
            wording,
            new CaseloadRows.Editor() {
              @Override
              public void mend(int index, CaseRow row) {
                readings = caseload.mend(readings, index, row);
                showAgain();
              }

              @Override
              public void leaveOut(int index) {
                List<CaseReading> kept = new ArrayList<>(readings);
                kept.remove(index);
                readings = kept;
                showAgain();
              }
            },
            none -> run());
    rows.show(readings);
    show(3, rows);
  }

  private void showAgain() {
    content
        .getChildren()
        .filter(CaseloadRows.class::isInstance)
        .map(CaseloadRows.class::cast)
        .forEach(rows -> rows.show(readings));
  }

  private void run() {
    List<CaseReading> asked = readings;
    List<CaseAnswer> answers = new ArrayList<>(asked.size());
    start(
        4,
        "casepage.running",
        asked.size(),
        control -> caseload.answer(asked, RunOptions.USUAL, answers::add, control),
        summary -> showResults(answers, summary));
  }

  private void showResults(List<CaseAnswer> answers, RunSummary summary) {
    show(
        STEPS,
        new CaseloadResults(
            List.copyOf(answers), summary, RunOptions.USUAL, wording, packets, room, siteAddress));
  }

  /** Works in the background while a bar is shown; what was there before is gone. */
  private <T> void start(
      int step, String title, int rows, CaseloadWork.Task<T> task, SerializableConsumer<T> then) {
    Optional<CaseloadRoom.Share> share = room.work();
    if (share.isEmpty()) {
      begin(List.of(wording.text("casepage.busy")));
      return;
    }
    CaseloadWork begun = new CaseloadWork(wording.text(title), rows, wording);
    work = begun;
    show(step, begun);
    begun.start(
        UI.getCurrentOrThrow(),
        share.get(),
        task,
        result -> {
          if (!begun.equals(work) || begun.getParent().isEmpty()) {
            return;
          }
          if (result == null) {
            begin(List.of(wording.text("casepage.failed")));
          } else {
            then.accept(result);
          }
        });
  }

  private void show(int step, Component part) {
    boolean first = content.getComponentCount() == 0;
    stepHeading.setText(wording.text("casepage.step." + step));
    steps.removeAll();
    for (int i = 1; i <= STEPS; i++) {
      ListItem item = new ListItem(wording.text("casepage.step." + i));
      if (i == step) {
        item.getElement().setAttribute("aria-current", "step");
      }
      item.getClassNames().set("done", i < step);
      steps.add(item);
    }
    anew.setVisible(step > 1);
    content.removeAll();
    content.add(part);
    if (!first) {
      stepHeading.focus();
    }
  }

  /** Nothing of the cases stays. */
  private void drop() {
    if (work != null) {
      work.cancel();
      work = null;
    }
    readings = List.of();
    if (held != null) {
      held.close();
      held = null;
    }
  }

  @Override
  protected void onDetach(DetachEvent event) {
    drop();
    content.removeAll();
  }
}

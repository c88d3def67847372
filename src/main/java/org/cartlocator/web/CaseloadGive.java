package org.cartlocator.web;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import java.io.Serializable;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.cartlocator.caseload.CaseSource;
import org.cartlocator.caseload.CaseloadSettings;
import org.cartlocator.web.firstpaint.NeedsProgram;
import org.cartlocator.wording.Wording;

/** Takes a file of cases, or pasted rows. */
class CaseloadGive extends Div implements NeedsProgram {

  private static final int MEGABYTE = 1024 * 1024;

  /** Hears of what is given. */
  interface Listener extends Serializable {

    /** Counts a file or pasted rows before they are read; how long to wait first, if at all. */
    Optional<Duration> ask();

    /** Cases have come. */
    void given(CaseSource source);

    /** A file is too large to be taken at all. */
    void tooLarge();

    /** Too many have come from one address. */
    void tooOften(Duration wait);
  }

  final TextArea pasted = new TextArea();
  final NativeButton use = new NativeButton();
  private final Div faults = new Div();

  /**
   * Nothing given yet.
   *
   * @param listener hears of what is given
   */
  CaseloadGive(CaseloadSettings settings, Wording wording, Listener listener) {
    addClassNames("caseload-step");
    faults.addClassName("notices");
    faults.getElement().setAttribute("role", "alert");
    pasted.setLabel(wording.text("casepage.paste"));
    pasted.setHelperText(wording.text("casepage.paste.hint"));
    pasted.setMinRows(6);
    pasted.setMaxRows(12);
    use.setText(wording.text("casepage.paste.use"));
    use.addClassNames("btn", "quiet");
    use.addClickListener(
        event ->
            listener
                .ask()
                .ifPresentOrElse(
                    listener::tooOften, () -> listener.given(CaseSource.of(pasted.getValue()))));
    Anchor example =
        new Anchor(
            "./" + CaseloadExampleController.ADDRESS + "?lang=" + wording.language().code(),
            wording.text("casepage.example"));
    example.setRouterIgnore(true);
    example.getElement().setAttribute("download", true);
    Div file =
        new Div(
            new H2(wording.text("casepage.file")), upload(settings, wording, listener), example);
    file.addClassNames("card", "caseload-file");
    Div rows = new Div(new H2(wording.text("casepage.rows")), pasted, use);
    rows.addClassNames("card", "caseload-paste");
    Div ways = new Div(file, rows);
    ways.addClassName("caseload-ways");
    add(faults, rules(settings, wording), ways);
  }

  /** Says what is wrong with what was given. */
  void showFaults(List<String> texts) {
    faults.removeAll();
    texts.forEach(text -> faults.add(notice(text)));
    faults.setVisible(!texts.isEmpty());
  }

  static Paragraph notice(String text) {
    Span sign = new Span("!");
    sign.addClassName("notice-sign");
    sign.getElement().setAttribute("aria-hidden", "true");
    Paragraph notice = new Paragraph(sign, new Span(text));
    notice.addClassName("notice");
    return notice;
  }

  private static UnorderedList rules(CaseloadSettings settings, Wording wording) {
    UnorderedList rules =
        new UnorderedList(
            new ListItem(wording.text("casepage.rule.columns")),
            new ListItem(wording.text("casepage.rule.names")),
            new ListItem(wording.text("casepage.rule.kept")),
            new ListItem(
                wording.text(
                    "casepage.rule.size",
                    settings.mostRows(),
                    settings.largestFile().toBytes() / MEGABYTE)));
    rules.addClassName("caseload-rules");
    return rules;
  }

  private static Upload upload(CaseloadSettings settings, Wording wording, Listener listener) {
    Upload upload = new Upload(new CaseloadUpload(settings, listener));
    upload.setMaxFiles(1);
    upload.setAcceptedFileExtensions(".csv", ".xlsx", ".txt", ".tsv");
    NativeButton choose = new NativeButton(wording.text("casepage.choose"));
    choose.addClassName("btn");
    upload.setUploadButton(choose);
    upload.setDropLabel(new Span(wording.text("casepage.drop")));
    upload.setI18n(words(wording, settings));
    // A file comes beside the page's own requests: these make the page ask what became of it.
    upload.getElement().addEventListener("upload-success", event -> upload.clearFileList());
    upload.getElement().addEventListener("upload-error", event -> upload.clearFileList());
    return upload;
  }

  private static UploadI18N words(Wording wording, CaseloadSettings settings) {
    UploadI18N words = new UploadI18N();
    words.setDropFiles(new UploadI18N.DropFiles().setOne(wording.text("casepage.drop")));
    words.setAddFiles(new UploadI18N.AddFiles().setOne(wording.text("casepage.choose")));
    words.setError(
        new UploadI18N.Error()
            .setIncorrectFileType(wording.text("casepage.upload.type"))
            .setTooManyFiles(wording.text("casepage.upload.many"))
            .setFileIsTooBig(
                wording.text("casepage.upload.size", settings.largestFile().toBytes() / MEGABYTE)));
    words.setUploading(
        new UploadI18N.Uploading()
            .setStatus(
                new UploadI18N.Uploading.Status()
                    .setConnecting(wording.text("casepage.upload.connecting"))
                    .setStalled(wording.text("casepage.upload.stalled"))
                    .setProcessing(wording.text("casepage.upload.processing")))
            .setError(
                new UploadI18N.Uploading.Error()
                    .setServerUnavailable(wording.text("casepage.upload.failed"))
                    .setUnexpectedServerError(wording.text("casepage.upload.failed"))
                    .setForbidden(wording.text("casepage.upload.failed"))));
    return words;
  }
}

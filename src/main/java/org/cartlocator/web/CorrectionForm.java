package org.cartlocator.web;

import com.vaadin.flow.component.clipboard.Clipboard;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import org.cartlocator.correction.CorrectableRecord;
import org.cartlocator.correction.Correction;
import org.cartlocator.wording.Wording;

/** Which field is wrong, what it should say, and where that is written; below it the message. */
class CorrectionForm extends Section {

  private final transient CorrectableRecord record;
  private final String page;
  private final Optional<String> address;
  private final Select<String> field = new Select<>();
  private final Paragraph current = new Paragraph();
  private final TextArea proposed;
  private final TextField source;
  private final TextArea message;
  private final Anchor mail = new Anchor();

  /**
   * A form about a record.
   *
   * @param site absolute address of the site
   * @param address where the message goes; empty where a reader can only copy it
   */
  CorrectionForm(CorrectableRecord record, String site, Optional<String> address, Wording wording) {
    this.record = record;
    this.page = site + "/" + record.path();
    this.address = address;
    addClassNames("card", "correction-form");
    field.setLabel(wording.text("correction.field"));
    field.setItems(record.values().keySet());
    field.setItemLabelGenerator(name -> wording.text("correction.field." + name));
    field.setValue(record.values().keySet().iterator().next());
    current.addClassName("current-value");
    proposed = new TextArea(wording.text("correction.proposed"));
    proposed.setMaxLength(Correction.LONGEST);
    proposed.setValueChangeMode(ValueChangeMode.LAZY);
    source = new TextField(wording.text("correction.source"));
    source.setHelperText(wording.text("correction.source.hint"));
    source.setMaxLength(Correction.LONGEST);
    source.setValueChangeMode(ValueChangeMode.LAZY);
    message = new TextArea(wording.text("correction.message"));
    message.setReadOnly(true);
    field.addValueChangeListener(event -> write(wording));
    proposed.addValueChangeListener(event -> write(wording));
    source.addValueChangeListener(event -> write(wording));
    add(field, current, proposed, source, message(wording));
    write(wording);
  }

  private Div message(Wording wording) {
    Paragraph copied = new Paragraph();
    copied.addClassName("small");
    copied.getElement().setAttribute("role", "status");
    NativeButton copy = new NativeButton(wording.text("correction.copy"));
    copy.addClassNames("btn", "quiet");
    Clipboard.onClick(copy)
        .writeText(
            message,
            text -> copied.setText(wording.text("correction.copied")),
            fault -> copied.setText(wording.text("correction.copied.not")));
    mail.setRouterIgnore(true);
    mail.setText(wording.text("correction.mail"));
    mail.addClassName("btn");
    mail.setVisible(address.isPresent());
    Div buttons = new Div(mail, copy);
    buttons.addClassName("take-away-row");
    Paragraph hint =
        new Paragraph(
            address
                .map(where -> wording.text("correction.send", where))
                .orElseGet(() -> wording.text("correction.send.copy")));
    hint.addClassNames("muted", "small");
    Div parts = new Div(message, buttons, copied, hint);
    parts.addClassName("correction-message");
    return parts;
  }

  private void write(Wording wording) {
    String now = record.values().getOrDefault(field.getValue(), "");
    current.setText(
        now.isEmpty()
            ? wording.text("correction.current.none")
            : wording.text("correction.current", now));
    current.setVisible(!field.getValue().equals(CorrectableRecord.OTHER));
    Correction correction =
        new Correction(
            record, field.getValue(), cut(proposed.getValue()), cut(source.getValue()), page);
    message.setValue(correction.subject() + "\n\n" + correction.text());
    address.ifPresent(where -> mail.setHref(correction.mailLink(where)));
  }

  /** The browser keeps the length already; whoever goes around it is kept to it here. */
  private static String cut(String text) {
    return text.length() <= Correction.LONGEST ? text : text.substring(0, Correction.LONGEST);
  }
}

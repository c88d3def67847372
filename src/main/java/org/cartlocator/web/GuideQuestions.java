package org.cartlocator.web;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.cartlocator.guide.GuideBlock;
import org.cartlocator.wording.GuideWords;
import org.cartlocator.wording.Wording;

/** Questions to ask a center, to be ticked on the page or on paper. Ticks stay in the browser. */
class GuideQuestions extends Div {

  GuideQuestions(GuideBlock.Questions questions, GuideWords words, Wording wording) {
    addClassName("guide-asked");
    UnorderedList list = new UnorderedList();
    list.addClassName("tasks");
    list.getElement().setAttribute("role", "list");
    questions.questions().forEach(key -> list.add(item(key, words)));
    NativeButton forget = new NativeButton(wording.text("guidepage.forget"));
    forget.addClassNames("btn", "quiet", "small");
    forget.getElement().setAttribute("data-forget", true);
    Div actions = new Div(new PrintButton(wording.text("guidepage.print")), forget);
    actions.addClassName("guide-actions");
    Paragraph note = new Paragraph(wording.text("guidepage.ticks"));
    note.addClassNames("muted", "small");
    BrowserMemory memory = new BrowserMemory("guide-questions");
    memory.add(list, actions, note);
    add(memory);
  }

  private static ListItem item(String key, GuideWords words) {
    NativeLabel label = new NativeLabel();
    label.getElement().appendChild(BrowserMemory.checkBox(key));
    label.add(new Span(words.text(key)));
    return new ListItem(label);
  }
}

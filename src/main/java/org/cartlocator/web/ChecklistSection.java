package org.cartlocator.web;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cartlocator.stay.Phase;
import org.cartlocator.stay.StayPlan;
import org.cartlocator.stay.Task;
import org.cartlocator.web.firstpaint.StillPart;
import org.cartlocator.wording.StayWords;
import org.cartlocator.wording.Wording;

/** What to see to, phase by phase. What is ticked stays in the browser. */
class ChecklistSection extends Section {

  private final Wording wording;
  private final StayWords words;
  private final BrowserMemory memory = new BrowserMemory("checklist");
  private List<Task> shown = List.of();

  ChecklistSection(Wording wording) {
    this.wording = wording;
    this.words = new StayWords(wording);
    addClassNames("card", "checklist-section");
    Paragraph note = new Paragraph(wording.text("planner.checklist.note"));
    note.addClassNames("muted", "small");
    add(new H2(wording.text("planner.checklist")), note, memory);
  }

  void show(StayPlan plan) {
    if (plan.tasks().equals(shown)) {
      return;
    }
    shown = plan.tasks();
    List<Component> parts = new ArrayList<>();
    for (Phase.Kind phase : Phase.Kind.values()) {
      List<Task> tasks = plan.tasksOf(phase);
      if (!tasks.isEmpty()) {
        parts.add(new H3(words.phase(phase)));
        parts.add(list(tasks));
      }
    }
    NativeButton forget = new NativeButton(wording.text("planner.checklist.forget"));
    forget.addClassNames("btn", "quiet", "small");
    forget.getElement().setAttribute("data-forget", true);
    parts.add(forget);
    StillPart.fill(memory, parts);
  }

  private UnorderedList list(List<Task> tasks) {
    UnorderedList list = new UnorderedList();
    list.addClassName("tasks");
    list.getElement().setAttribute("role", "list");
    tasks.forEach(task -> list.add(item(task)));
    return list;
  }

  private ListItem item(Task task) {
    String name = task.name().toLowerCase(Locale.ROOT).replace('_', '-');
    Element box = BrowserMemory.checkBox(name);
    NativeLabel label = new NativeLabel();
    label.getElement().appendChild(box);
    label.add(new Span(words.task(task)));
    return new ListItem(label);
  }
}

package org.cartlocator.web;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import org.cartlocator.guide.Guide;
import org.cartlocator.guide.GuideSection;
import org.cartlocator.wording.GuideWords;
import org.cartlocator.wording.Wording;

/** What the guide holds, with a link to each section. */
class GuideContents extends Nav {

  static final String ID = "contents";

  GuideContents(Guide guide, GuideWords words, GuidePlaces places, Wording wording) {
    addClassName("guide-contents");
    H2 heading = new H2(wording.text("guidepage.contents"));
    GuidePlaces.add(ID, heading);
    getElement().setAttribute("aria-labelledby", ID);
    OrderedList list = new OrderedList();
    list.getElement().setAttribute("role", "list");
    for (GuideSection section : guide.sections()) {
      list.add(new ListItem(places.linkTo(section.id(), words.heading(section))));
    }
    add(heading, list);
  }
}

package org.cartlocator.web;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import org.cartlocator.catalog.Accreditation;
import org.cartlocator.catalog.Address;
import org.cartlocator.catalog.Center;
import org.cartlocator.catalog.Contact;
import org.cartlocator.wording.ContactWords;
import org.cartlocator.wording.Wording;

/** Whom to call, what each number is for, and where the center is. */
class CallSection extends Section {

  CallSection(Center center, Wording wording) {
    addClassNames("card", "call-section");
    LastSeen.mark(this, center);
    add(new H2(wording.text("center.call")));
    List<Contact> contacts =
        center.contacts().stream().sorted(Comparator.comparing(Contact::kind)).toList();
    for (Contact contact : contacts) {
      add(number(contact, wording));
    }
    if (contacts.isEmpty()) {
      add(new Paragraph(wording.text("card.noPhone")));
    }
    add(fact("center.address", address(center.address()), wording));
    URI website = center.website();
    if (website != null) {
      add(
          fact(
              "center.website",
              new Span(OutsideLink.to(website.toString(), website.getHost())),
              wording));
    }
    addText("center.program", center.program(), wording);
    addText("center.system", center.system(), wording);
    center.accreditations().forEach(body -> add(accreditation(body, wording)));
  }

  /** The number alone, for a narrow window, where the section comes after a long list. */
  static PhoneLink button(Contact contact, Wording wording) {
    String who = ContactWords.who(contact, wording);
    PhoneLink phone =
        new PhoneLink(
            contact.phone(), wording.text("card.call", who, PhoneLink.display(contact.phone())));
    phone.addClassName("head-call");
    return phone;
  }

  private static Div number(Contact contact, Wording wording) {
    String who = ContactWords.who(contact, wording);
    PhoneLink phone =
        new PhoneLink(
            contact.phone(), wording.text("card.call", who, PhoneLink.display(contact.phone())));
    Paragraph name = new Paragraph(who);
    name.addClassName("strong");
    Paragraph hint = new Paragraph(ContactWords.whatToAsk(contact, wording));
    hint.addClassNames("muted", "small");
    Div number = new Div(name, phone, hint);
    number.addClassName("number-row");
    return number;
  }

  private static Span address(Address address) {
    Span lines = new Span();
    String street = address.street();
    if (street != null) {
      lines.add(line(street));
    }
    String postalCode = address.postalCode();
    lines.add(
        line(
            address.city()
                + ", "
                + address.state()
                + (postalCode == null ? "" : " " + postalCode)));
    return lines;
  }

  private static Span line(String text) {
    Span line = new Span(text);
    line.addClassName("line");
    return line;
  }

  private void addText(
      String key, @org.jspecify.annotations.Nullable String text, Wording wording) {
    if (text != null) {
      add(fact(key, new Span(text), wording));
    }
  }

  private static Div accreditation(Accreditation body, Wording wording) {
    Span value = new Span();
    boolean isPage = body.source().startsWith("http");
    Anchor page = isPage ? OutsideLink.to(body.source(), body.body()) : null;
    value.add(page == null ? new Span(body.body()) : page);
    return fact("center.accreditation", value, wording);
  }

  private static Div fact(String key, Span value, Wording wording) {
    Span name = new Span(wording.text(key));
    name.addClassName("muted");
    Div fact = new Div(name, value);
    fact.addClassName("fact");
    return fact;
  }
}

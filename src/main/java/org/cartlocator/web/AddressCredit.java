package org.cartlocator.web;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Paragraph;
import org.cartlocator.geocoding.AddressService;
import org.cartlocator.wording.AddressWords;
import org.cartlocator.wording.Wording;

/** Who found an address, and whose map it is from. */
class AddressCredit extends Paragraph {

  /** Where the map's licence wants its credit to lead. */
  private static final String OPEN_STREET_MAP = "https://www.openstreetmap.org/copyright";

  AddressCredit(Wording wording, AddressService by) {
    addClassNames("muted", "address-credit");
    add(new Text(new AddressWords(wording).foundBy(by)));
    if (by.kind() != AddressService.Kind.CENSUS) {
      add(
          new Text(" "),
          OutsideLink.to(OPEN_STREET_MAP, wording.text("address.credit.openStreetMap")));
    }
  }
}

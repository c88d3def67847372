package org.cartlocator.web;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import org.cartlocator.geocoding.AddressService;
import org.cartlocator.geocoding.Consent;
import org.cartlocator.wording.AddressWords;
import org.cartlocator.wording.Wording;

/**
 * Says to whom a typed address would be sent, and sends it at the press of a button: the one place
 * where a {@link Consent} is made.
 */
class AddressOffer extends Div {

  final NativeButton look;

  /**
   * An offer.
   *
   * @param services one or more
   */
  AddressOffer(
      Wording wording, List<AddressService> services, SerializableConsumer<Consent> onConsent) {
    addClassName("address-offer");
    look =
        new NativeButton(
            wording.text("address.look"), click -> onConsent.accept(new Consent(services)));
    look.addClassNames("btn", "quiet", "small");
    add(new Paragraph(new AddressWords(wording).consent(services)), look);
  }
}

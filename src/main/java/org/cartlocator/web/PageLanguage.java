package org.cartlocator.web;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.Locale;
import java.util.Optional;
import org.cartlocator.wording.Language;
import org.cartlocator.wording.Wording;

/** Which language a page speaks: the one its address names, else the browser's. */
final class PageLanguage {

  static final String PARAMETER = "lang";

  private PageLanguage() {}

  /** The language for these parameters of an address and this wish of a browser. */
  static Language of(Optional<String> parameter, Locale wanted) {
    return Language.chosen(parameter, wanted);
  }

  /** The words for a page with these parameters, shown in this window. */
  static Wording wording(QueryParameters query, UI ui) {
    return Wording.of(
        of(query.getSingleParameter(PARAMETER), ui.getSession().getBrowser().getLocale()));
  }
}

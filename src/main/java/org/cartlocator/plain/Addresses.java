package org.cartlocator.plain;

import java.util.ArrayList;
import java.util.List;
import org.cartlocator.wording.Language;

/**
 * The addresses that one page has on the web, without anything that a family told. English is the
 * bare one, as programs that name no language get it; it also serves those whose language the pages
 * do not speak.
 *
 * @param bare the address without a language
 */
record Addresses(String bare) {

  /** The address of the page in this language. */
  String in(Language language) {
    return language == Language.ENGLISH
        ? bare
        : bare + (bare.contains("?") ? "&" : "?") + Asked.LANG + "=" + language.code();
  }

  /** One for each language, and one for readers of any other. */
  List<Frame.Alternate> alternates() {
    List<Frame.Alternate> alternates = new ArrayList<>();
    for (Language language : Language.values()) {
      alternates.add(new Frame.Alternate(language.code(), in(language)));
    }
    alternates.add(new Frame.Alternate("x-default", bare));
    return alternates;
  }
}

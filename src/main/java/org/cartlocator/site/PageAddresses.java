package org.cartlocator.site;

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
public record PageAddresses(String bare) {

  /** The address of the page in this language. */
  public String in(Language language) {
    return language == Language.ENGLISH
        ? bare
        : bare + (bare.contains("?") ? "&" : "?") + "lang" + "=" + language.code();
  }

  /** One for each language, and one for readers of any other. */
  public List<Alternate> alternates() {
    List<Alternate> alternates = new ArrayList<>();
    for (Language language : Language.values()) {
      alternates.add(new Alternate(language.code(), in(language)));
    }
    alternates.add(new Alternate("x-default", bare));
    return alternates;
  }

  /** An address of a page for the readers of a language. */
  public record Alternate(String language, String href) {}
}

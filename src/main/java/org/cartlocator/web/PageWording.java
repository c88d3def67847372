package org.cartlocator.web;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import java.io.Serializable;
import java.util.Locale;
import org.cartlocator.wording.Language;
import org.cartlocator.wording.Phrases;
import org.cartlocator.wording.Units;
import org.cartlocator.wording.Wording;

/**
 * In which words a page is written, as its address says it. What an address does not say, or says
 * in a way that means nothing, is the browser's language and miles: people in the United States
 * drive by miles in either language.
 *
 * @param lang two-letter code of a language; empty for the browser's choice
 * @param units short name of the units; empty for miles
 */
record PageWording(String lang, String units) implements Serializable {

  static final String LANGUAGE = "lang";
  static final String UNITS = "units";

  /** What an address says; codes that mean nothing are left out. */
  static PageWording of(QueryParameters query) {
    return new PageWording(
        query
            .getSingleParameter(LANGUAGE)
            .flatMap(Language::findByCode)
            .map(Language::code)
            .orElse(""),
        query
            .getSingleParameter(UNITS)
            .flatMap(Units::findByCode)
            .filter(units -> units != Units.MILES)
            .map(Units::code)
            .orElse(""));
  }

  /** The words for a page with these parameters, shown in this window. */
  static Wording wording(QueryParameters query, UI ui) {
    VaadinSession session = ui.getSession();
    return wording(query, session.getBrowser().getLocale(), session.getService());
  }

  /** The words for the document that answers this request. */
  static Wording wording(VaadinRequest request) {
    QueryParameters query = QueryParameters.full(request.getParameterMap());
    return wording(query, request.getLocale(), request.getService());
  }

  /** The words for these parameters and a browser that asks for this language. */
  static Wording wording(QueryParameters query, Locale wanted, VaadinService service) {
    return of(query).wording(wanted, phrases(service));
  }

  /** The texts of the running program. */
  private static Phrases phrases(VaadinService service) {
    return service.getInstantiator().getOrCreate(Phrases.class);
  }

  /** What an address must say for these very words, whatever a browser asks for. */
  static PageWording of(Wording wording) {
    return new PageWording(wording.language().code(), "").with(wording.units());
  }

  /** The words, for a browser that asks for this language. */
  private Wording wording(Locale wanted, Phrases phrases) {
    return Wording.of(lang, units, wanted).from(phrases);
  }

  PageWording with(Language language) {
    return new PageWording(language.code(), units);
  }

  PageWording with(Units others) {
    return new PageWording(lang, others == Units.MILES ? "" : others.code());
  }

  /** The parameters of an address, changed to say this. */
  QueryParameters in(QueryParameters address) {
    return said(UNITS, units, said(LANGUAGE, lang, address));
  }

  private static QueryParameters said(String name, String code, QueryParameters address) {
    return code.isEmpty() ? address.excluding(name) : address.merging(name, code);
  }
}

package org.cartlocator.web;

import com.vaadin.flow.router.QueryParameters;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.cartlocator.stay.PlanField;
import org.cartlocator.stay.PlanLink;

/**
 * What the address of a plan holds.
 *
 * @param link what the family has asked
 * @param lang two-letter language code; empty for the browser's choice
 */
record PlanState(PlanLink link, String lang) implements Serializable {

  static PlanState of(QueryParameters query) {
    return new PlanState(
        PlanLink.of(name -> query.getSingleParameter(name).orElse(null)),
        SearchState.of(query).lang());
  }

  /** The plan of a center for the family of a search. */
  static PlanState of(String centerId, SearchState search) {
    PlanLink link =
        PlanLink.EMPTY
            .with(PlanField.CENTER, centerId)
            .with(PlanField.NEAR, search.near())
            .with(PlanField.AGE, search.age())
            .with(PlanField.DIAGNOSIS, search.diagnosis())
            .with(PlanField.THERAPY, search.therapy())
            .with(PlanField.NIGHTS, search.nights());
    return new PlanState(link, search.lang());
  }

  PlanState with(PlanField field, String text) {
    return new PlanState(link.with(field, text), lang);
  }

  QueryParameters toQuery() {
    return query(lang);
  }

  /** The parameters of a file made of the plan, which has no browser to tell it the language. */
  String fileQuery(String languageCode) {
    return query(languageCode).getQueryString();
  }

  /** The search that leads to the same family. */
  SearchState search() {
    return SearchState.of(toQuery());
  }

  private QueryParameters query(String languageCode) {
    Map<String, String> parameters = new LinkedHashMap<>(link.parameters());
    if (!languageCode.isEmpty()) {
      parameters.put(PageLanguage.PARAMETER, languageCode);
    }
    return QueryParameters.simple(parameters);
  }
}

package org.cartlocator.web;

import com.vaadin.flow.router.QueryParameters;
import java.io.Serializable;
import org.cartlocator.stay.PlanField;
import org.cartlocator.stay.PlanLink;
import org.cartlocator.wording.Wording;

/**
 * What the address of a plan holds.
 *
 * @param link what the family has asked
 * @param words the language and units of the page
 */
record PlanState(PlanLink link, PageWording words) implements Serializable {

  static PlanState of(QueryParameters query) {
    return new PlanState(
        PlanLink.of(name -> query.getSingleParameter(name).orElse(null)), PageWording.of(query));
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
    return new PlanState(link, search.words());
  }

  PlanState with(PlanField field, String text) {
    return new PlanState(link.with(field, text), words);
  }

  QueryParameters toQuery() {
    return query(words);
  }

  /** The parameters of a file made of the plan, which has no browser to tell it the language. */
  String fileQuery(Wording wording) {
    return query(PageWording.of(wording)).getQueryString();
  }

  /** The search that leads to the same family. */
  SearchState search() {
    return SearchState.of(toQuery());
  }

  private QueryParameters query(PageWording asked) {
    return asked.in(QueryParameters.simple(link.parameters()));
  }
}

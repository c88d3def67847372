package org.cartlocator.web.firstpaint;

import com.vaadin.flow.router.QueryParameters;

/**
 * A part of a view that a browser can send by itself, as a form, before the page's program has
 * arrived. Its fields carry a {@code name} attribute each.
 */
public interface NativeForm {

  /** Where the form is sent, relative to the root of the site. */
  String address();

  /** What is sent beside the fields. */
  QueryParameters kept();
}

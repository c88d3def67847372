package org.cartlocator.plain;

import java.util.List;

/**
 * A field of a form with what belongs to it.
 *
 * @param id its name, and that of its parameter
 * @param value what stands in it
 * @param hint what it takes; empty or one text
 * @param fault what is wrong with its value; empty or one text
 * @param options what can be chosen; empty where one types
 * @param focus whether the browser is to begin here
 */
record Field(
    String id,
    String label,
    String value,
    List<String> hint,
    List<String> fault,
    List<Option> options,
    boolean focus) {

  Field {
    hint = List.copyOf(hint);
    fault = List.copyOf(fault);
    options = List.copyOf(options);
  }

  /** One of several values. */
  record Option(String value, String label, boolean selected) {}

  /** The attributes that tie hint and fault to the field. They hold nothing that was typed. */
  String attributes() {
    String described =
        (hint.isEmpty() ? "" : " " + id + "-hint") + (fault.isEmpty() ? "" : " " + id + "-fault");
    return (described.isEmpty() ? "" : " aria-describedby=\"" + described.strip() + "\"")
        + (fault.isEmpty() ? "" : " aria-invalid=\"true\"")
        + (focus ? " autofocus" : "");
  }
}

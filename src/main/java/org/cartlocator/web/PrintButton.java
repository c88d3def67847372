package org.cartlocator.web;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.NativeButton;

/** Opens the browser's print dialog. */
@Tag("print-page")
@JsModule("./page/print-page.ts")
class PrintButton extends HtmlContainer {

  PrintButton(String text) {
    NativeButton button = new NativeButton(text);
    button.addClassNames("btn", "quiet");
    add(button);
  }
}

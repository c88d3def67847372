package org.cartlocator.web;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.cartlocator.WholeApplication;
import org.cartlocator.web.firstpaint.StillPart;
import org.junit.jupiter.api.BeforeEach;

/** Views on the server, without a browser, over the real data set. */
@WholeApplication
abstract class ViewTest extends SpringBrowserlessTest {

  /** These tests look at components; that a live page shows the same, others see. */
  @BeforeEach
  void keepPartsWhole() {
    StillPart.keepWhole(UI.getCurrentOrThrow());
  }

  /** Opens an address such as {@code centers/us-pa-chop?near=zip:19104}. */
  final void open(String address) {
    int mark = address.indexOf('?');
    UI.getCurrentOrThrow()
        .navigate(
            mark < 0 ? address : address.substring(0, mark),
            mark < 0
                ? QueryParameters.empty()
                : QueryParameters.fromString(address.substring(mark + 1)));
  }

  final FindView findView() {
    return (FindView) getCurrentView();
  }

  final CenterView centerView() {
    return (CenterView) getCurrentView();
  }

  /** The address of the page that is shown. */
  static String address() {
    return UI.getCurrentOrThrow().getActiveViewLocation().getPathWithQueryParameters();
  }

  /** The parameters of an address in alphabetical order, since Vaadin keeps none. */
  static List<String> parameters(String address) {
    String query = address.substring(address.indexOf('?') + 1);
    return Arrays.stream(query.split("&")).sorted().toList();
  }

  /** What a browser tells of something that happened on an element. */
  static void happens(Element element, String event, Map<String, Object> data) {
    element
        .getNode()
        .getFeature(ElementListenerMap.class)
        .fireEvent(new DomEvent(element, event, JacksonUtils.mapToJson(data)));
  }

  static String text(Component component) {
    return component.getElement().getTextRecursively();
  }
}

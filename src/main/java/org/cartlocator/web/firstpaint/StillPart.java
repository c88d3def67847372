package org.cartlocator.web.firstpaint;

import com.github.benmanes.caffeine.cache.Interner;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import java.util.List;

/**
 * Parts of a page that only show: text, links, and elements that the browser works by itself. On a
 * live page they are sent as text, and the server keeps that text instead of a tree of elements,
 * which takes ten times the memory; and it keeps it once for all visitors who see the same.
 *
 * <p>Nothing in such a part may be changed afterwards or be listened to. To show something else,
 * make the part anew.
 */
public final class StillPart {

  private static final String INNER = "innerHTML";

  /** Equal texts are one; who is the last to hold it lets it go. */
  private static final Interner<String> TEXTS = Interner.newWeakInterner();

  private StillPart() {}

  /** What stands for a part on the page. */
  private static final class Stand extends Component {
    Stand(Element element) {
      super(element);
    }
  }

  /** Marks a window whose parts stay as they are. */
  private static final class Whole {}

  /**
   * Leaves the parts of this window as trees of components, for a document that is drawn from them
   * or a test that looks at them.
   */
  public static void keepWhole(UI ui) {
    ComponentUtil.setData(ui, Whole.class, new Whole());
  }

  /** What shows the same as the part. */
  public static Component of(Component part) {
    if (isWhole()) {
      return part;
    }
    Element whole = part.getElement();
    Element element = new Element(whole.getTag());
    whole.getAttributeNames().forEach(name -> element.setAttribute(name, whole.getAttribute(name)));
    if (whole.getProperty("open", false)) {
      element.setProperty("open", true);
    }
    element.setProperty(INNER, TEXTS.intern(StillMarkup.text(whole.getChildren())));
    return new Stand(element);
  }

  /** Shows these parts in a container, in place of what was there. */
  public static void fill(HtmlContainer container, Component... parts) {
    fill(container, List.of(parts));
  }

  /** Shows these parts in a container, in place of what was there. */
  public static void fill(HtmlContainer container, List<? extends Component> parts) {
    Element element = container.getElement();
    if (isWhole()) {
      element.removeProperty(INNER);
      container.removeAll();
      parts.forEach(container::add);
      return;
    }
    element.removeAllChildren();
    String text = StillMarkup.text(parts.stream().map(Component::getElement));
    element.setProperty(INNER, TEXTS.intern(text));
  }

  private static boolean isWhole() {
    UI ui = UI.getCurrent();
    return ui == null || ComponentUtil.getData(ui, Whole.class) != null;
  }
}

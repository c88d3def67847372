package org.cartlocator.web;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.SerializableConsumer;
import org.cartlocator.wording.Wording;

/** On a narrow window: the list or the map. A wide one shows both, and hides this. */
class ViewSwitch extends Div {

  private final NativeButton list = new NativeButton();
  final NativeButton map = new NativeButton();

  ViewSwitch(SerializableConsumer<Boolean> onMap) {
    addClassName("view-switch");
    getElement().setAttribute("role", "group");
    list.addClickListener(
        click -> {
          press(false);
          onMap.accept(false);
        });
    map.addClickListener(
        click -> {
          press(true);
          onMap.accept(true);
        });
    press(false);
    add(list, map);
  }

  void speak(Wording wording) {
    list.setText(wording.text("find.list"));
    map.setText(wording.text("find.map"));
    getElement().setAttribute("aria-label", wording.text("find.view.switch"));
  }

  private void press(boolean mapShown) {
    list.getElement().setAttribute("aria-pressed", Boolean.toString(!mapShown));
    map.getElement().setAttribute("aria-pressed", Boolean.toString(mapShown));
  }
}

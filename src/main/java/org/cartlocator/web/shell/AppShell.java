package org.cartlocator.web.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;
import org.cartlocator.web.map.CareMap;

/**
 * What every page carries: Vaadin's theme, the app's own styles over it, and a typeface made for
 * low vision, served by the app itself.
 *
 * <p>The map's element is named here, too: it is small, fetches Leaflet only where it is seen, and
 * nearly every view has one.
 */
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles/app.css")
@Uses(CareMap.class)
public class AppShell implements AppShellConfigurator {

  @Override
  public void configurePage(AppShellSettings settings) {
    settings.addFavIcon("icon", "icons/icon.svg", "any");
  }
}

package org.cartlocator.web.map;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import java.util.List;

/**
 * The map alone on a page, for {@link CareMapWalk}. The query says what is on it: {@code pins},
 * {@code tiles}, {@code rings}, {@code tall}.
 */
@Route("map-demo")
@PageTitle("Map demo")
public class MapDemoView extends Composite<Main> implements BeforeEnterObserver {

  static final String TILE_URL = "https://tiles.example/{z}/{x}/{y}.png";

  private final CareMap map = new CareMap();
  private final Paragraph chosen = new Paragraph("Nothing chosen");

  public MapDemoView(Towns towns) {
    map.setWidthFull();
    map.setTowns(towns);
    map.addPinSelectedListener(event -> chosen.setText("Chosen: " + event.getPinId()));
    map.addStreetsChangedListener(event -> chosen.setText("Streets: " + event.isShown()));
    chosen.setId("chosen");
    getContent()
        .add(
            new H1("Map demo"),
            new NativeButton("Take away", event -> getContent().remove(map)),
            new NativeButton("Put back", event -> getContent().add(map)),
            new NativeButton("Mark 2", event -> map.setSelected("c2")),
            new NativeButton("Boston", event -> map.setPins(MapSamples.boston())),
            chosen,
            map);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    map.setHeight(asked(event, "tall", "80vh"));
    map.setPins(
        switch (asked(event, "pins", "harrisburg")) {
          case "boston" -> MapSamples.boston();
          case "country" -> MapSamples.country();
          case "none" -> List.of();
          default -> MapSamples.harrisburg();
        });
    Tiles.Mode mode = Tiles.Mode.valueOf(asked(event, "tiles", "ASK"));
    map.setTiles(new Tiles(mode, TILE_URL, "© Somebody", "https://tiles.example/about"));
    if (asked(event, "rings", "no").equals("yes")) {
      map.setRings(MapSamples.rings());
    }
  }

  private static String asked(BeforeEnterEvent event, String name, String otherwise) {
    return event.getLocation().getQueryParameters().getSingleParameter(name).orElse(otherwise);
  }
}

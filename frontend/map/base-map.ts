import * as L from 'leaflet';
import type { MultiLineString, MultiPolygon } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';

const PANE = 'land';
// How wide the hidden strip under the border is: the two maps differ by less.
const STRIP_METERS = 7000;
const EQUATOR_METERS_PER_PIXEL = 156543;
const BORDER_LATITUDE = 45;
// Farther off, three thousand counties are a grey veil.
const COUNTIES_FROM_ZOOM = 7;

/**
 * The map that needs nobody else: states from the US Census by way of us-atlas, the neighbours from Natural Earth.
 * Drawn as SVG whose colours are the page's custom properties, so that dark mode, print and forced colours follow
 * by style alone. What is not land is the water behind it.
 */
export class BaseMap {
  readonly #map: L.Map;
  readonly #renderer: L.Renderer;
  #strip: L.Polyline | null = null;
  #border: L.Polyline | null = null;
  #counties: Promise<L.Polyline | null> | null = null;

  constructor(map: L.Map) {
    this.#map = map;
    const pane = map.createPane(PANE);
    pane.style.zIndex = '250';
    pane.style.pointerEvents = 'none';
    pane.setAttribute('aria-hidden', 'true');
    this.#renderer = L.svg({ pane: PANE, padding: 0.5 });
    map.on('zoomend', () => {
      this.#widenStrip();
      void this.#drawCounties();
    });
  }

  /** Fetches the shapes and draws them; the pins stand without them meanwhile. */
  async draw(): Promise<void> {
    const [atlas, neighbours] = await Promise.all([
      import('us-atlas/states-10m.json'),
      import('./geography/neighbours.json'),
    ]);
    // A map removed in the meantime has lost its panes.
    if (!this.#map.getPane(PANE)) {
      return;
    }
    const around = neighbours.default as unknown as Topology;
    const nation = atlas.default as unknown as Topology;
    this.#area(shape(around, 'land'), 'land');
    this.#strip = this.#line(mesh(around, around.objects['border'] as GeometryObject), 'strip').addTo(this.#map);
    this.#area(shape(around, 'greatLakes'), 'lake');
    this.#area(shape(nation, 'nation'), 'land');
    this.#area(shape(around, 'lakes'), 'lake');
    const states = mesh(nation, nation.objects['states'] as GeometryCollection, (a, b) => a !== b);
    this.#border = this.#line(states, 'border').addTo(this.#map);
    this.#widenStrip();
    void this.#drawCounties();
  }

  set shown(shown: boolean) {
    this.#map.getPane(PANE)!.style.display = shown ? '' : 'none';
  }

  /** Their file is the largest, so it is fetched only by those who look near enough to see them. */
  async #drawCounties(): Promise<void> {
    if (!this.#border || (!this.#counties && !this.#near())) {
      return;
    }
    this.#counties ??= this.#loadCounties();
    const lines = await this.#counties;
    if (!lines || !this.#map.getPane(PANE)) {
      return;
    }
    if (!this.#near()) {
      lines.remove();
    } else if (!this.#map.hasLayer(lines)) {
      lines.addTo(this.#map);
      this.#border.bringToFront();
    }
  }

  /** A file lost on the way is asked for again at the next zoom. */
  async #loadCounties(): Promise<L.Polyline | null> {
    const file = await import('./geography/counties.json').catch(() => null);
    if (!file) {
      this.#counties = null;
      return null;
    }
    const counties = file.default as unknown as Topology;
    return this.#line(mesh(counties, counties.objects['counties'] as GeometryObject), 'county');
  }

  #near(): boolean {
    return this.#map.getZoom() >= COUNTIES_FROM_ZOOM;
  }

  #area(area: MultiPolygon, className: string): void {
    const corners = L.GeoJSON.coordsToLatLngs(area.coordinates, 2) as L.LatLng[][][];
    L.polygon(corners, this.#look(className)).addTo(this.#map);
  }

  #line(line: MultiLineString, className: string): L.Polyline {
    const corners = L.GeoJSON.coordsToLatLngs(line.coordinates, 1) as L.LatLng[][];
    return L.polyline(corners, this.#look(className));
  }

  #look(className: string): L.PolylineOptions {
    return { className, interactive: false, renderer: this.#renderer, pane: PANE, smoothFactor: 0.8, weight: 1 };
  }

  #widenStrip(): void {
    const latitude = Math.cos((BORDER_LATITUDE * Math.PI) / 180);
    const metersPerPixel = (EQUATOR_METERS_PER_PIXEL * latitude) / 2 ** this.#map.getZoom();
    this.#strip?.setStyle({ weight: Math.max(2, STRIP_METERS / metersPerPixel) });
  }
}

/** An object that holds one area, either by itself or as the only member of a collection. */
function shape(topology: Topology, name: string): MultiPolygon {
  const found = feature(topology, topology.objects[name] as GeometryObject);
  const first = found.type === 'FeatureCollection' ? found.features[0] : found;
  return first.geometry as MultiPolygon;
}

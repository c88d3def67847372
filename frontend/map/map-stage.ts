import * as L from 'leaflet';
import leafletCss from 'leaflet/dist/leaflet.css?inline';
import { BaseMap } from './base-map';
import type { Box } from './box';
import { prefersReducedMotion, styleSheet } from './dom';
import { Frame } from './frame';
import { Gestures } from './gestures';
import mapCss from './map.css?inline';
import { Pins } from './pins';
import { METERS_PER_MILE, Rings } from './rings';
import { Streets, type StreetsStage } from './streets';
import { Tip } from './tip';
import { Towns } from './towns';
import type { Emit, MapState } from './types';

const CONTIGUOUS_STATES = L.latLngBounds([24.4, -125], [49.4, -66.9]);
const EDGE_OF_THE_WORLD = L.latLngBounds([-5, -200], [78, -20]);
const CLOSEST_FIT = 11;
const CLOSEST_BASE_MAP = 12;
const CLOSEST_STREETS = 18;
const FARTHEST = 2;
// Room for a pin's height, the zoom buttons and, on the right, half a town's name.
const EMPTY = L.point(28, 36);
const TOP_LEFT = L.point(64, 56);
const BOTTOM_RIGHT = L.point(64, 64);
// On a small map the pins must keep clear of the buttons as well, yet have some room left.
const NARROW_TOP_LEFT = L.point(40, 60);
const NARROW_BOTTOM_RIGHT = L.point(40, 92);
const NARROW = 480;

/** One life of the map: Leaflet and all that is drawn, from the element's arrival on the page until it leaves. */
export class MapStage {
  readonly #host: HTMLElement;
  readonly #state: MapState;
  readonly #frame: Frame;
  readonly #map: L.Map;
  readonly #base: BaseMap;
  readonly #pins: Pins;
  readonly #towns: Towns;
  readonly #rings: Rings;
  readonly #streets: Streets;
  readonly #gestures: Gestures;
  readonly #tip = new Tip();
  #controlBoxes: readonly Box[] | null = null;
  #fitted = '';
  #movedByVisitor = false;
  #movingOurselves = false;

  constructor(host: HTMLElement, root: ShadowRoot, state: MapState) {
    this.#host = host;
    this.#state = state;
    this.#frame = new Frame((steps) => this.#map.setZoom(this.#map.getZoom() + steps));
    root.adoptedStyleSheets = [styleSheet(String(leafletCss)), styleSheet(String(mapCss))];
    root.replaceChildren(this.#frame.element);

    this.#map = createMap(this.#frame.map);
    this.#base = new BaseMap(this.#map);
    this.#pins = new Pins(this.#map, this.#tip, (id) => this.#chosen(id), (count) => this.#groupName(count));
    this.#rings = new Rings(this.#map, () => [...this.#pins.boxes(), ...this.#controls()]);
    this.#towns = new Towns(this.#map, () => [...this.#pins.boxes(), ...this.#rings.boxes(), ...this.#controls()]);
    this.#gestures = new Gestures(this.#map, () => state.texts);
    this.#streets = new Streets(this.#map, state, this.#frame.note, this.#emit, (stage) => this.#streetsChanged(stage));
    this.#frame.element.append(this.#streets.element, this.#gestures.hint, this.#tip.element);
    this.#listen();
    this.#drawAll();
  }

  remove(): void {
    this.#gestures.remove();
    this.#streets.remove();
    this.#map.remove();
    this.#frame.element.remove();
  }

  resized(): void {
    this.#controlBoxes = null;
    this.#map.invalidateSize({ animate: false });
    this.#gestures.update();
    if (!this.#movedByVisitor) {
      this.#fit(false);
    }
    this.#layOutWords();
  }

  pinsChanged(): void {
    this.#fitToNewPins();
    this.#pins.show(this.#state.pins, this.#state.selected);
    this.#layOutWords();
  }

  selectionChanged(): void {
    this.#pins.select(this.#state.selected);
    this.#byOurselves(() => this.#pins.reveal(this.#state.selected));
    this.#layOutWords();
  }

  townsChanged(): void {
    void this.#towns.load(this.#state.towns);
  }

  ringsChanged(): void {
    this.#rings.show(this.#state.rings);
    this.#towns.layOut();
  }

  tilesChanged(): void {
    this.#streets.update();
    this.textsChanged();
  }

  textsChanged(): void {
    this.#streets.words();
    this.#pins.textsChanged();
    this.#frame.words(this.#state, this.#streets.shown);
    this.#controlsChanged();
  }

  readonly #emit: Emit = (name, detail) => {
    this.#host.dispatchEvent(new CustomEvent(name, { detail }));
  };

  #drawAll(): void {
    this.pinsChanged();
    this.ringsChanged();
    this.townsChanged();
    this.tilesChanged();
    this.#zoomLimits();
    void this.#base.draw();
    void document.fonts.ready.then(() => {
      if (this.#frame.element.isConnected) {
        this.#towns.forgetWidths();
        this.#controlsChanged();
      }
    });
  }

  #listen(): void {
    this.#map.on('zoomend zoomlevelschange', () => this.#zoomLimits());
    this.#map.on('dragstart zoomstart', () => {
      this.#tip.hide();
      this.#movedByVisitor ||= !this.#movingOurselves;
    });
    this.#frame.element.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') {
        this.#escape();
      }
    });
  }

  /** First the name goes, then one is back on the map itself, where the arrow keys move it. */
  #escape(): void {
    if (this.#tip.shown) {
      this.#tip.hide();
    } else {
      this.#frame.map.focus({ preventScroll: true });
    }
  }

  #groupName(count: number): string {
    return `${count} ${this.#state.texts.group}`;
  }

  /** Other words make a button wider or narrower, and what lies around it must give way. */
  #controlsChanged(): void {
    this.#controlBoxes = null;
    this.#layOutWords();
  }

  #layOutWords(): void {
    this.#rings.layOut();
    this.#towns.layOut();
  }

  #chosen(id: string): void {
    this.#state.selected = id;
    this.#pins.select(id);
    this.#layOutWords();
    this.#emit('pin-selected', { id });
  }

  /** Where the buttons lie over the map, in layer points. */
  #controls(): Box[] {
    this.#controlBoxes ??= this.#measureControls();
    const { x, y } = this.#map.containerPointToLayerPoint([0, 0]);
    return this.#controlBoxes.map(({ left, top, right, bottom }) => {
      return { left: left + x, top: top + y, right: right + x, bottom: bottom + y };
    });
  }

  /** To ask a browser where things are makes it lay the page out, so this is asked only when it may have changed. */
  #measureControls(): Box[] {
    const corner = this.#frame.map.getBoundingClientRect();
    return [this.#frame.zoom, this.#streets.element, this.#frame.credits].map((control) => {
      const { left, top, right, bottom } = control.getBoundingClientRect();
      return { left: left - corner.left, top: top - corner.top, right: right - corner.left, bottom: bottom - corner.top };
    });
  }

  /** The same places with other words, or in another order, are no reason to move the map. */
  #fitToNewPins(): void {
    const places = this.#state.pins.map(({ lat, lng }) => `${lat},${lng}`).sort().join(' ');
    const first = this.#fitted === '';
    if (first || (places !== this.#fitted.slice(1) && this.#state.fit === 'all')) {
      this.#movedByVisitor = false;
      this.#fit(!first);
    }
    this.#fitted = `=${places}`;
  }

  #fit(animate: boolean): void {
    const ring = this.#smallestRing();
    const places = [...this.#state.pins.map(({ lat, lng }) => L.latLng(lat, lng)), ...ring];
    this.#byOurselves(() =>
      this.#map.fitBounds(places.length === 0 ? CONTIGUOUS_STATES : L.latLngBounds(places), {
        ...this.#margins(places.length === 0 || ring.length > 0),
        maxZoom: CLOSEST_FIT,
        animate: animate && !prefersReducedMotion(),
      }),
    );
  }

  /** A shape may reach under the buttons, a pin may not. */
  #margins(shape: boolean): L.FitBoundsOptions {
    if (shape) {
      return { paddingTopLeft: EMPTY, paddingBottomRight: EMPTY };
    }
    return this.#map.getSize().x < NARROW
      ? { paddingTopLeft: NARROW_TOP_LEFT, paddingBottomRight: NARROW_BOTTOM_RIGHT }
      : { paddingTopLeft: TOP_LEFT, paddingBottomRight: BOTTOM_RIGHT };
  }

  /** Two corners of a box around it, or nothing. */
  #smallestRing(): L.LatLng[] {
    const [ring] = [...this.#state.rings].sort((a, b) => a.miles - b.miles);
    if (!ring) {
      return [];
    }
    const box = L.latLng(ring.lat, ring.lng).toBounds(ring.miles * METERS_PER_MILE * 2);
    return [box.getSouthWest(), box.getNorthEast()];
  }

  #byOurselves(move: () => void): void {
    this.#movingOurselves = true;
    move();
    this.#movingOurselves = false;
  }

  #streetsChanged(stage: StreetsStage): void {
    const asked = stage !== 'none';
    const shown = stage === 'shown';
    this.#base.shown = !shown;
    this.#towns.shown = !shown;
    this.#frame.element.classList.toggle('with-streets', shown);
    // Street images are sharp at whole zoom levels only.
    this.#map.options.zoomSnap = asked ? 1 : 0.5;
    if (asked && !Number.isInteger(this.#map.getZoom())) {
      this.#byOurselves(() => this.#map.setZoom(Math.floor(this.#map.getZoom()), { animate: false }));
    }
    this.#map.setMaxZoom(shown ? CLOSEST_STREETS : CLOSEST_BASE_MAP);
    this.#frame.words(this.#state, asked);
    this.#controlsChanged();
  }

  #zoomLimits(): void {
    const zoom = this.#map.getZoom();
    this.#frame.zoomLimits(zoom >= this.#map.getMaxZoom(), zoom <= this.#map.getMinZoom());
  }
}

function createMap(container: HTMLElement): L.Map {
  const calm = prefersReducedMotion();
  const map = L.map(container, {
    attributionControl: false,
    zoomControl: false,
    zoomSnap: 0.5,
    minZoom: FARTHEST,
    maxZoom: CLOSEST_BASE_MAP,
    maxBounds: EDGE_OF_THE_WORLD,
    maxBoundsViscosity: 0.8,
    zoomAnimation: !calm,
    fadeAnimation: !calm,
    markerZoomAnimation: !calm,
    inertia: !calm,
  });
  return map.fitBounds(CONTIGUOUS_STATES, { animate: false });
}

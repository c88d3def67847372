import * as L from 'leaflet';
import { button, icon, make, prefersReducedMotion } from './dom';
import { type Spot, spread } from './spread';
import type { Tip } from './tip';
import type { Box } from './towns';
import type { Pin } from './types';

const WIDTH = 34;
// With more pins than this in view they are dots, each close to its place; nearer, they have room for numbers again.
const CROWD = 60;
const DOT_WIDTH = 20;
const FARTHEST_IN_WIDTHS = 2.5;
const FARTHEST_DOT_IN_WIDTHS = 0.8;
const AIR = 2;
const HOUSE = 'M4 11.5 12 5l8 6.5M6.5 10v9h11v-9';
const RAISED = 10_000;
const EDGE = L.point(48, 56);
// As in the style sheet: how much larger the chosen pin is drawn, and the ring around it.
const SELECTED_SCALE = 1.3;
const SELECTED_RING = 3;
const SHORTEST_STEM = 6;
const STEMS = 'stems';

/** Leaflet's own, which its types leave out. */
type Dragging = L.Handler & { moved(): boolean };

interface Placed {
  readonly pin: Pin;
  readonly marker: L.Marker;
  readonly button: HTMLButtonElement;
  offset: Spot;
}

/**
 * The pins: real buttons, in the order they were given, which is the order of the Tab key. Pins that would cover
 * one another are drawn a little aside, with a stem to where they belong.
 */
export class Pins {
  readonly #map: L.Map;
  readonly #tip: Tip;
  readonly #choose: (id: string) => void;
  readonly #stems: HTMLElement;
  #placed: readonly Placed[] = [];
  #width = WIDTH;
  #selected: string | null = null;

  constructor(map: L.Map, tip: Tip, choose: (id: string) => void) {
    this.#map = map;
    this.#tip = tip;
    this.#choose = choose;
    this.#stems = map.createPane(STEMS);
    this.#stems.classList.add('leaflet-zoom-hide');
    this.#stems.style.zIndex = '550';
    this.#stems.style.pointerEvents = 'none';
    map.on('zoomend', () => this.#layOut());
    map.on('moveend', () => this.#crowdOrNot());
  }

  show(pins: readonly Pin[], selected: string | null): void {
    const focused = this.#placed.find(({ button }) => button.matches(':focus'))?.pin.id;
    this.#tip.hide();
    this.#placed.forEach(({ marker }) => marker.remove());
    this.#placed = pins.map((pin) => this.#add(pin));
    this.#layOut();
    this.select(selected);
    this.#find(focused)?.button.focus({ preventScroll: true });
  }

  select(id: string | null): void {
    this.#selected = id;
    for (const { pin, marker, button } of this.#placed) {
      const chosen = pin.id === id;
      button.classList.toggle('selected', chosen);
      button.setAttribute('aria-pressed', String(chosen));
      marker.setZIndexOffset(chosen ? RAISED : 0);
    }
  }

  /** Brings a pin that was chosen elsewhere into view. */
  reveal(id: string | null): void {
    const found = this.#find(id);
    if (found) {
      this.#map.panInside(found.marker.getLatLng(), { padding: EDGE, animate: !prefersReducedMotion() });
    }
  }

  /** What the pins cover, in layer points. */
  boxes(): Box[] {
    const usual = this.#width / 2 + AIR;
    return this.#placed.map(({ pin, marker, offset }) => {
      const half = pin.id === this.#selected ? usual * SELECTED_SCALE + SELECTED_RING : usual;
      const point = this.#map.latLngToLayerPoint(marker.getLatLng());
      const x = point.x + offset.x;
      const y = point.y + offset.y;
      return { left: x - half, top: y - half, right: x + half, bottom: y + half };
    });
  }

  #find(id: string | null | undefined): Placed | undefined {
    return this.#placed.find(({ pin }) => pin.id === id);
  }

  #add(pin: Pin): Placed {
    const face = button(`pin ${pin.kind}`, (event) => this.#pressed(event, pin));
    face.classList.toggle('approximate', pin.approximate);
    face.setAttribute('aria-label', pin.label);
    face.append(pin.text === '⌂' ? icon(HOUSE) : make('span', '', pin.text));
    this.#explain(face, pin);

    const look = L.divIcon({ className: 'anchor', html: face, iconSize: [0, 0] });
    // The button inside takes focus and presses by itself; Leaflet's own marker would be a second stop.
    const marker = L.marker([pin.lat, pin.lng], { icon: look, interactive: false, keyboard: false }).addTo(this.#map);
    return { pin, marker, button: face, offset: { x: 0, y: 0 } };
  }

  #explain(face: HTMLButtonElement, pin: Pin): void {
    face.addEventListener('pointerenter', () => this.#tip.show(face, pin.label));
    face.addEventListener('pointerleave', () => this.#tip.hide());
    face.addEventListener('blur', () => this.#tip.hide());
    face.addEventListener('focus', () => {
      if (face.matches(':focus-visible')) {
        this.reveal(pin.id);
        this.#tip.show(face, pin.label);
      }
    });
  }

  #pressed(event: MouseEvent, pin: Pin): void {
    // A drag of the map that began on a pin ends in a click, which is no choice; a key press has no detail.
    if (event.detail > 0 && (this.#map.dragging as Dragging).moved()) {
      return;
    }
    this.#choose(pin.id);
  }

  #crowdOrNot(): void {
    if (this.#fittingWidth() !== this.#width) {
      this.#layOut();
    }
  }

  #fittingWidth(): number {
    const view = this.#map.getBounds();
    const seen = this.#placed.filter(({ marker }) => view.contains(marker.getLatLng()));
    return seen.length > CROWD ? DOT_WIDTH : WIDTH;
  }

  #layOut(): void {
    this.#width = this.#fittingWidth();
    const dots = this.#width === DOT_WIDTH;
    const points = this.#placed.map(({ marker }) => this.#map.latLngToLayerPoint(marker.getLatLng()));
    const stems: HTMLElement[] = [];
    const farthest = dots ? FARTHEST_DOT_IN_WIDTHS : FARTHEST_IN_WIDTHS;
    spread(points, this.#width + AIR, farthest).forEach((offset, i) => {
      const placed = this.#placed[i];
      placed.offset = offset;
      placed.button.classList.toggle('dot', dots);
      placed.button.style.setProperty('--dx', `${offset.x}px`);
      placed.button.style.setProperty('--dy', `${offset.y}px`);
      if (!dots && Math.hypot(offset.x, offset.y) >= SHORTEST_STEM) {
        stems.push(stem(points[i], offset));
      }
    });
    this.#stems.replaceChildren(...stems);
  }
}

/** A line from where a place is to where its pin is drawn. */
function stem(from: L.Point, offset: Spot): HTMLElement {
  const line = make('span', 'stem');
  line.style.left = `${from.x}px`;
  line.style.top = `${from.y}px`;
  line.style.width = `${Math.hypot(offset.x, offset.y)}px`;
  line.style.rotate = `${Math.atan2(offset.y, offset.x)}rad`;
  return line;
}

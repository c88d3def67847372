import * as L from 'leaflet';
import { type Box, inside, touch, viewOf } from './box';
import { make } from './dom';
import type { Ring } from './types';

const PANE = 'ring-labels';
export const METERS_PER_MILE = 1609.344;
const LINE_HEIGHT = 18;
const EDGE = 6;
const AIR = 4;
// Around the ring from the north, in degrees: the words stand at the first of these where there is room.
const BEARINGS = [0, 180, 22, 338, 158, 202, 45, 315, 135, 225, 67, 293, 113, 247, 90, 270];

interface Drawn {
  readonly circle: L.Circle;
  readonly label: HTMLElement;
  box: Box | null;
}

/** Circles of so many miles, each with its words on its edge where they can be seen. */
export class Rings {
  readonly #map: L.Map;
  readonly #pane: HTMLElement;
  readonly #taken: () => readonly Box[];
  #drawn: readonly Drawn[] = [];

  /** `taken` tells which boxes, in layer points, are occupied by pins and buttons. */
  constructor(map: L.Map, taken: () => readonly Box[]) {
    this.#map = map;
    this.#taken = taken;
    this.#pane = map.createPane(PANE);
    this.#pane.classList.add('leaflet-zoom-hide');
    this.#pane.style.zIndex = '460';
    this.#pane.style.pointerEvents = 'none';
    map.on('moveend', () => this.layOut());
  }

  show(rings: readonly Ring[]): void {
    this.#drawn.forEach(({ circle }) => circle.remove());
    this.#drawn = rings.map((ring) => this.#draw(ring));
    this.#pane.replaceChildren(...this.#drawn.map(({ label }) => label));
    this.layOut();
  }

  /** What the words cover, in layer points. */
  boxes(): Box[] {
    return this.#drawn.flatMap(({ box }) => box ?? []);
  }

  layOut(): void {
    if (this.#drawn.length === 0) {
      return;
    }
    const taken = [...this.#taken()];
    const room = viewOf(this.#map, EDGE);
    const sizes = this.#drawn.map(({ label }) => label.offsetWidth);
    this.#drawn.forEach((ring, i) => {
      ring.box = this.#spot(ring.circle, sizes[i], room, taken);
      ring.label.style.visibility = ring.box ? '' : 'hidden';
      if (ring.box) {
        taken.push(ring.box);
        L.DomUtil.setPosition(ring.label, L.point(ring.box.left, ring.box.top).round());
      }
    });
  }

  #draw(ring: Ring): Drawn {
    const circle = L.circle([ring.lat, ring.lng], {
      radius: ring.miles * METERS_PER_MILE,
      className: 'ring',
      interactive: false,
      weight: 1.5,
    }).addTo(this.#map);
    return { circle, label: make('span', 'ring-label', ring.label), box: null };
  }

  #spot(circle: L.Circle, width: number, room: Box, taken: readonly Box[]): Box | null {
    const middle = this.#map.latLngToLayerPoint(circle.getLatLng());
    const edge = this.#map.latLngToLayerPoint([circle.getBounds().getNorth(), circle.getLatLng().lng]);
    const radius = middle.y - edge.y;
    for (const bearing of BEARINGS) {
      const angle = (bearing * Math.PI) / 180;
      const y = middle.y - radius * Math.cos(angle);
      const wide = width + 2 * AIR;
      // Moved sideways where the map ends, but never off the ring.
      const x = middle.x + radius * Math.sin(angle);
      const left = Math.min(Math.max(x - wide / 2, room.left), room.right - wide);
      const box = { left, top: y - LINE_HEIGHT / 2, right: left + wide, bottom: y + LINE_HEIGHT / 2 };
      const onRing = Math.abs(left + wide / 2 - x) < wide / 2;
      // A ring that is smaller than its words needs none yet.
      if (radius > width / 2 && onRing && inside(box, room) && !taken.some((other) => touch(box, other))) {
        return box;
      }
    }
    return null;
  }
}

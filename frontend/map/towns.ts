import * as L from 'leaflet';
import { make } from './dom';
import type { Town } from './types';

const PANE = 'towns';
const LINE_HEIGHT = 18;
const AIR = 6;
const NEAR = 7;
const PAST_A_PIN = 22;
// A name on every patch of this many square pixels is as many as a reader can use.
const PATCH = 26_000;
// A town of rank r is drawn from zoom r + 2 on.
const FIRST_ZOOM = 2;

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Names of towns, the greater first; a name that would touch a pin or another name is left out. */
export class Towns {
  readonly #map: L.Map;
  readonly #pane: HTMLElement;
  readonly #taken: () => readonly Box[];
  readonly #measure = document.createElement('canvas').getContext('2d')!;
  readonly #widths = new Map<string, number>();
  #towns: readonly Town[] = [];

  /** `taken` tells which boxes, in layer points, are occupied by pins. */
  constructor(map: L.Map, taken: () => readonly Box[]) {
    this.#map = map;
    this.#taken = taken;
    this.#pane = map.createPane(PANE);
    this.#pane.classList.add('leaflet-zoom-hide');
    this.#pane.style.zIndex = '450';
    this.#pane.style.pointerEvents = 'none';
    this.#pane.setAttribute('aria-hidden', 'true');
    map.on('moveend', () => this.layOut());
  }

  show(towns: readonly Town[]): void {
    this.#towns = [...towns].sort((a, b) => a.rank - b.rank);
    this.layOut();
  }

  set shown(shown: boolean) {
    this.#pane.style.display = shown ? '' : 'none';
  }

  /** Call when the font has arrived: names are measured in it. */
  measureAgain(): void {
    this.#widths.clear();
    this.layOut();
  }

  layOut(): void {
    const view = this.#map.getBounds();
    const size = this.#map.getSize();
    const greatest = this.#map.getZoom() - FIRST_ZOOM;
    const room = Math.max(4, (size.x * size.y) / PATCH);
    const taken = [...this.#taken()];
    const names: HTMLElement[] = [];
    for (const town of this.#towns) {
      if (names.length >= room || town.rank > greatest) {
        break;
      }
      const place = L.latLng(town.lat, town.lng);
      if (!view.contains(place)) {
        continue;
      }
      const name = this.#place(town.name, this.#map.latLngToLayerPoint(place), taken);
      if (name) {
        names.push(name);
      }
    }
    this.#pane.replaceChildren(...names);
  }

  /** Right of the town, left of it, then farther off where a pin stands on the town itself. */
  #place(text: string, point: L.Point, taken: Box[]): HTMLElement | null {
    const width = this.#width(text);
    for (const gap of [NEAR, PAST_A_PIN]) {
      for (const side of ['right', 'left'] as const) {
        const left = side === 'right' ? point.x + gap : point.x - gap - width;
        const box = { left, top: point.y - LINE_HEIGHT / 2, right: left + width, bottom: point.y + LINE_HEIGHT / 2 };
        if (!this.#inside(box) || taken.some((other) => touch(box, other))) {
          continue;
        }
        taken.push({ left: box.left - AIR, top: box.top - AIR, right: box.right + AIR, bottom: box.bottom + AIR });
        return nameAt(text, box, gap === NEAR ? `town near ${side}` : 'town');
      }
    }
    return null;
  }

  #inside(box: Box): boolean {
    const from = this.#map.containerPointToLayerPoint([4, 4]);
    const to = this.#map.containerPointToLayerPoint(this.#map.getSize().subtract([4, 4]));
    return box.left >= from.x && box.top >= from.y && box.right <= to.x && box.bottom <= to.y;
  }

  #width(text: string): number {
    let width = this.#widths.get(text);
    if (width === undefined) {
      const style = getComputedStyle(this.#pane);
      this.#measure.font = `600 13px ${style.fontFamily}`;
      width = Math.ceil(this.#measure.measureText(text).width) + 2;
      this.#widths.set(text, width);
    }
    return width;
  }
}

function touch(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function nameAt(text: string, box: Box, className: string): HTMLElement {
  const name = make('span', className, text);
  L.DomUtil.setPosition(name, L.point(box.left, box.top).round());
  return name;
}

import * as L from 'leaflet';
import { make } from './dom';
import { type Box, inside, touch, viewOf } from './box';

const PANE = 'towns';
const LINE_HEIGHT = 18;
const AIR = 6;
const NEAR = 7;
const PAST_A_PIN = 22;
// Half of the dot that marks the town itself.
const DOT = 2;
const EDGE = 4;

/** A name, latitude, longitude, and the zoom from which on it is drawn; ordered by that zoom, then the greater first. */
type Town = readonly [name: string, lat: number, lng: number, fromZoom: number];

/** Names of towns, the greater first; a name that would touch a pin or another name is left out. */
export class Towns {
  readonly #map: L.Map;
  readonly #pane: HTMLElement;
  readonly #taken: () => readonly Box[];
  readonly #measure = document.createElement('canvas').getContext('2d')!;
  readonly #widths = new Map<string, number>();
  readonly #names = new Map<Town, HTMLElement>();
  #towns: readonly Town[] = [];
  #address = '';

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

  /** Fetches the names, once for each address. A map without them is still a map: a failure leaves it as it is. */
  async load(address: string): Promise<void> {
    if (address === this.#address) {
      return;
    }
    this.#address = address;
    try {
      const answer = address ? await fetch(new URL(address, document.baseURI)) : null;
      const towns = answer?.ok ? ((await answer.json()) as readonly Town[]) : [];
      if (address === this.#address && this.#map.getPane(PANE)) {
        this.#towns = towns;
        this.layOut();
      }
    } catch {
      // Asked again when the page is.
      this.#address = '';
    }
  }

  set shown(shown: boolean) {
    this.#pane.style.display = shown ? '' : 'none';
  }

  /** Call when the font has arrived, and then lay out: names are measured in it. */
  forgetWidths(): void {
    this.#widths.clear();
  }

  layOut(): void {
    const view = this.#map.getBounds();
    const [south, west, north, east] = [view.getSouth(), view.getWest(), view.getNorth(), view.getEast()];
    const zoom = this.#map.getZoom();
    const room = viewOf(this.#map, EDGE);
    const occupied = this.#taken();
    const taken = [...occupied];
    const names = new Map<Town, HTMLElement>();
    for (const town of this.#towns) {
      const [name, lat, lng, fromZoom] = town;
      if (fromZoom > zoom) {
        break;
      }
      if (lat > south && lat < north && lng > west && lng < east) {
        const spot = this.#spot(name, this.#map.latLngToLayerPoint([lat, lng]), room, occupied, taken);
        if (spot) {
          names.set(town, this.#draw(town, spot));
        }
      }
    }
    this.#keepOnly(names);
  }

  /** What stays stays in the page: only names that come or go cost anything. */
  #draw(town: Town, { box, className }: Spot): HTMLElement {
    const name = this.#names.get(town) ?? make('span', className, town[0]);
    name.className = className;
    L.DomUtil.setPosition(name, L.point(box.left, box.top).round());
    if (!name.parentElement) {
      this.#pane.append(name);
    }
    return name;
  }

  #keepOnly(names: ReadonlyMap<Town, HTMLElement>): void {
    for (const [town, name] of this.#names) {
      if (!names.has(town)) {
        name.remove();
        this.#names.delete(town);
      }
    }
    names.forEach((name, town) => this.#names.set(town, name));
  }

  /** Right of the town with its dot, or left of it; farther off, and without one, where a pin stands on the town. */
  #spot(text: string, point: L.Point, room: Box, pins: readonly Box[], taken: Box[]): Spot | null {
    const width = this.#width(text);
    const under = pins.some((pin) => touch(pin, { left: point.x, top: point.y, right: point.x, bottom: point.y }));
    const gap = under ? PAST_A_PIN : NEAR;
    const dot = under ? 0 : NEAR + DOT;
    for (const side of ['right', 'left'] as const) {
      const left = side === 'right' ? point.x + gap : point.x - gap - width;
      const box = { left, top: point.y - LINE_HEIGHT / 2, right: left + width, bottom: point.y + LINE_HEIGHT / 2 };
      const all = side === 'right' ? { ...box, left: left - dot } : { ...box, right: box.right + dot };
      if (inside(all, room) && !taken.some((other) => touch(all, other))) {
        taken.push({ left: all.left - AIR, top: all.top - AIR, right: all.right + AIR, bottom: all.bottom + AIR });
        return { box, className: under ? 'town' : `town near ${side}` };
      }
    }
    return null;
  }

  #width(text: string): number {
    let width = this.#widths.get(text);
    if (width === undefined) {
      if (this.#widths.size === 0) {
        this.#measure.font = `600 13px ${getComputedStyle(this.#pane).fontFamily}`;
      }
      width = Math.ceil(this.#measure.measureText(text).width) + 2;
      this.#widths.set(text, width);
    }
    return width;
  }
}

interface Spot {
  readonly box: Box;
  readonly className: string;
}

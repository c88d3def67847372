import * as L from 'leaflet';
import { directionOf, nearest } from './arrows';
import type { Box } from './box';
import { button, icon, make, prefersReducedMotion } from './dom';
import { gather } from './groups';
import { type Spot, spread } from './spread';
import type { Tip } from './tip';
import type { Pin } from './types';

const WIDTH = 34;
// With more pins than this in view, those that would cover each other become one face; nearer, they part again.
const CROWD = 60;
const GROUP_REACH = 44;
const FARTHEST_IN_WIDTHS = 2.5;
const AIR = 2;
const HOUSE = 'M4 11.5 12 5l8 6.5M6.5 10v9h11v-9';
const EDGE = L.point(48, 56);
// How much of a view's width is drawn on each side of it, so that a small move uncovers no gap.
const BEYOND_VIEW = 0.2;
// As in the style sheet: how much larger the chosen pin is drawn, and the ring around it.
const SELECTED_SCALE = 1.3;
const SELECTED_RING = 3;
const SHORTEST_STEM = 6;
const STEMS = 'stems';

/** Leaflet's own, which its types leave out. */
type Dragging = L.Handler & { moved(): boolean };

/** What one face stands for: a pin, or several that lie too close together to be told apart. */
interface Face {
  readonly key: string;
  readonly pins: readonly Pin[];
  readonly at: L.LatLng;
}

interface Drawn extends Face {
  readonly anchor: HTMLElement;
  readonly button: HTMLButtonElement;
  offset: Spot;
}

/**
 * The pins: real buttons, in the order they were given, which is the order of the Tab key. Pins that would cover
 * one another are drawn a little aside, with a stem to where they belong; of a crowd, those become one face with their
 * number on it, which brings them nearer. Of many pins only those in and around the view are in the page.
 */
export class Pins {
  readonly #map: L.Map;
  readonly #tip: Tip;
  readonly #choose: (id: string) => void;
  readonly #groupName: (count: number) => string;
  readonly #pane: HTMLElement;
  readonly #stems: HTMLElement;
  #pins: readonly Pin[] = [];
  #places: readonly L.LatLng[] = [];
  #drawn: readonly Drawn[] = [];
  readonly #groups = new Map<number, readonly Face[]>();
  #zoomDrawn = Number.NaN;
  #around: L.LatLngBounds | null = null;
  #selected: string | null = null;

  constructor(map: L.Map, tip: Tip, choose: (id: string) => void, groupName: (count: number) => string) {
    this.#map = map;
    this.#tip = tip;
    this.#choose = choose;
    this.#groupName = groupName;
    this.#stems = map.createPane(STEMS);
    this.#stems.classList.add('leaflet-zoom-hide');
    this.#stems.style.zIndex = '550';
    this.#stems.style.pointerEvents = 'none';
    this.#pane = map.getPane('markerPane')!;
    this.#listen(this.#pane);
    map.on('zoom viewreset', () => this.#put((at) => map.latLngToLayerPoint(at)));
    map.on('zoomanim', ({ center, zoom }) => this.#put(this.#whereAt(center, zoom)));
    map.on('moveend', () => this.#moved());
    map.on('move', () => this.#leftBehind() && this.#layOut());
  }

  show(pins: readonly Pin[], selected: string | null): void {
    this.#tip.hide();
    this.#pins = pins;
    this.#places = pins.map(({ lat, lng }) => L.latLng(lat, lng));
    this.#groups.clear();
    this.#around = null;
    const focused = this.#focused()?.key;
    this.#drawn.forEach(({ anchor }) => anchor.remove());
    this.#drawn = [];
    this.#selected = selected;
    this.#layOut();
    this.#drawn.find(({ key }) => key === focused)?.button.focus({ preventScroll: true });
  }

  select(id: string | null): void {
    this.#selected = id;
    this.#groups.clear();
    if (this.#drawn.some(({ pins }) => pins.length > 1)) {
      this.#layOut();
    } else {
      this.#drawn.forEach((face) => this.#mark(face));
    }
  }

  /** Brings a pin that was chosen elsewhere into view. */
  reveal(id: string | null): void {
    const found = this.#pins.findIndex((pin) => pin.id === id);
    if (found >= 0) {
      this.#map.panInside(this.#places[found], { padding: EDGE, animate: !prefersReducedMotion() });
    }
  }

  /** Names of groups are the page's words. */
  textsChanged(): void {
    this.#drawn.filter(({ pins }) => pins.length > 1).forEach((face) => this.#name(face));
  }

  /** What the pins cover, in layer points. */
  boxes(): Box[] {
    const usual = WIDTH / 2 + AIR;
    return this.#drawn.map(({ key, at, offset }) => {
      const half = key === this.#selected ? usual * SELECTED_SCALE + SELECTED_RING : usual;
      const point = this.#map.latLngToLayerPoint(at);
      const x = point.x + offset.x;
      const y = point.y + offset.y;
      return { left: x - half, top: y - half, right: x + half, bottom: y + half };
    });
  }

  #moved(): void {
    if (this.#map.getZoom() !== this.#zoomDrawn || this.#pins.length > CROWD) {
      this.#layOut();
    }
  }

  /** A long drag leaves what is drawn behind before it ends; a zoom tells when it has ended. */
  #leftBehind(): boolean {
    const sameZoom = this.#map.getZoom() === this.#zoomDrawn;
    return this.#around !== null && sameZoom && !this.#around.contains(this.#map.getBounds());
  }

  #layOut(): void {
    const before = new Map(this.#drawn.map((face) => [face.key, face]));
    const focused = this.#focused();
    this.#zoomDrawn = this.#map.getZoom();
    this.#drawn = this.#faces(focused).map((face) => {
      const kept = before.get(face.key);
      before.delete(face.key);
      return kept ?? this.#draw(face);
    });
    before.forEach(({ anchor }) => anchor.remove());
    this.#order();
    this.#moveApart();
    this.#drawn.forEach((face) => this.#mark(face));
    if (focused && before.has(focused.key)) {
      this.#standIn(focused)?.button.focus({ preventScroll: true });
    }
  }

  /** Who is drawn: everybody where there are few, else those in view or near it, grouped where they crowd. */
  #faces(focused: Drawn | undefined): readonly Face[] {
    const single = (pin: Pin, i: number): Face => ({ key: pin.id, pins: [pin], at: this.#places[i] });
    if (this.#pins.length <= CROWD) {
      return this.#pins.map(single);
    }
    const view = this.#map.getBounds();
    const crowded = this.#places.filter((place) => view.contains(place)).length > CROWD;
    const all = crowded && this.#zoomDrawn < this.#map.getMaxZoom() ? this.#grouped() : this.#pins.map(single);
    const around = view.pad(BEYOND_VIEW);
    this.#around = around;
    return all.filter(({ key, at }) => around.contains(at) || key === this.#selected || key === focused?.key);
  }

  /** The same for a zoom wherever the map is moved, so that no group changes while one looks. */
  #grouped(): readonly Face[] {
    const faces = this.#groups.get(this.#zoomDrawn) ?? this.#group();
    this.#groups.set(this.#zoomDrawn, faces);
    return faces;
  }

  #group(): readonly Face[] {
    const free = this.#pins.map((_, i) => i).filter((i) => this.#mayJoin(this.#pins[i]));
    const spots = free.map((i) => this.#map.project(this.#places[i]));
    const gatherings = gather(spots, GROUP_REACH).map((members) => members.map((member) => free[member]));
    const alone = this.#pins.flatMap((pin, i) => (this.#mayJoin(pin) ? [] : [[i]]));
    return [...gatherings, ...alone].sort(([a], [b]) => a - b).map((members) => this.#face(members));
  }

  #mayJoin({ id, kind }: Pin): boolean {
    return kind !== 'home' && id !== this.#selected;
  }

  #face(members: readonly number[]): Face {
    const pins = members.map((i) => this.#pins[i]);
    if (pins.length === 1) {
      return { key: pins[0].id, pins, at: this.#places[members[0]] };
    }
    const middle = L.latLngBounds(members.map((i) => this.#places[i])).getCenter();
    return { key: `${pins.length} with ${pins[0].id}`, pins, at: middle };
  }

  #draw(face: Face): Drawn {
    const { pins, at } = face;
    const [pin] = pins;
    const group = pins.length > 1;
    const look = button(`pin ${pin.kind}`, (event) => this.#pressed(event, face));
    look.classList.toggle('approximate', !group && pin.approximate);
    look.classList.toggle('group', group);
    look.classList.toggle('long', !group && pin.text.length > 2);
    look.append(pin.text === '⌂' && !group ? icon(HOUSE) : make('span', '', group ? `×${pins.length}` : pin.text));
    const anchor = make('div', 'anchor leaflet-zoom-animated');
    anchor.append(look);
    L.DomUtil.setPosition(anchor, this.#map.latLngToLayerPoint(at));
    const drawn = { ...face, anchor, button: look, offset: { x: 0, y: 0 } };
    this.#name(drawn);
    return drawn;
  }

  #name({ pins, button: look }: Drawn): void {
    look.setAttribute('aria-label', pins.length > 1 ? this.#groupName(pins.length) : pins[0].label);
  }

  /** One ear for all pins: they come and go by the hundred. */
  #listen(pane: HTMLElement): void {
    const faceOf = ({ target }: Event) => this.#drawn.find(({ button: look }) => look.contains(target as Node));
    pane.addEventListener('pointerover', (event) => this.#tell(faceOf(event)));
    pane.addEventListener('pointerout', () => this.#tip.hide());
    pane.addEventListener('focusout', () => this.#tip.hide());
    pane.addEventListener('focusin', (event) => {
      const face = faceOf(event);
      if (face?.button.matches(':focus-visible')) {
        this.#map.panInside(face.at, { padding: EDGE, animate: !prefersReducedMotion() });
        this.#tell(face);
      }
    });
    pane.addEventListener('keydown', (event) => {
      const face = faceOf(event);
      if (face) {
        this.#walk(event, face);
      }
    });
  }

  #tell(face: Drawn | undefined): void {
    if (face) {
      this.#tip.show(face.button, face.button.getAttribute('aria-label') ?? '');
    }
  }

  #mark({ key, pins, anchor, button: look }: Drawn): void {
    const chosen = key === this.#selected;
    look.classList.toggle('selected', chosen);
    anchor.classList.toggle('raised', chosen);
    if (pins.length === 1) {
      look.setAttribute('aria-pressed', String(chosen));
    }
  }

  #pressed(event: MouseEvent, { pins }: Face): void {
    // A drag of the map that began on a pin ends in a click, which is no choice; a key press has no detail.
    if (event.detail > 0 && (this.#map.dragging as Dragging).moved()) {
      return;
    }
    if (pins.length === 1) {
      this.#choose(pins[0].id);
    } else {
      this.#open(pins);
    }
  }

  /** Nearer, by a step at least, until the pins of a group part. */
  #open(pins: readonly Pin[]): void {
    const bounds = L.latLngBounds(pins.map(({ lat, lng }) => L.latLng(lat, lng)));
    const fitting = this.#map.getBoundsZoom(bounds.pad(0.2));
    const zoom = Math.min(Math.max(fitting, this.#zoomDrawn + 1), this.#map.getMaxZoom());
    this.#map.setView(bounds.getCenter(), zoom, { animate: !prefersReducedMotion() });
  }

  /** An arrow key goes from a pin to the nearest one in that direction. */
  #walk(event: KeyboardEvent, from: Drawn): void {
    const way = directionOf(event);
    if (way) {
      event.preventDefault();
      nearest(from, this.#drawn, way, (face) => this.#spot(face))?.button.focus();
    }
  }

  #spot({ at, offset }: Drawn): Spot {
    const point = this.#map.latLngToLayerPoint(at);
    return { x: point.x + offset.x, y: point.y + offset.y };
  }

  #focused(): Drawn | undefined {
    return this.#drawn.find(({ button: look }) => look.matches(':focus'));
  }

  /** Where the focus goes when its face is gone: to the face of the same pin, or the group it has joined. */
  #standIn({ pins }: Face): Drawn | undefined {
    return this.#drawn.find((face) => face.pins.includes(pins[0]));
  }

  /** The order in the page is that of the Tab key. A button that is moved would lose its focus: others move around it. */
  #order(): void {
    let next: Node | null = null;
    for (const { anchor, button: look } of [...this.#drawn].reverse()) {
      const inPlace = anchor.parentElement === this.#pane && anchor.nextSibling === next;
      if (!inPlace && !look.matches(':focus')) {
        this.#pane.insertBefore(anchor, next);
      }
      next = anchor;
    }
  }

  #put(where: (at: L.LatLng) => L.Point): void {
    this.#drawn.forEach(({ anchor, at }) => L.DomUtil.setPosition(anchor, where(at)));
  }

  /** Where a place will be when a zoom that has just begun to glide has ended. */
  #whereAt(center: L.LatLng, zoom: number): (at: L.LatLng) => L.Point {
    const corner = this.#map.project(center, zoom).subtract(this.#map.getSize().divideBy(2));
    return (at) => this.#map.containerPointToLayerPoint(this.#map.project(at, zoom).subtract(corner)).round();
  }

  #moveApart(): void {
    const points = this.#drawn.map(({ at }) => this.#map.latLngToLayerPoint(at));
    const stems: HTMLElement[] = [];
    spread(points, WIDTH + AIR, FARTHEST_IN_WIDTHS).forEach((offset, i) => {
      const { pins, button: look } = this.#drawn[i];
      this.#drawn[i].offset = offset;
      look.style.setProperty('--dx', `${offset.x}px`);
      look.style.setProperty('--dy', `${offset.y}px`);
      if (pins.length === 1 && Math.hypot(offset.x, offset.y) >= SHORTEST_STEM) {
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

import { styleSheet } from './dom';
import type { MapStage } from './map-stage';
import { type Fit, type MapState, type Pin, type Ring, type Texts, type Tiles, fallbackTexts, noTiles } from './types';

// Without a box of its own the element would never be seen, and so never loaded.
const box = styleSheet(':host { display: block; position: relative } :host([hidden]) { display: none }');

/**
 * The map of centers and places to stay. Data comes in as properties and choices go out as events:
 * `pin-selected` with `{id}` and `streets-changed` with `{shown}`.
 *
 * This file is small and holds no drawing. Leaflet and the shapes of the states are fetched when the map is
 * first seen, so that the list beside it, which says the same, never waits for them.
 */
export class CareMap extends HTMLElement {
  readonly #state: MapState = {
    pins: [],
    selected: null,
    towns: '',
    rings: [],
    tiles: noTiles,
    texts: fallbackTexts,
    fit: 'all',
  };
  readonly #seen = new ResizeObserver(() => this.#resized());
  #stage: MapStage | null = null;
  #loading = false;

  constructor() {
    super();
    this.attachShadow({ mode: 'open' }).adoptedStyleSheets = [box];
  }

  connectedCallback(): void {
    this.#adoptEarlyProperties();
    this.#seen.observe(this);
  }

  disconnectedCallback(): void {
    this.#seen.disconnect();
    this.#stage?.remove();
    this.#stage = null;
  }

  get pins(): readonly Pin[] {
    return this.#state.pins;
  }

  set pins(pins: readonly Pin[] | null) {
    this.#state.pins = pins ?? [];
    this.#stage?.pinsChanged();
  }

  get selected(): string | null {
    return this.#state.selected;
  }

  set selected(id: string | null | undefined) {
    this.#state.selected = id || null;
    this.#stage?.selectionChanged();
  }

  get towns(): string {
    return this.#state.towns;
  }

  set towns(address: string | null) {
    this.#state.towns = address ?? '';
    this.#stage?.townsChanged();
  }

  get rings(): readonly Ring[] {
    return this.#state.rings;
  }

  set rings(rings: readonly Ring[] | null) {
    this.#state.rings = rings ?? [];
    this.#stage?.ringsChanged();
  }

  get tiles(): Tiles {
    return this.#state.tiles;
  }

  set tiles(tiles: Tiles | null) {
    this.#state.tiles = tiles ?? noTiles;
    this.#stage?.tilesChanged();
  }

  get texts(): Texts {
    return this.#state.texts;
  }

  set texts(texts: Partial<Texts> | null) {
    this.#state.texts = { ...fallbackTexts, ...texts };
    this.#stage?.textsChanged();
  }

  get fit(): Fit {
    return this.#state.fit;
  }

  set fit(fit: Fit | null) {
    this.#state.fit = fit ?? 'all';
  }

  /** Values set before this file had arrived sit on the instance and would hide the accessors. */
  #adoptEarlyProperties(): void {
    const self = this as unknown as Record<string, unknown>;
    for (const name of ['pins', 'selected', 'towns', 'rings', 'tiles', 'texts', 'fit']) {
      if (Object.hasOwn(this, name)) {
        const value = self[name];
        delete self[name];
        self[name] = value;
      }
    }
  }

  /** A map that is hidden, as behind the list on a phone, has no size and loads nothing. */
  #resized(): void {
    if (this.clientWidth === 0 || this.clientHeight === 0) {
      return;
    }
    if (this.#stage) {
      this.#stage.resized();
    } else if (!this.#loading) {
      this.#loading = true;
      void this.#load().finally(() => (this.#loading = false));
    }
  }

  async #load(): Promise<void> {
    const { MapStage } = await import('./map-stage');
    // While the files travelled the element may have left the page.
    if (this.isConnected && !this.#stage) {
      this.#stage = new MapStage(this, this.shadowRoot!, this.#state);
    }
  }
}

if (!customElements.get('care-map')) {
  customElements.define('care-map', CareMap);
}

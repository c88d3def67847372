import * as L from 'leaflet';
import { button, make } from './dom';
import type { Emit, MapState } from './types';

const REMEMBERED = 'care-map.streets';
const MAX_ZOOM = 18;
// One lost image is no failure; three of them with no good one between are.
const FAILURES = 3;
// So long a silence, while images are awaited, is one as well.
const PATIENCE_MILLISECONDS = 10_000;

/** Not shown; asked for, with the built-in map still there; or come, in its place. */
export type StreetsStage = 'none' | 'awaited' | 'shown';

/**
 * Street images from somebody else's server. Until the visitor asks for them, by the button that says whose they
 * are, nothing is requested; the answer, and no more than that, is remembered in this browser. The built-in map stays
 * until the first image has come, and comes back when no more do.
 */
export class Streets {
  readonly element = make('div', 'streets');
  readonly #map: L.Map;
  readonly #state: MapState;
  readonly #emit: Emit;
  readonly #note: HTMLElement;
  readonly #changed: (stage: StreetsStage) => void;
  readonly #button = button('streets-button', () => this.#pressed());
  readonly #hint = make('p', 'streets-hint');
  #layer: L.TileLayer | null = null;
  #layerUrl = '';
  #failed = false;
  #silence: ReturnType<typeof setTimeout> | undefined;

  constructor(map: L.Map, state: MapState, note: HTMLElement, emit: Emit, changed: (stage: StreetsStage) => void) {
    this.#map = map;
    this.#state = state;
    this.#note = note;
    this.#emit = emit;
    this.#changed = changed;
    this.#hint.id = 'streets-hint';
    this.#button.setAttribute('aria-describedby', this.#hint.id);
    this.element.append(this.#hint, this.#button);
  }

  get shown(): boolean {
    return this.#layer !== null;
  }

  /** Follows new settings: at the start, and when the page sends others. */
  update(): void {
    const { mode, url } = this.#state.tiles;
    if (this.shown && url !== this.#layerUrl) {
      this.#hide();
    }
    const wanted = mode === 'on' ? recall() !== 'off' : mode === 'ask' && recall() === 'on';
    if (wanted && url) {
      this.#show();
    } else {
      this.#hide();
      this.#say('');
    }
    this.element.hidden = mode === 'off' || !url;
    this.words();
  }

  words(): void {
    const { texts, tiles } = this.#state;
    const ask = this.#failed ? texts.retryStreets : texts.showStreets;
    this.#button.textContent = this.shown ? texts.hideStreets : ask;
    this.#hint.textContent = texts.streetsHint.replace('{host}', hostOf(tiles.url));
    this.#hint.hidden = this.shown;
    if (!this.#note.hidden) {
      this.#note.textContent = texts.streetsFailed;
    }
  }

  remove(): void {
    clearTimeout(this.#silence);
  }

  #pressed(): void {
    if (this.shown) {
      this.#hide();
    } else {
      this.#show();
    }
    this.#remember();
    this.words();
    this.#emit('streets-changed', { shown: this.shown });
  }

  /** Only a choice that differs from what the site does by itself is worth keeping. */
  #remember(): void {
    const shownAnyway = this.#state.tiles.mode === 'on';
    if (this.shown === shownAnyway) {
      forget();
    } else {
      remember(this.shown ? 'on' : 'off');
    }
  }

  #show(): void {
    if (this.shown) {
      return;
    }
    this.#say('');
    this.#layerUrl = this.#state.tiles.url;
    this.#layer = L.tileLayer(this.#layerUrl, {
      maxZoom: MAX_ZOOM,
      // The address of the page may hold a ZIP code; a tile server learns the site's name only.
      referrerPolicy: 'strict-origin-when-cross-origin',
      updateWhenIdle: true,
    });
    this.#watch(this.#layer);
    this.#changed('awaited');
    this.#layer.addTo(this.#map);
  }

  #hide(): void {
    clearTimeout(this.#silence);
    if (this.#layer) {
      this.#layer.off().remove();
      this.#layer = null;
      this.#changed('none');
    }
  }

  #watch(layer: L.TileLayer): void {
    let come = 0;
    let lost = 0;
    layer.on('loading', () => this.#expect());
    layer.on('load', () => {
      clearTimeout(this.#silence);
      if (come === 0) {
        this.#fail();
      }
    });
    layer.on('tileload', () => {
      lost = 0;
      this.#expect();
      if (++come === 1) {
        this.#changed('shown');
      }
    });
    layer.on('tileerror', () => {
      if (++lost >= FAILURES) {
        this.#fail();
      }
    });
  }

  /** A server may take a request and never answer: then no image comes, and no error either. */
  #expect(): void {
    clearTimeout(this.#silence);
    this.#silence = setTimeout(() => this.#fail(), PATIENCE_MILLISECONDS);
  }

  /** What the visitor chose stays remembered: it is the server that failed. */
  #fail(): void {
    if (this.shown) {
      this.#hide();
      this.#say(this.#state.texts.streetsFailed);
      this.words();
      this.#emit('streets-changed', { shown: false });
    }
  }

  #say(failure: string): void {
    this.#failed = failure !== '';
    this.#note.textContent = failure;
    this.#note.hidden = !this.#failed;
  }
}

function hostOf(url: string): string {
  try {
    // Leaflet's {s} stands for one of several sister hosts.
    return new URL(url.replace('{s}.', ''), location.href).host;
  } catch {
    return location.host;
  }
}

// A browser may refuse to store anything; then the question is asked again next time.
function recall(): string | null {
  try {
    return localStorage.getItem(REMEMBERED);
  } catch {
    return null;
  }
}

function remember(choice: 'on' | 'off'): void {
  try {
    localStorage.setItem(REMEMBERED, choice);
  } catch {
    // Not remembered.
  }
}

function forget(): void {
  try {
    localStorage.removeItem(REMEMBERED);
  } catch {
    // Nothing was remembered.
  }
}

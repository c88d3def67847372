import * as L from 'leaflet';
import { button, make } from './dom';
import type { Emit, MapState } from './types';

const REMEMBERED = 'care-map.streets';
const MAX_ZOOM = 18;
// One lost image is no failure; three of them before the first good one are.
const FAILURES = 3;

/**
 * Street images from somebody else's server. Until the visitor asks for them, by the button that says whose they
 * are, nothing is requested; the answer is remembered in this browser.
 */
export class Streets {
  readonly element = make('div', 'streets');
  readonly #map: L.Map;
  readonly #state: MapState;
  readonly #emit: Emit;
  readonly #note: HTMLElement;
  readonly #changed: (shown: boolean) => void;
  readonly #button = button('streets-button', () => this.#pressed());
  readonly #hint = make('p', 'streets-hint');
  #layer: L.TileLayer | null = null;
  #layerUrl = '';

  constructor(map: L.Map, state: MapState, note: HTMLElement, emit: Emit, changed: (shown: boolean) => void) {
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
    }
    this.element.hidden = mode === 'off' || !url;
    this.words();
  }

  words(): void {
    const { texts, tiles } = this.#state;
    this.#button.textContent = this.shown ? texts.hideStreets : texts.showStreets;
    this.#hint.textContent = texts.streetsHint.replace('{host}', hostOf(tiles.url));
    this.#hint.hidden = this.shown;
    if (!this.#note.hidden) {
      this.#note.textContent = texts.streetsFailed;
    }
  }

  #pressed(): void {
    if (this.shown) {
      this.#hide();
    } else {
      this.#show();
    }
    remember(this.shown ? 'on' : 'off');
    this.words();
    this.#emit('streets-changed', { shown: this.shown });
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
    this.#layer.addTo(this.#map);
    this.#changed(true);
  }

  #hide(): void {
    if (this.#layer) {
      this.#layer.off().remove();
      this.#layer = null;
      this.#changed(false);
    }
  }

  #watch(layer: L.TileLayer): void {
    let loaded = false;
    let failed = 0;
    layer.on('tileload', () => (loaded = true));
    layer.on('tileerror', () => {
      failed++;
      if (!loaded && failed >= FAILURES && this.#layer === layer) {
        this.#fail();
      }
    });
  }

  #fail(): void {
    this.#hide();
    forget();
    this.words();
    this.#say(this.#state.texts.streetsFailed);
    this.#emit('streets-changed', { shown: false });
  }

  #say(text: string): void {
    this.#note.textContent = text;
    this.#note.hidden = text === '';
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

import { button, icon, make } from './dom';
import type { MapState } from './types';

const PLUS = 'M12 5v14M5 12h14';
const MINUS = 'M5 12h14';

/** What stands around the map proper, in the order of the Tab key: zoom, map with its pins, note, credits. */
export class Frame {
  readonly element = make('div', 'frame');
  readonly map = make('div', 'map');
  readonly zoom = make('div', 'zoom');
  readonly note = make('p', 'note');
  readonly credits = make('p', 'credits');
  readonly #zoomIn: HTMLButtonElement;
  readonly #zoomOut: HTMLButtonElement;

  constructor(zoom: (steps: number) => void) {
    this.map.setAttribute('role', 'region');
    this.note.setAttribute('role', 'status');
    this.note.hidden = true;
    this.#zoomIn = button('zoom-in', () => zoom(1));
    this.#zoomIn.append(icon(PLUS));
    this.#zoomOut = button('zoom-out', () => zoom(-1));
    this.#zoomOut.append(icon(MINUS));
    this.zoom.append(this.#zoomIn, this.#zoomOut);
    this.element.append(this.zoom, this.map, this.note, this.credits);
  }

  words({ texts, tiles }: MapState, streetsShown: boolean): void {
    this.map.setAttribute('aria-label', texts.region);
    name(this.#zoomIn, texts.zoomIn);
    name(this.#zoomOut, texts.zoomOut);
    if (streetsShown) {
      this.credits.replaceChildren(linked(tiles.attribution, tiles.attributionUrl));
    } else {
      this.credits.replaceChildren(texts.baseAttribution);
    }
  }

  /** A button that can do no more stays focusable and says so. */
  zoomLimits(atMost: boolean, atLeast: boolean): void {
    this.#zoomIn.setAttribute('aria-disabled', String(atMost));
    this.#zoomOut.setAttribute('aria-disabled', String(atLeast));
  }
}

function name(target: HTMLButtonElement, text: string): void {
  target.setAttribute('aria-label', text);
  target.title = text;
}

function linked(text: string, url: string): Node | string {
  if (!/^https?:\/\//.test(url)) {
    return text;
  }
  const link = make('a', '', text);
  link.href = url;
  link.target = '_blank';
  link.rel = 'noopener noreferrer';
  return link;
}

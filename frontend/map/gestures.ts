import type * as L from 'leaflet';
import { make } from './dom';
import type { Texts } from './types';

const HINT_MILLISECONDS = 1800;

/**
 * Who gets a swipe or a turn of the wheel. Where the page itself can scroll, one finger and the plain wheel scroll
 * the page, and two fingers or Ctrl move the map; where the map fills the screen they are all the map's.
 */
export class Gestures {
  readonly hint = make('p', 'gesture-hint');
  readonly #map: L.Map;
  readonly #texts: () => Texts;
  #hiding: ReturnType<typeof setTimeout> | undefined;
  #start: { x: number; y: number } | null = null;

  constructor(map: L.Map, texts: () => Texts) {
    this.#map = map;
    this.#texts = texts;
    this.hint.setAttribute('aria-hidden', 'true');
    const container = map.getContainer();
    // Capturing: the map must not hear what is the page's.
    container.addEventListener('wheel', (event) => this.#wheel(event), { capture: true });
    container.addEventListener('pointerdown', (event) => this.#down(event), { capture: true });
    container.addEventListener('pointermove', (event) => this.#move(event), { passive: true });
    this.update();
  }

  /** To be called when sizes change: whether the page scrolls may have changed with them. */
  update(): void {
    this.#drag(!(matchMedia('(pointer: coarse)').matches && this.#pageScrolls()));
  }

  remove(): void {
    clearTimeout(this.#hiding);
  }

  #wheel(event: WheelEvent): void {
    if (!event.ctrlKey && !event.metaKey && this.#pageScrolls()) {
      event.stopPropagation();
      this.#tell(this.#texts().wheelHint);
    }
  }

  /** A laptop may have both a mouse and a touch screen, so each press decides for itself. */
  #down(event: PointerEvent): void {
    const leaveToPage = event.pointerType === 'touch' && this.#pageScrolls();
    this.#drag(!leaveToPage);
    this.#start = leaveToPage && event.isPrimary ? { x: event.clientX, y: event.clientY } : null;
  }

  #move(event: PointerEvent): void {
    // Sideways only: a finger that scrolls the page up or down needs no lesson.
    if (this.#start && event.isPrimary && Math.abs(event.clientX - this.#start.x) > 24) {
      this.#start = null;
      this.#tell(this.#texts().twoFingers);
    }
  }

  #pageScrolls(): boolean {
    return surroundingsScroll(this.#map.getContainer());
  }

  #drag(enabled: boolean): void {
    if (enabled) {
      this.#map.dragging.enable();
    } else {
      this.#map.dragging.disable();
    }
  }

  #tell(text: string): void {
    this.hint.textContent = text;
    this.hint.classList.add('shown');
    clearTimeout(this.#hiding);
    this.#hiding = setTimeout(() => this.hint.classList.remove('shown'), HINT_MILLISECONDS);
  }
}

/** Whether anything around the map scrolls: the page, or a part of it that the map stands in. */
function surroundingsScroll(inner: HTMLElement): boolean {
  const page = document.scrollingElement;
  if (page !== null && page.scrollHeight > page.clientHeight + 1) {
    return true;
  }
  const host = (inner.getRootNode() as ShadowRoot).host;
  for (let around = host.parentElement; around; around = around.parentElement) {
    const scrolls = around.scrollHeight > around.clientHeight + 1;
    if (scrolls && /auto|scroll/.test(getComputedStyle(around).overflowY)) {
      return true;
    }
  }
  return false;
}

import { make } from './dom';

const GAP = 8;

/** The full name of the pin under the pointer or the focus, for eyes only: the pin's own label says the same. */
export class Tip {
  readonly element = make('div', 'tip');

  constructor() {
    this.element.setAttribute('aria-hidden', 'true');
    this.element.hidden = true;
  }

  get shown(): boolean {
    return !this.element.hidden;
  }

  show(target: HTMLElement, text: string): void {
    const frame = this.element.parentElement?.getBoundingClientRect();
    if (!frame) {
      return;
    }
    this.element.textContent = text;
    this.element.hidden = false;
    const at = target.getBoundingClientRect();
    const own = this.element.getBoundingClientRect();
    const middle = at.left - frame.left + at.width / 2;
    const left = Math.min(Math.max(middle - own.width / 2, GAP), frame.width - own.width - GAP);
    const above = at.top - frame.top - own.height - GAP;
    const top = above >= GAP ? above : at.bottom - frame.top + GAP;
    this.element.style.translate = `${Math.round(left)}px ${Math.round(top)}px`;
  }

  hide(): void {
    this.element.hidden = true;
  }
}

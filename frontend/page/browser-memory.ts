/**
 * Remembers what is ticked and typed inside it, in this browser only: nothing of it is sent anywhere. A field
 * takes part by a name of its own in `data-keep`; a button with `data-forget` empties them all.
 *
 * The attribute `memory` names what is remembered. Fields may come and go: a server that draws a list anew finds
 * its ticks again.
 */
export class BrowserMemory extends HTMLElement {
  static readonly observedAttributes = ['memory'];

  readonly #watcher = new MutationObserver(() => this.#restore());

  connectedCallback(): void {
    this.addEventListener('input', this.#changed);
    this.addEventListener('click', this.#pressed);
    this.#watcher.observe(this, { childList: true, subtree: true });
    this.#restore();
  }

  disconnectedCallback(): void {
    this.#watcher.disconnect();
    this.removeEventListener('input', this.#changed);
    this.removeEventListener('click', this.#pressed);
  }

  attributeChangedCallback(): void {
    if (this.isConnected) {
      this.#restore();
    }
  }

  readonly #changed = (event: Event): void => {
    const field = event.target;
    if (field instanceof HTMLInputElement && field.dataset.keep) {
      const kept = this.#read();
      const value = field.type === 'checkbox' ? (field.checked ? 'yes' : '') : field.value;
      if (value) {
        kept.set(field.dataset.keep, value);
      } else {
        kept.delete(field.dataset.keep);
      }
      this.#write(kept);
    }
  };

  readonly #pressed = (event: Event): void => {
    if (event.target instanceof Element && event.target.closest('[data-forget]')) {
      this.#write(new Map());
      this.#restore();
    }
  };

  #restore(): void {
    const kept = this.#read();
    for (const field of this.querySelectorAll<HTMLInputElement>('input[data-keep]')) {
      const value = kept.get(field.dataset.keep ?? '') ?? '';
      if (field.type === 'checkbox') {
        field.checked = value === 'yes';
      } else if (field.value !== value) {
        field.value = value;
      }
    }
  }

  get #key(): string {
    return `cart-locator:${this.getAttribute('memory') ?? ''}`;
  }

  #read(): Map<string, string> {
    try {
      const kept: unknown = JSON.parse(localStorage.getItem(this.#key) ?? '{}');
      return new Map(Object.entries(kept ?? {}).map(([name, value]) => [name, String(value)]));
    } catch {
      // Storage that is switched off, full or holds something else: nothing is remembered.
      return new Map();
    }
  }

  #write(kept: Map<string, string>): void {
    try {
      if (kept.size > 0) {
        localStorage.setItem(this.#key, JSON.stringify(Object.fromEntries(kept)));
      } else {
        localStorage.removeItem(this.#key);
      }
    } catch {
      // As above: what is ticked stays ticked until the page is closed.
    }
  }
}

customElements.define('browser-memory', BrowserMemory);

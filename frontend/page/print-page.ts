/** Prints the page when what it holds is pressed. */
export class PrintPage extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', this.#print);
  }

  disconnectedCallback(): void {
    this.removeEventListener('click', this.#print);
  }

  readonly #print = (): void => window.print();
}

customElements.define('print-page', PrintPage);

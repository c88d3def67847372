// Brings in the page's program, and hands the page that the server has drawn over to it.
//
// The program is fetched when it is first needed: at a touch of a field or a button, or when a part that only
// it can draw (a map) comes into view. Until then the page is a plain document: links lead on, and the form can
// be sent. What was typed, pressed and focused in the meantime goes along.
(() => {
  const script = document.currentScript;
  const still = document.getElementById('first-paint');
  const outlet = document.getElementById('outlet');

  const FIELDS = 'vaadin-combo-box, vaadin-text-field, vaadin-text-area, vaadin-integer-field, vaadin-select, vaadin-checkbox';
  const CONTROLS = `a[href], button, input:not([type=hidden]), textarea, select, summary, vaadin-button, ${FIELDS}`;

  /** The same in both pages: what can be pressed or filled in, in the order of the page. */
  const controls = (page) =>
    [...page.querySelectorAll(CONTROLS)].filter(
      (control) => !control.parentElement.closest(`${FIELDS}, vaadin-button`) && !control.closest('[hidden]'),
    );

  let started = false;
  /** What was pressed last, and waits for the program. */
  let pressed = null;

  const start = () => {
    if (started) {
      return;
    }
    started = true;
    still.setAttribute('aria-busy', 'true');
    const program = document.createElement('script');
    program.type = 'module';
    program.crossOrigin = '';
    program.src = script.dataset.program;
    program.onerror = failed;
    new MutationObserver(lookForView).observe(outlet, { childList: true, subtree: true });
    document.head.append(program);
  };

  /** Without its program the page stays what it is, and the form goes the way that forms go. */
  const failed = () => {
    started = false;
    still.removeAttribute('aria-busy');
    if (pressed?.form) {
      pressed.form.submit();
    }
    pressed = null;
  };

  const lookForView = (changes, observer) => {
    if (outlet.querySelector('main')?.firstElementChild) {
      observer.disconnect();
      void settled().then(takeOver);
    }
  };

  /** Resolves when the fields of the new page are drawn. */
  const settled = async () => {
    const fields = [...outlet.querySelectorAll(`${FIELDS}, vaadin-button`)];
    await Promise.all(fields.map((field) => customElements.whenDefined(field.localName)));
    await Promise.all(fields.map((field) => field.updateComplete));
    await new Promise((resolve) => requestAnimationFrame(resolve));
  };

  const takeOver = () => {
    const before = controls(still);
    const after = [...new Set(before)].map(() => null);
    outlet.hidden = false;
    controls(outlet).forEach((control, index) => (after[index] = control));
    const counterpart = (control) => after[before.indexOf(control.closest('label')?.control ?? control)];
    const focused = still.contains(document.activeElement) ? document.activeElement : null;
    const selection = focused?.matches('input[type=text]') ? [focused.selectionStart, focused.selectionEnd] : null;

    const typed = before.filter(wasChanged);
    const details = [...still.querySelectorAll('details')].map((each) => each.open);
    still.hidden = true;
    [...outlet.querySelectorAll('details')].forEach((each, index) => (each.open = details[index] ?? each.open));
    for (const field of typed) {
      // Who pressed a button has done with typing.
      fill(counterpart(field), field, field === focused && !pressed);
    }
    if (focused) {
      focus(counterpart(focused), selection);
    }
    if (pressed) {
      counterpart(pressed)?.click();
    }
    still.remove();
    document.documentElement.dataset.live = '';
  };

  const wasChanged = (control) =>
    control.matches('[type=checkbox]')
      ? control.checked !== control.defaultChecked
      : control.matches('select')
        ? [...control.options].some((option) => option.selected !== option.defaultSelected)
        : control.matches('input, textarea') && control.value !== control.defaultValue;

  /** Gives a field what was typed, as if it had been typed there. */
  const fill = (field, from, focused) => {
    if (!field) {
      return;
    }
    if (from.type === 'checkbox') {
      field.checked = from.checked;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    } else if (field.localName === 'vaadin-select') {
      const item = field.querySelectorAll('vaadin-select-item')[from.selectedIndex];
      if (item) {
        field.value = item.value;
        field.dispatchEvent(new CustomEvent('change', { bubbles: true }));
      }
    } else {
      const input = field.inputElement ?? field;
      input.value = from.value;
      if (field.localName === 'vaadin-combo-box' && !focused) {
        field.dispatchEvent(new CustomEvent('custom-value-set', { detail: from.value }));
        return;
      }
      input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      const commit = () => input.dispatchEvent(new Event('change', { bubbles: true }));
      if (focused) {
        input.addEventListener('blur', commit, { once: true });
      } else {
        commit();
      }
    }
  };

  const focus = (control, selection) => {
    control?.focus({ preventScroll: true });
    if (selection && control?.inputElement) {
      control.inputElement.setSelectionRange(...selection);
    }
  };

  const isLink = (target) => target instanceof Element && target.closest('a[href]');
  const needed = (event) => {
    if (!isLink(event.target)) {
      start();
    }
  };

  still.addEventListener('pointerdown', needed, { passive: true });
  still.addEventListener('focusin', needed);
  still.addEventListener('click', (event) => {
    const button = event.target.closest('button');
    if (button) {
      event.preventDefault();
      pressed = button;
      start();
    } else if (event.target.closest('.skip-link')) {
      event.preventDefault();
      still.querySelector('main').focus();
    } else if (isLink(event.target)) {
      // A program that is about to take over would hold the press back for itself.
      event.stopPropagation();
    }
  });
  still.addEventListener('submit', (event) => {
    event.preventDefault();
    pressed = event.submitter ?? event.target.querySelector('[type=submit]');
    start();
  });

  const drawn = still.querySelectorAll('[data-needs-program]');
  const watch = new IntersectionObserver((entries) => {
    if (entries.some((entry) => entry.isIntersecting)) {
      watch.disconnect();
      start();
    }
  });
  drawn.forEach((part) => watch.observe(part));
})();

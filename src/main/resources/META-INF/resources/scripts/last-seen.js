// Keeps the names and phones of the centers that were last on the screen, in this browser alone, for the page
// that is shown without a network.
(() => {
  const KEY = 'centers-last-seen';
  const MOST = 20;

  const read = () => {
    try {
      const seen = JSON.parse(localStorage.getItem(KEY) ?? '[]');
      return Array.isArray(seen) ? seen : [];
    } catch {
      return [];
    }
  };

  const describe = (part) => ({
    id: part.dataset.seen,
    name: part.dataset.seenName,
    phones: [...part.querySelectorAll('a[href^="tel:"]')]
      .slice(0, 3)
      .map((phone) => ({ number: phone.textContent.replace(/[^0-9+() -]/g, '').trim(), href: phone.getAttribute('href') })),
  });

  let kept = '';

  const keep = () => {
    const shown = [...document.querySelectorAll('[data-seen]')].map(describe).filter((center) => center.phones.length);
    const ids = new Set(shown.map((center) => center.id));
    const now = [...ids].join();
    if (!now || now === kept) {
      return;
    }
    kept = now;
    const all = [...shown, ...read().filter((center) => !ids.has(center.id))].slice(0, MOST);
    try {
      localStorage.setItem(KEY, JSON.stringify(all));
    } catch {
      // A browser that keeps nothing for this site shows the page without names.
    }
  };

  let waiting = false;
  const soon = () => {
    if (!waiting) {
      waiting = true;
      (window.requestIdleCallback ?? setTimeout)(() => {
        waiting = false;
        keep();
      });
    }
  };

  soon();
  new MutationObserver(soon).observe(document.body, { childList: true, subtree: true });
  if ('serviceWorker' in navigator) {
    window.addEventListener('load', () => navigator.serviceWorker.register('./service-worker.js').catch(() => {}));
  }
})();

// Shows a page of its own where there is no network: the centers that were last seen, with their phones.
// Nothing else is kept or answered here. Facts about hospitals are shown fresh or not at all, and what a
// visitor asked for leaves no trace in a cache.
const KEPT = 'without-network-1';
const LANGUAGES = ['en', 'es'];
const page = (language) => `./without-network?lang=${language}`;

self.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(KEPT)
      .then((cache) => cache.addAll(LANGUAGES.map((language) => new Request(page(language), { cache: 'reload' }))))
      .then(() => self.skipWaiting()),
  );
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter((name) => name !== KEPT).map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  );
});

self.addEventListener('fetch', (event) => {
  if (event.request.mode === 'navigate' && event.request.method === 'GET') {
    event.respondWith(fetch(event.request).catch(() => withoutNetwork(new URL(event.request.url))));
  }
});

const withoutNetwork = async (address) => {
  const wanted = address.searchParams.get('lang') ?? self.navigator.language.slice(0, 2);
  const language = LANGUAGES.includes(wanted) ? wanted : LANGUAGES[0];
  return (await caches.match(page(language))) ?? Response.error();
};

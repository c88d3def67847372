// Shows a page of its own where there is no network: the centers that were last seen, with their phones.
// Nothing else is kept or answered here. Facts about hospitals are shown fresh or not at all, and what a
// visitor asked for leaves no trace in a cache.
const KEPT = 'without-network-1';
const LANGUAGES = ['en', 'es'];
const SCRIPT = './scripts/without-network.js';
const page = (language) => `./without-network?lang=${language}`;

self.addEventListener('install', (event) => {
  const files = [SCRIPT, ...LANGUAGES.map(page)].map((file) => new Request(file, { cache: 'reload' }));
  event.waitUntil(
    caches
      .open(KEPT)
      .then((cache) => cache.addAll(files))
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
  const { request } = event;
  if (request.mode === 'navigate' && request.method === 'GET') {
    event.respondWith(fetch(request).catch(() => withoutNetwork(new URL(request.url))));
  } else if (request.url === new URL(SCRIPT, self.location).href) {
    event.respondWith(fetch(request).catch(() => kept(SCRIPT)));
  }
});

const kept = async (file) => (await caches.match(file, { ignoreVary: true })) ?? Response.error();

const withoutNetwork = (address) => {
  const wanted = address.searchParams.get('lang') ?? self.navigator.language.slice(0, 2);
  return kept(page(LANGUAGES.includes(wanted) ? wanted : LANGUAGES[0]));
};

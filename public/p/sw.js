// Keeps an opened program on the phone, so that it works without a network. Scope: /p/.
// One cache per link holds its page and all files that the page needs; when the link ends, it goes as a whole.

const prefix = "homestretch-1-";
const slowMilliseconds = 4000;
/** Stands in the HTML of an opened program and of nothing else. */
const programMark = 'data-page="program"';
const fileAddress = /\/_next\/static\/[\w./~%-]+/g;

self.addEventListener("install", () => self.skipWaiting());

self.addEventListener("activate", (event) => {
  event.waitUntil(Promise.all([deleteOtherVersions(), self.clients.claim()]));
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== self.location.origin) return;
  const link = /^\/p\/([\w-]{22})$/.exec(url.pathname)?.[1];
  if (link && request.mode === "navigate") event.respondWith(answerPage(event, link));
  else if (url.pathname.startsWith("/_next/static/")) event.respondWith(answerFile(request));
});

/** A page that was opened before this worker lived asks to be kept. Answers when it is. */
self.addEventListener("message", (event) => {
  const { link } = event.data ?? {};
  if (!/^[\w-]{22}$/.test(link)) return;
  event.waitUntil(keepOpenedPage(link).then((isKept) => event.ports[0]?.postMessage(isKept)));
});

/** From the network, so that a new program shows at once; from the phone when the network fails or is slow. */
async function answerPage(event, link) {
  const cache = await caches.open(prefix + link);
  const kept = await cache.match(pageKey(link), { ignoreVary: true });
  const fresh = fetch(event.request);
  event.waitUntil(fresh.then((response) => notePage(link, response.clone())).catch(() => {}));
  if (!kept) return fresh;
  const slow = new Promise((resolve) => setTimeout(resolve, slowMilliseconds));
  const first = await Promise.race([fresh, slow]).catch(() => undefined);
  return first && first.status < 500 ? first : kept;
}

/** Names of these files change with their content, so a kept one is never out of date. */
async function answerFile(request) {
  return (await caches.match(request, { ignoreVary: true })) ?? fetch(request);
}

async function keepOpenedPage(link) {
  const cache = await caches.open(prefix + link);
  try {
    if (!(await cache.match(pageKey(link), { ignoreVary: true }))) await notePage(link, await fetch(pageKey(link)));
  } catch {
    // Without a network there is nothing to keep; the next visit tries again.
  }
  return (await cache.match(pageKey(link), { ignoreVary: true })) !== undefined;
}

/** Keeps the page of an opened program; forgets everything of a link that has ended. */
async function notePage(link, response) {
  if (response.status === 404) return caches.delete(prefix + link);
  if (response.status !== 200 || response.redirected) return;
  const page = response.clone();
  const html = await response.text();
  if (html.includes(programMark)) await storePage(link, page, new Set(html.match(fileAddress)));
}

/** The files come first: a page that is kept is one that runs. */
async function storePage(link, page, files) {
  const cache = await caches.open(prefix + link);
  for (const file of files) {
    if (!(await cache.match(file, { ignoreVary: true }))) await cache.add(file);
  }
  await cache.put(pageKey(link), page);
  for (const request of await cache.keys()) {
    const { pathname } = new URL(request.url);
    if (pathname !== pageKey(link) && !files.has(pathname)) await cache.delete(request);
  }
}

function pageKey(link) {
  return `/p/${link}`;
}

async function deleteOtherVersions() {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith("homestretch-") && !name.startsWith(prefix));
  return Promise.all(old.map((name) => caches.delete(name)));
}

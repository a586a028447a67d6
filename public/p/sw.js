// Keeps an opened program on the phone, so that it works without a network. Scope: /p/.
// One cache per link holds its page, all files that the page needs, its pictures and the frames that make them move;
// when the link ends, it goes as a whole.

const prefix = "homestretch-1-";
const slowMilliseconds = 4000;
/** Stands in the HTML of an opened program and of nothing else. */
const programMark = 'data-page="program"';
const fileAddress = /\/_next\/static\/[\w./~%-]+/g;
const laterScript = /static\/chunks\/[\w.~-]+\.js/g;
const stillAddress = /\/figures\/\w+\/[\w-]+\.svg/g;
const motionAddress = /\/figures\/\w+\/[\w-]+\.json/g;

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
  else if (/^\/(?:_next\/static|figures)\//.test(url.pathname)) event.respondWith(answerFile(request));
});

/** A page that was opened before this worker lived asks to be kept. Answers when it is. */
self.addEventListener("message", (event) => {
  const { link } = event.data ?? {};
  if (!/^[\w-]{22}$/.test(link)) return;
  event.waitUntil(
    keepOpenedPage(link).then((isKept) => {
      event.ports[0]?.postMessage(isKept);
      return isKept && keepMotion(link);
    }),
  );
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
  if (html.includes(programMark)) await storePage(link, page, html);
}

/** The files come first: a page that is kept is one that runs. A picture that cannot be had does not keep it from that. */
async function storePage(link, page, html) {
  const cache = await caches.open(prefix + link);
  const files = addressesIn(html, fileAddress);
  const stills = addressesIn(html, stillAddress);
  for (const file of files) await addMissing(cache, file);
  const later = await findLaterScripts(cache, files);
  for (const file of [...later, ...stills]) await addMissing(cache, file).catch(() => {});
  await cache.put(pageKey(link), page);
  const needed = new Set([pageKey(link), ...files, ...later, ...stills, ...addressesIn(html, motionAddress)]);
  for (const request of await cache.keys()) {
    if (!needed.has(new URL(request.url).pathname)) await cache.delete(request);
  }
}

/** What makes the pictures move is loaded when it is first needed: the scripts of the page name it. */
async function findLaterScripts(cache, files) {
  const scripts = await Promise.all(
    files.filter((file) => file.endsWith(".js")).map((file) => cache.match(file, { ignoreVary: true })),
  );
  const texts = await Promise.all(scripts.map((script) => script?.text() ?? ""));
  return addressesIn(texts.join("\n"), laterScript).map((path) => `/_next/${path}`);
}

/** The frames are the largest part and come last, one after the other; not where the phone is to save data. */
async function keepMotion(link) {
  if (navigator.connection?.saveData) return;
  const cache = await caches.open(prefix + link);
  const page = await cache.match(pageKey(link), { ignoreVary: true });
  const frames = page ? addressesIn(await page.text(), motionAddress) : [];
  for (const file of frames) await addMissing(cache, file).catch(() => {});
}

function addressesIn(html, pattern) {
  return [...new Set(html.match(pattern))];
}

async function addMissing(cache, file) {
  if (!(await cache.match(file, { ignoreVary: true }))) await cache.add(file);
}

function pageKey(link) {
  return `/p/${link}`;
}

async function deleteOtherVersions() {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith("homestretch-") && !name.startsWith(prefix));
  return Promise.all(old.map((name) => caches.delete(name)));
}

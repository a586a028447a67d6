const linkPath = /^\/p\/([\w-]{22})(\/[^?]*)?(?:\?|$)/;
const oldName = /^__Host-homestretch-([\w-]{22})$/;

/**
 * The names under which a phone may hold the cookie of a link, the one given out now first. Over https it is bound to
 * secure connections. Until November 2026 it had Path=/, so every request carried the cookies of all links.
 */
export function linkCookieNames(linkId, isHttps) {
  return isHttps ? [`__Secure-homestretch-${linkId}`, `__Host-homestretch-${linkId}`] : [`homestretch-${linkId}`];
}

/** Each tidied cookie takes two lines of some 130 bytes, and a stock nginx refuses answers with 4 kB of headers. */
const mostTidied = 4;

/** As long as browsers keep a cookie. */
const maxAgeSeconds = 400 * 24 * 60 * 60;

/** The Set-Cookie line that keeps a link open on a phone. It goes to the link's own addresses only. */
export function linkCookieLine(linkId, value, isHttps) {
  const [name] = linkCookieNames(linkId, isHttps);
  return line(name, value, `/p/${linkId}`, maxAgeSeconds, isHttps);
}

/**
 * The Set-Cookie lines that tidy up a phone: cookies with Path=/ become ones of their own link, a few with each answer,
 * and a link that has ended leaves none. `status` is that of the answer, `cookies` the header of the request.
 */
export function tidyLinkCookies({ url, status, cookies }) {
  const [, linkId, rest = ""] = linkPath.exec(url ?? "") ?? [];
  if (!linkId || !cookies) return [];
  const held = cookies.split(";").map((pair) => splitPair(pair.trim()));
  // Other addresses below a link answer 404, too, and say nothing about it.
  const hasEnded = status === 404 && ["", "/log/v1"].includes(rest);
  const own = [...linkCookieNames(linkId, true), ...linkCookieNames(linkId, false)];
  const ended = hasEnded ? held.filter(({ name }) => own.includes(name)) : [];
  const old = held.filter(({ name }) => oldName.test(name) && !(hasEnded && own.includes(name)));
  const ownFirst = [...old].sort((a, b) => Number(own.includes(b.name)) - Number(own.includes(a.name)));
  return [
    ...ended.flatMap(({ name }) => [removal(name, `/p/${linkId}`), removal(name, "/")]),
    ...ownFirst.slice(0, mostTidied).flatMap(({ name, value }) => [renewed(name, value), removal(name, "/")]),
  ];
}

function renewed(name, value) {
  const [, linkId = ""] = oldName.exec(name) ?? [];
  return linkCookieLine(linkId, value, true);
}

function splitPair(pair) {
  const place = pair.indexOf("=");
  return place < 0 ? { name: pair, value: "" } : { name: pair.slice(0, place), value: pair.slice(place + 1) };
}

function removal(name, path) {
  return line(name, "", path, 0, name.startsWith("__"));
}

function line(name, value, path, seconds, isHttps) {
  const attributes = [`Path=${path}`, `Max-Age=${seconds}`, "HttpOnly", "SameSite=Lax", ...(isHttps ? ["Secure"] : [])];
  return [`${name}=${value}`, ...attributes].join("; ");
}

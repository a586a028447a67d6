// Plain JavaScript, because the web server reads it before anything is compiled.

/**
 * Where the app listens. `publicUrl` is PUBLIC_URL, if it is set; `host` is HOST.
 * @typedef {{ publicUrl?: string | undefined, host: string, port: number }} Listening
 */

/**
 * What this machine is called: node:os, or a stand-in.
 * @typedef {{ hostname: () => string, networkInterfaces: () => Record<string, { address: string }[] | undefined> }} Machine
 */

/**
 * The origins under which pages of this app are opened. That is PUBLIC_URL alone when it is set. Otherwise it is each
 * name and address of this machine that the app listens on: a name that merely points here (DNS rebinding) is none.
 * @param {Listening} listening
 * @param {Machine} machine
 * @returns {string[]} at least one; the first is what links are made for
 */
export function listOwnOrigins({ publicUrl, host, port }, machine) {
  if (publicUrl) return [publicUrl];
  const names = ["localhost", ...namesOf(host, machine)];
  const origins = names.map((name) => `http://${name.includes(":") ? `[${name}]` : name}:${port}`);
  return [...new Set(origins.filter((origin) => URL.canParse(origin)).map((origin) => new URL(origin).origin))];
}

/**
 * @param {string} host
 * @param {Machine} machine
 */
function namesOf(host, machine) {
  if (host === "localhost") return ["127.0.0.1", "::1"];
  if (host !== "0.0.0.0" && host !== "::") return [host];
  const [first = ""] = machine.hostname().split(".");
  const addresses = Object.values(machine.networkInterfaces()).flatMap((list) => list ?? []);
  return [machine.hostname(), first, `${first}.local`, ...addresses.map(({ address }) => address)];
}

/**
 * Whether a request that may change something comes from a page of ours. Its Origin must be one of ours, scheme and
 * port included, and a browser that sends Sec-Fetch-Site must agree. Host and forwarding headers decide nothing: anyone
 * can send them. Under `Referrer-Policy: no-referrer` a plain form sends `Origin: null` and is refused; `fetch` does not.
 * @param {{ origin: string | null | undefined, site: string | null | undefined }} sent
 * @param {readonly string[]} ownOrigins
 */
export function isFromOwnPage({ origin, site }, ownOrigins) {
  if (site !== null && site !== undefined && site !== "same-origin") return false;
  return typeof origin === "string" && ownOrigins.includes(origin);
}

/**
 * The origin under which a request is served, whatever its headers claim: the one of its Origin or Host when that is
 * ours, else the first of ours.
 * @param {{ origin: string | null | undefined, host: string | null | undefined }} sent
 * @param {readonly string[]} ownOrigins
 * @returns {string}
 */
export function servedOrigin({ origin, host }, ownOrigins) {
  const isSent =
    ownOrigins.find((own) => own === origin) ?? ownOrigins.find((own) => hostOf(own) === host?.toLowerCase());
  return isSent ?? ownOrigins[0] ?? "http://localhost";
}

/** @param {string} origin */
function hostOf(origin) {
  return new URL(origin).host;
}

import { isIPv6 } from "node:net";

/** The header in which the app finds the caller's address (`app/client-address.ts`). */
export const callerAddressHeader = "x-homestretch-address";

/**
 * The address of whoever sent a request, for limits on tries. It is the socket's, whatever the request claims; behind a
 * proxy of the clinic (TRUST_PROXY) the last one of X-Forwarded-For, which is the one that this proxy wrote. Of an IPv6
 * address the network only: whoever has one address has the whole network.
 */
export function callerAddress({ headers, socket }, isBehindProxy) {
  const forwarded = isBehindProxy ? headers["x-forwarded-for"]?.split(",").at(-1)?.trim() : undefined;
  const given = withoutPort((forwarded || socket.remoteAddress || "").slice(0, 100));
  const address = given.replace(/^::ffff:(?=\d+\.)/i, "");
  return isIPv6(address) ? networkOf(address) : address;
}

/** Some proxies write a port along: "1.2.3.4:5678", "[2001:db8::1]:443". Each connection has another one. */
function withoutPort(text) {
  const inBrackets = /^\[([^\]]*)\]/.exec(text);
  if (inBrackets) return inBrackets[1];
  return /^[^:]*:\d{0,5}$/.test(text) ? text.slice(0, text.indexOf(":")) : text;
}

/** The first 64 bits of an IPv6 address. */
function networkOf(address) {
  const [head = "", tail] = address.split("%")[0].toLowerCase().split("::");
  const before = head.split(":").filter(Boolean);
  const after = tail?.split(":").filter(Boolean) ?? [];
  const gap = Array(Math.max(0, 8 - before.length - after.length)).fill("0");
  const groups = [...before, ...(tail === undefined ? [] : gap), ...after];
  return groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(":");
}

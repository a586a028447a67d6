import { env } from "@/env";

/**
 * Whether a POST comes from a page of ours. Origin must be there and name our public host or the host that was
 * called; browsers that send Sec-Fetch-Site must agree. Forwarding headers are not looked at: anybody can send them.
 * Under `Referrer-Policy: no-referrer` a plain form sends `Origin: null` and is refused; `fetch` sends the origin.
 */
export function isSameOrigin(headers: Headers): boolean {
  const site = headers.get("sec-fetch-site");
  if (site !== null && site !== "same-origin") return false;
  const origin = headers.get("origin");
  if (origin === null || !URL.canParse(origin)) return false;
  const { protocol, host } = new URL(origin);
  if (protocol !== "https:" && protocol !== "http:") return false;
  return host === new URL(env().publicUrl).host || host === headers.get("host")?.toLowerCase();
}

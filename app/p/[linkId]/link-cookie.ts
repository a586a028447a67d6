import { env } from "@/env";
import * as linkCookies from "@/lib/http/link-cookies.mjs";

/** The cookie of a link among those that a phone sent, or null. `linkId` is the one of the address. */
export function findLinkCookie(linkId: string, read: (name: string) => string | null | undefined): string | null {
  const values = linkCookies.linkCookieNames(linkId, isHttps()).map(read);
  return values.find((value) => value) ?? null;
}

/** The Set-Cookie line that keeps a link open on this phone. */
export function linkCookieLine(linkId: string, value: string): string {
  return linkCookies.linkCookieLine(linkId, value, isHttps());
}

/** The value of a cookie in a Cookie header, or null. */
export function readCookie(header: string | null, name: string): string | null {
  const pairs = header?.split(";").map((pair) => pair.trim()) ?? [];
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1) ?? null;
}

function isHttps(): boolean {
  return env().publicUrl.startsWith("https://");
}

import { env } from "@/env";

/** As long as browsers keep a cookie. */
const maxAgeSeconds = 400 * 24 * 60 * 60;

/**
 * The cookie of one link. Over https it is bound to this very host (`__Host-`) and never sent unencrypted; a trial over
 * plain http has no such cookies. `linkId` is the one of the address.
 */
export function linkCookieName(linkId: string): string {
  return isHttps() ? `__Host-homestretch-${linkId}` : `homestretch-${linkId}`;
}

/** The Set-Cookie line that keeps a link open on this phone. */
export function linkCookieLine(linkId: string, value: string): string {
  const attributes = [
    "Path=/",
    `Max-Age=${maxAgeSeconds}`,
    "HttpOnly",
    "SameSite=Lax",
    ...(isHttps() ? ["Secure"] : []),
  ];
  return [`${linkCookieName(linkId)}=${value}`, ...attributes].join("; ");
}

/** The value of a cookie in a Cookie header, or null. */
export function readCookie(header: string | null, name: string): string | null {
  const pairs = header?.split(";").map((pair) => pair.trim()) ?? [];
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1) ?? null;
}

function isHttps(): boolean {
  return env().publicUrl.startsWith("https://");
}

import { createHmac, timingSafeEqual } from "node:crypto";
import type { LinkKey } from "@/env";

/** The server's keys for links. A link says which version its secret comes from, so keys can be replaced. */
type LinkKeys = readonly LinkKey[];

/**
 * The secret of a patient link: 128 bits in 22 base64url characters. Derived each time and stored nowhere, so that a
 * copy of the database opens nothing. Throws when the server no longer has the key.
 */
export function deriveLinkSecret(keys: LinkKeys, keyVersion: number, linkId: string): string {
  return derive(keys, keyVersion, `homestretch link v1:${linkId}`);
}

/** Whether a text is the secret of the link. False when the server no longer has the key. */
export function verifyLinkSecret(keys: LinkKeys, keyVersion: number, linkId: string, secret: string): boolean {
  return hasKey(keys, keyVersion) && isSame(deriveLinkSecret(keys, keyVersion, linkId), secret);
}

/** What the phone keeps in a cookie after it showed the secret. Another value, so that neither gives away the other. */
export function deriveLinkCookie(keys: LinkKeys, keyVersion: number, linkId: string): string {
  return derive(keys, keyVersion, `homestretch cookie v1:${linkId}`);
}

/** Whether a text is the cookie of the link. False when the server no longer has the key. */
export function verifyLinkCookie(keys: LinkKeys, keyVersion: number, linkId: string, cookie: string): boolean {
  return hasKey(keys, keyVersion) && isSame(deriveLinkCookie(keys, keyVersion, linkId), cookie);
}

function hasKey(keys: LinkKeys, keyVersion: number): boolean {
  return keys.some((one) => one.version === keyVersion);
}

function derive(keys: LinkKeys, keyVersion: number, message: string): string {
  const key = keys.find((one) => one.version === keyVersion)?.key;
  if (!key) throw new Error(`there is no link key of version ${keyVersion}`);
  return createHmac("sha256", key).update(message).digest().subarray(0, 16).toString("base64url");
}

/** Compares digests, so that neither content nor length of what was sent shows in the time it takes. */
function isSame(expected: string, given: string): boolean {
  const digest = (text: string) => createHmac("sha256", "homestretch compare").update(text).digest();
  return timingSafeEqual(digest(expected), digest(given));
}

import { createHmac, timingSafeEqual } from "node:crypto";
import { validate as isUuid } from "uuid";
import type { LinkKey } from "@/env";
import type { LinkProof } from "@/lib/access/scope";

/** The server's keys for links. A link says which version its secret comes from, so keys can be replaced. */
type LinkKeys = readonly LinkKey[];

/**
 * The secret of a patient link: 128 bits in 22 base64url characters. Derived each time and stored nowhere, so that a
 * copy of the database opens nothing. Throws when the server no longer has the key.
 */
export function deriveLinkSecret(keys: LinkKeys, keyVersion: number, linkId: string): string {
  return derive(keys, keyVersion, `homestretch link v1:${linkId}`);
}

/** The proof when a text is the secret of the link under one of the server's keys, else null. */
export function proveBySecret(keys: LinkKeys, linkId: string, secret: string): LinkProof | null {
  return prove(keys, linkId, secret, deriveLinkSecret);
}

/** What the phone keeps in a cookie after it showed the secret. Another value, so that neither gives away the other. */
export function deriveLinkCookie(keys: LinkKeys, keyVersion: number, linkId: string): string {
  return derive(keys, keyVersion, `homestretch cookie v1:${linkId}`);
}

/** The proof when a text is the cookie of the link under one of the server's keys, else null. */
export function proveByCookie(keys: LinkKeys, linkId: string, cookie: string): LinkProof | null {
  return prove(keys, linkId, cookie, deriveLinkCookie);
}

/** Tries every key, also after a match, so that the time does not show which one it was. */
function prove(keys: LinkKeys, linkId: string, text: string, derive: typeof deriveLinkSecret): LinkProof | null {
  if (!isUuid(linkId)) return null;
  const [match] = keys.filter(({ version }) => isSame(derive(keys, version, linkId), text));
  return match ? (Object.freeze({ linkId, keyVersion: match.version }) as LinkProof) : null;
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

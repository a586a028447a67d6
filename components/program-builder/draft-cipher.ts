import { xchacha20poly1305 } from "@noble/ciphers/chacha";
import { randomBytes } from "@noble/ciphers/webcrypto";

// A library, because the browser's own cipher is missing on plain http, such as by LAN address.

const nonceBytes = 24;

/** Encrypts a text for where it is kept: it opens with the same key and the same place only. */
export function seal(key: string, place: string, text: string): string {
  const nonce = randomBytes(nonceBytes);
  const sealed = xchacha20poly1305(fromBase64Url(key), nonce, encode(place)).encrypt(encode(text));
  const all = new Uint8Array(nonceBytes + sealed.length);
  all.set(nonce);
  all.set(sealed, nonceBytes);
  return toBase64Url(all);
}

/** The text, or null when the key or the place is another one, or the text was changed. */
export function unseal(key: string, place: string, sealed: string): string | null {
  try {
    const all = fromBase64Url(sealed);
    const nonce = all.subarray(0, nonceBytes);
    const opened = xchacha20poly1305(fromBase64Url(key), nonce, encode(place)).decrypt(all.subarray(nonceBytes));
    return new TextDecoder().decode(opened);
  } catch {
    return null;
  }
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function toBase64Url(bytes: Uint8Array): string {
  let text = "";
  // In pieces: a function takes only so many arguments.
  for (let start = 0; start < bytes.length; start += 8192)
    text += String.fromCharCode(...bytes.subarray(start, start + 8192));
  return btoa(text).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

function fromBase64Url(text: string): Uint8Array {
  return Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (sign) => sign.charCodeAt(0));
}

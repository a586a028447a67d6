import { validate as isUuid } from "uuid";

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const characters = 22;
/** 22 characters hold 132 bits, so the last one ends in four zeros. */
const spareBits = 4n;
const encoded = /^[A-Za-z0-9_-]{21}[AQgw]$/;

/** The id of a link as it stands in an address: the 128 bits of the UUID in 22 base64url characters. */
export function encodeLinkId(uuid: string): string {
  let bits = BigInt(`0x${uuid.replaceAll("-", "")}`) << spareBits;
  let text = "";
  for (let place = 0; place < characters; place += 1) {
    text = alphabet.charAt(Number(bits & 63n)) + text;
    bits >>= 6n;
  }
  return text;
}

/** The UUID in lower case that an address names, or null when the text is not one in exactly this form. */
export function decodeLinkId(text: string): string | null {
  if (!encoded.test(text)) return null;
  let bits = 0n;
  for (const character of text) bits = (bits << 6n) | BigInt(alphabet.indexOf(character));
  const hex = (bits >> spareBits).toString(16).padStart(32, "0");
  const uuid = hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
  return isUuid(uuid) ? uuid : null;
}

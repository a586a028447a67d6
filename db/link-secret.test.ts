import { describe, expect, test } from "vitest";
import { deriveLinkCookie, deriveLinkSecret, proveByCookie, proveBySecret } from "@/db/link-secret";

const key = (start: number) => new Uint8Array(32).map((_, index) => start + index);
const keys = [
  { version: 2, key: key(100) },
  { version: 1, key: key(1) },
];
const linkId = "019b0c5e-0000-7000-8000-000000000001";
const otherLinkId = "019b0c5e-0000-7000-8000-000000000002";

test("the secret of a link never changes, because links are printed", () => {
  expect(deriveLinkSecret(keys, 1, linkId)).toBe("dqHl2ViPBTmVDmfJffcIZQ");
  expect(deriveLinkCookie(keys, 1, linkId)).toBe("xycNTzl_LisafImztBbz0g");
});

test("it has 128 bits in 22 characters that need no encoding in an address", () => {
  expect(deriveLinkSecret(keys, 1, linkId)).toMatch(/^[A-Za-z0-9_-]{22}$/);
  expect(Buffer.from(deriveLinkSecret(keys, 1, linkId), "base64url")).toHaveLength(16);
});

test("link, key and purpose each make another value", () => {
  const values = [
    deriveLinkSecret(keys, 1, linkId),
    deriveLinkSecret(keys, 1, otherLinkId),
    deriveLinkSecret(keys, 2, linkId),
    deriveLinkCookie(keys, 1, linkId),
    deriveLinkCookie(keys, 2, linkId),
  ];
  expect(new Set(values).size).toBe(values.length);
});

describe.each([
  ["secret", deriveLinkSecret, proveBySecret],
  ["cookie", deriveLinkCookie, proveByCookie],
] as const)("the %s", (_name, derive, prove) => {
  test("opens its link and no other", () => {
    const value = derive(keys, 1, linkId);
    expect(prove(keys, linkId, value)).toEqual({ linkId, keyVersion: 1 });
    expect(prove(keys, linkId, derive(keys, 2, linkId))).toEqual({ linkId, keyVersion: 2 });
    expect(prove(keys, otherLinkId, value)).toBeNull();
  });

  test("is refused in every other form, without an error", () => {
    const value = derive(keys, 1, linkId);
    for (const wrong of [
      "",
      value.slice(1),
      `${value}=`,
      `${value} `,
      value.toLowerCase(),
      "é".repeat(22),
      "x".repeat(1e5),
    ]) {
      expect(prove(keys, linkId, wrong)).toBeNull();
    }
  });

  test("opens nothing once its key is gone", () => {
    const value = derive(keys, 1, linkId);
    expect(prove(keys.slice(0, 1), linkId, value)).toBeNull();
    expect(() => derive(keys.slice(0, 1), 1, linkId)).toThrow("no link key of version 1");
  });
});

test("the secret does not open as the cookie, nor the cookie as the secret", () => {
  expect(proveByCookie(keys, linkId, deriveLinkSecret(keys, 1, linkId))).toBeNull();
  expect(proveBySecret(keys, linkId, deriveLinkCookie(keys, 1, linkId))).toBeNull();
});

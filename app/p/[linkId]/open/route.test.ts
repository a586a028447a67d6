import { v7 as uuidv7 } from "uuid";
import { describe, expect, test } from "vitest";
import { POST } from "@/app/p/[linkId]/open/route";
import { makeOpenedLink, post } from "@/app/p/[linkId]/testing/patient-requests";
import { revokeShareLink, setShareLinkExpiry } from "@/db/access/share-links";
import { makeClinic, makePublishedProgram, makeShareLink } from "@/db/testing/factories";
import { setUpTestDatabase } from "@/db/testing/set-up-test-database";
import { encodeLinkId } from "@/lib/access/link-id";

const { owner } = setUpTestDatabase();

/** Misses of one test must not use up the limit of another. */
let addresses = 0;
const fromSomewhere = () => ({ headers: { "x-homestretch-address": `192.0.2.${++addresses}` } });

test("the right secret gives a cookie of this link that no script can read, and notes the opening", async () => {
  const { linkId, secret, cookie, scope } = await makeOpenedLink();
  const response = await post(POST, linkId, { secret });
  expect(response.status).toBe(200);
  const [value, ...attributes] = response.headers.get("set-cookie")?.split("; ") ?? [];
  expect(value).toBe(cookie);
  expect(attributes).toEqual([`Path=/p/${linkId}`, "Max-Age=34560000", "HttpOnly", "SameSite=Lax"]);
  expect(value).not.toContain(secret);
  expect(response.headers.get("cache-control")).toBe("no-store");
  const [link] = await owner()`select first_opened_at from share_link where id = ${scope.linkId}`;
  expect(link?.firstOpenedAt).toBeInstanceOf(Date);
});

describe("what does not open looks the same", () => {
  const refused: [string, () => Promise<{ linkId: string; secret: string }>][] = [
    ["a wrong secret", async () => ({ ...(await makeOpenedLink()), secret: "A".repeat(22) })],
    ["an empty secret", async () => ({ ...(await makeOpenedLink()), secret: "" })],
    [
      "the secret of another link",
      async () => ({ ...(await makeOpenedLink()), secret: (await makeOpenedLink()).secret }),
    ],
    [
      "the link's cookie in place of its secret",
      async () => {
        const { linkId, cookie } = await makeOpenedLink();
        return { linkId, secret: cookie.split("=")[1] ?? "" };
      },
    ],
    ["an unknown link", async () => ({ linkId: encodeLinkId(uuidv7()), secret: "A".repeat(22) })],
    ["an address that is no link", async () => ({ linkId: "../../etc/passwd", secret: "A".repeat(22) })],
    [
      "a revoked link",
      async () => {
        const { clinic, scope, ...link } = await makeOpenedLink();
        await revokeShareLink(clinic, { programId: scope.programId, id: scope.linkId, now: new Date() });
        return link;
      },
    ],
    [
      "an expired link",
      async () => {
        const { clinic, scope, ...link } = await makeOpenedLink();
        const past = new Date(Date.now() - 1000);
        await setShareLinkExpiry(clinic, { programId: scope.programId, id: scope.linkId, expiresAt: past, now: past });
        return link;
      },
    ],
  ];

  test.each(refused)("%s", async (_, make) => {
    const { linkId, secret } = await make();
    const response = await post(POST, linkId, { secret }, fromSomewhere());
    expect(response.status).toBe(404);
    expect(await response.json()).toEqual({ message: "This link does not open a program." });
    expect(response.headers.get("set-cookie")).toBeNull();
  });
});

test("a link made with a retired key does not open, though nothing else about it is wrong", async () => {
  const clinic = await makeClinic();
  const { id } = await makePublishedProgram(clinic);
  const { linkId } = await makeShareLink(clinic, id, { keyVersion: 7 });
  const { secret } = await makeOpenedLink();
  expect((await post(POST, encodeLinkId(linkId), { secret }, fromSomewhere())).status).toBe(404);
});

test("the 21st miss within a minute has to wait; whoever has the right secret does not", async () => {
  const from = fromSomewhere();
  const { linkId, secret } = await makeOpenedLink();
  const miss = () => post(POST, linkId, { secret: "B".repeat(22) }, from);
  const statuses = await Promise.all(Array.from({ length: 20 }, async () => (await miss()).status));
  expect(new Set(statuses)).toEqual(new Set([404]));
  const late = await miss();
  expect(late.status).toBe(429);
  expect(Number(late.headers.get("retry-after"))).toBeGreaterThan(0);
  expect((await post(POST, linkId, { secret }, from)).status).toBe(200);
  expect((await post(POST, linkId, { secret: "C".repeat(22) }, fromSomewhere())).status).toBe(404);
});

describe("what is no request of our page", () => {
  const cases: [string, number, Parameters<typeof post>[3] & { json?: unknown }][] = [
    ["another site", 403, { headers: { origin: "https://evil.example", "sec-fetch-site": "cross-site" } }],
    [
      "another site that claims a forwarded host",
      403,
      {
        headers: { origin: "https://evil.example", "x-forwarded-host": "evil.example", "sec-fetch-site": "cross-site" },
      },
    ],
    ["a form", 415, { headers: { "content-type": "application/x-www-form-urlencoded" }, body: "secret=x" }],
    ["broken JSON", 400, { body: '{"secret":' }],
    ["no body", 400, { body: "" }],
    ["broken UTF-8", 400, { body: new Uint8Array([0x22, 0xff, 0xfe, 0x22]) }],
    ["a number", 422, { json: 5 }],
    ["another type", 422, { json: { secret: ["x"] } }],
    ["more than asked for", 422, { json: { secret: "x", linkId: "y" } }],
    ["prototype keys", 422, { body: '{"secret":"x","__proto__":{"isAdmin":true}}' }],
    ["a long secret", 422, { json: { secret: "x".repeat(300) } }],
    ["an endless secret", 413, { json: { secret: "x".repeat(10_000) } }],
    ["10 MB", 413, { body: "x".repeat(10_000_000) }],
    ["10 MB without saying so", 413, { body: endless(10_000_000) }],
  ];

  test.each(cases)("%s: %i", async (_, status, { json, ...options }) => {
    const { linkId } = await makeOpenedLink();
    const response = await post(POST, linkId, json, options);
    expect(response.status).toBe(status);
    expect((await response.json()).message).toMatch(/\.$/);
  });
});

/** A body that tells no length. */
function endless(bytes: number): ReadableStream<Uint8Array> {
  let left = bytes;
  return new ReadableStream({
    pull(controller) {
      if (left <= 0) return controller.close();
      controller.enqueue(new Uint8Array(64 * 1024).fill(0x20));
      left -= 64 * 1024;
    },
  });
}

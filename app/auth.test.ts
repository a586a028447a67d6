import { afterEach, beforeEach, expect, test, vi } from "vitest";

vi.mock("next/headers", () => ({ cookies: async () => ({ getAll: () => [] }), headers: async () => new Headers() }));

beforeEach(() => {
  vi.stubEnv("DATABASE_URL", "postgresql:///not-used");
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

async function optionsAt(publicUrl: string) {
  vi.stubEnv("PUBLIC_URL", publicUrl);
  return (await import("@/app/auth")).authOptions();
}

test("the cookie's content is the token of the sign-in; a session update changes nothing", async () => {
  const { callbacks } = await optionsAt("http://localhost:3000");
  const user = { id: "person", sessionToken: "made at sign-in", name: "Ann", email: "ann@example.org" };
  const first = { token: { name: "Ann", email: "ann@example.org", sub: "person" }, user, account: null };
  expect(await callbacks?.jwt?.({ ...first, trigger: "signIn" })).toEqual({ sessionToken: "made at sign-in" });
  const forged = { sessionToken: "mine", sub: "another", role: "owner" };
  const update = { token: { sessionToken: "made at sign-in" }, user, account: null, session: forged };
  expect(await callbacks?.jwt?.({ ...update, trigger: "update" })).toEqual({ sessionToken: "made at sign-in" });
});

test("what the browser may read of a session is when it ends", async () => {
  const { callbacks } = await optionsAt("http://localhost:3000");
  const session = { expires: "2026-03-02T14:00:00.000Z", user: { name: "Ann" } };
  const given = { session, token: { sessionToken: "secret" }, user: { id: "x", email: "", emailVerified: null } };
  expect(
    await callbacks?.session?.({
      ...given,
      user: { ...given.user, sessionToken: "secret" },
      newSession: {},
      trigger: "update",
    }),
  ).toEqual({ expires: "2026-03-02T14:00:00.000Z" });
});

test("over https all cookies are bound to this host and to https; scripts never read them", async () => {
  const { cookies, useSecureCookies } = await optionsAt("https://hep.example.org");
  expect(useSecureCookies).toBe(true);
  for (const cookie of Object.values(cookies ?? {})) {
    expect(cookie.name).toMatch(/^__Host-/);
    expect(cookie.options).toEqual({ httpOnly: true, sameSite: "lax", path: "/", secure: true });
  }
});

test("over http, in the clinic's own network, the cookies work too", async () => {
  const { cookies } = await optionsAt("http://clinic.local:3000");
  for (const cookie of Object.values(cookies ?? {})) {
    expect(cookie.name).toMatch(/^homestretch-/);
    expect(cookie.options).toEqual({ httpOnly: true, sameSite: "lax", path: "/", secure: false });
  }
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isFromOwnPage, listOwnOrigins, servedOrigin } from "./own-origins.mjs";

const machine = {
  hostname: () => "Clinic-PC.example.lan",
  networkInterfaces: () => ({
    lo: [{ address: "127.0.0.1" }, { address: "::1" }],
    eth0: [{ address: "192.168.1.20" }, { address: "fd00::20" }],
    gone: undefined,
  }),
};
const here = { host: "localhost", port: 3000 };
const everywhere = { host: "0.0.0.0", port: 3000 };
const behindTls = { publicUrl: "https://hep.example.org", host: "0.0.0.0", port: 3000 };

const fromOwn = (origin: string | null, listening: typeof here & { publicUrl?: string }, site: string | null = null) =>
  isFromOwnPage({ origin, site }, listOwnOrigins(listening, machine));

describe("a page of ours", () => {
  test.each([
    ["http://localhost:3000", here],
    ["http://127.0.0.1:3000", here],
    ["http://[::1]:3000", here],
    ["http://localhost:3000", everywhere],
    ["http://192.168.1.20:3000", everywhere],
    ["http://[fd00::20]:3000", everywhere],
    ["http://clinic-pc.example.lan:3000", everywhere],
    ["http://clinic-pc:3000", everywhere],
    ["http://clinic-pc.local:3000", everywhere],
    ["http://192.168.1.20:3000", { host: "192.168.1.20", port: 3000 }],
    ["http://192.168.1.20", { host: "192.168.1.20", port: 80 }],
    ["http://[fd00::20]:3000", { host: "::", port: 3000 }],
    ["https://hep.example.org", behindTls],
    ["http://10.0.0.5:8080", { publicUrl: "http://10.0.0.5:8080", ...everywhere }],
  ])("%s, listening at %o", (origin, listening) => {
    expect(fromOwn(origin, listening)).toBe(true);
    expect(fromOwn(origin, listening, "same-origin")).toBe(true);
    for (const site of ["cross-site", "same-site", "none", ""]) expect(fromOwn(origin, listening, site)).toBe(false);
  });
});

describe("no page of ours", () => {
  test.each([
    ["no origin", null, here],
    ["a hidden origin", "null", here],
    ["an empty one", "", here],
    ["another site", "https://elsewhere.example", here],
    ["a name that points to this machine", "http://rebinds.example:3000", everywhere],
    ["another port", "http://localhost:4000", here],
    ["no port", "http://localhost", here],
    ["an address the app does not listen on", "http://192.168.1.20:3000", here],
    ["this machine, but only one address listens", "http://10.1.1.1:3000", { host: "192.168.1.20", port: 3000 }],
    ["a lookalike", "http://localhost:3000.elsewhere.example", here],
    ["https where there is none", "https://localhost:3000", here],
    ["http where https is public", "http://hep.example.org", behindTls],
    ["this machine's address when another is public", "http://localhost:3000", behindTls],
    ["a sibling", "https://a.hep.example.org", behindTls],
    ["another port of the public host", "https://hep.example.org:8443", behindTls],
    ["two origins", "https://hep.example.org, https://elsewhere.example", behindTls],
    ["a path", "https://hep.example.org/", behindTls],
    ["user and password", "https://me@hep.example.org", behindTls],
    ["a scheme of its own", "file://localhost:3000", here],
    ["no address at all", "localhost:3000", here],
  ])("%s", (_what, origin, listening) => {
    expect(fromOwn(origin, listening)).toBe(false);
  });

  test("whatever is sent: only an exact origin of ours is one", () => {
    const pieces = fc.constantFrom(
      "http://",
      "https://",
      "localhost",
      "hep.example.org",
      ":3000",
      ".",
      "/",
      "null",
      " ",
    );
    const text = fc.oneof(
      fc.string(),
      fc.webUrl(),
      fc.array(pieces, { maxLength: 5 }).map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(text, fc.constantFrom(here, everywhere, behindTls), (origin, listening) => {
        expect(fromOwn(origin, listening)).toBe(listOwnOrigins(listening, machine).includes(origin));
      }),
    );
  });
});

describe("a request is served under an origin of ours", () => {
  const own = listOwnOrigins(everywhere, machine);
  test.each([
    [
      "the one it came from",
      { origin: "http://192.168.1.20:3000", host: "127.0.0.1:3000" },
      "http://192.168.1.20:3000",
    ],
    ["the one it asked for", { origin: null, host: "Clinic-PC:3000" }, "http://clinic-pc:3000"],
    ["the first, whatever else it asked for", { origin: null, host: "rebinds.example:3000" }, "http://localhost:3000"],
    ["the first without any", { origin: undefined, host: undefined }, "http://localhost:3000"],
  ])("%s", (_what, sent, served) => {
    expect(servedOrigin(sent, own)).toBe(served);
  });

  test("behind a proxy it is the public one, whatever Host the proxy sends", () => {
    fc.assert(
      fc.property(fc.option(fc.string()), fc.option(fc.string()), (origin, host) => {
        expect(servedOrigin({ origin, host }, listOwnOrigins(behindTls, machine))).toBe("https://hep.example.org");
      }),
    );
  });
});

test("a machine whose name is no host name still has its addresses", () => {
  const odd = { ...machine, hostname: () => "Ann's Mac" };
  expect(listOwnOrigins(everywhere, odd)).toContain("http://192.168.1.20:3000");
});

import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { makeOriginGate } from "./origin-gate.mjs";

const listening = { publicUrl: "https://hep.example.org", host: "localhost", port: 3000 };
const own = "https://hep.example.org";

function send(method: string, sent: Record<string, string>) {
  const headers: Record<string, string> = { ...sent };
  const log = vi.fn();
  const response = { req: { method, headers }, writeHead: vi.fn(), end: vi.fn() };
  const gate = makeOriginGate(listening, () => "/p/[linkId]/open", log);
  const isRefused = gate({ method, headers, url: "/p/abc/open" } as never, response as never);
  return { isRefused, headers, log, response };
}

describe("a request that may change something", () => {
  test.each([
    ["no origin", {}, "no origin"],
    ["a hidden origin", { origin: "null" }, "another origin"],
    ["another origin", { origin: "https://evil.example" }, "another origin"],
    ["the same host without TLS", { origin: "http://hep.example.org" }, "another origin"],
    ["another site", { origin: own, "sec-fetch-site": "cross-site" }, "another site"],
    ["a sibling", { origin: own, "sec-fetch-site": "same-site" }, "another site"],
    [
      "forged forwarding",
      {
        origin: "https://evil.example",
        host: "evil.example",
        "x-forwarded-host": "evil.example",
        forwarded: "host=evil.example",
      },
      "another origin",
    ],
  ])("is refused with 403 and one line: %s", (_what, headers, text) => {
    for (const method of ["POST", "PUT", "PATCH", "DELETE", "QUERY"]) {
      const { isRefused, log, response } = send(method, headers);
      expect(isRefused).toBe(true);
      expect(response.writeHead).toHaveBeenCalledWith(403, expect.objectContaining({ "Cache-Control": "no-store" }));
      const fields = { method, status: 403, route: "/p/[linkId]/open", text };
      expect(log.mock.calls).toEqual([["warn", "request refused", fields]]);
    }
  });

  test("from a page of ours goes on", () => {
    const { isRefused, log } = send("POST", { origin: own, "sec-fetch-site": "same-origin" });
    expect([isRefused, log.mock.calls]).toEqual([false, []]);
  });
});

test("reading needs no origin", () => {
  for (const method of ["GET", "HEAD", "OPTIONS"]) expect(send(method, {}).isRefused).toBe(false);
});

test("Next hears one host and one scheme, ours, whatever a proxy or a client says", () => {
  const name = fc.constantFrom("host", "x-forwarded-host", "x-forwarded-proto", "x-forwarded-port", "forwarded");
  fc.assert(
    fc.property(fc.dictionary(name, fc.string()), fc.boolean(), (forged, isPost) => {
      const { headers } = isPost ? send("POST", { ...forged, origin: own }) : send("GET", forged);
      const { origin: _, ...rest } = headers;
      const ours = { host: "hep.example.org", "x-forwarded-host": "hep.example.org", "x-forwarded-proto": "https" };
      expect(rest).toEqual(ours);
    }),
  );
});

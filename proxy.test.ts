import { NextRequest } from "next/server";
import { expect, test } from "vitest";
import { config, proxy } from "@/proxy";

function policyOf(path = "/"): Record<string, string> {
  const response = proxy(new NextRequest(`http://localhost:3000${path}`));
  const policy = response.headers.get("content-security-policy") ?? "";
  return Object.fromEntries(
    policy.split("; ").map((part) => [part.split(" ", 1)[0], part.slice(part.indexOf(" ") + 1)]),
  );
}

test("scripts run by a nonce that is new for each request, never because they stand in the page", () => {
  const [one, two] = [policyOf(), policyOf()];
  expect(one["script-src"]).toMatch(/^'self' 'nonce-[A-Za-z0-9+/=]{22,}' 'strict-dynamic'$/);
  expect(one["script-src"]).not.toBe(two["script-src"]);
});

test("nothing may frame, rebase or post the pages elsewhere", () => {
  expect(policyOf()).toMatchObject({
    "default-src": "'self'",
    "connect-src": "'self'",
    "frame-ancestors": "'none'",
    "base-uri": "'none'",
    "form-action": "'self'",
    "object-src": "'none'",
  });
});

test("plain http in the clinic's network stays possible", () => {
  expect(policyOf()).not.toHaveProperty("upgrade-insecure-requests");
});

test("the path for the way back is the server's own, whatever the client says", () => {
  const request = new NextRequest("http://localhost:3000/patients?q=a", {
    headers: { "x-homestretch-path": "https://elsewhere.example" },
  });
  const response = proxy(request);
  expect(response.headers.get("x-middleware-request-x-homestretch-path")).toBe("/patients?q=a");
});

test("pages and handlers are covered, files are not", () => {
  const covers = (path: string) => new RegExp(`^${config.matcher}$`).test(path);
  expect(["/", "/patients", "/api/auth/csrf", "/p/abc"].filter((path) => !covers(path))).toEqual([]);
  expect(["/_next/static/chunks/a.js", "/sw.js", "/icon.svg", "/figures/1a2b/a-slim.json"].filter(covers)).toEqual([]);
});

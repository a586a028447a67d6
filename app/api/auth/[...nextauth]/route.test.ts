import { NextRequest } from "next/server";
import { expect, test, vi } from "vitest";
import { GET, POST } from "@/app/api/auth/[...nextauth]/route";

vi.mock("next/headers", () => ({ cookies: async () => ({ getAll: () => [] }), headers: async () => new Headers() }));
vi.stubEnv("DATABASE_URL", "postgresql:///not-used");

const own = { origin: "http://localhost:3000", host: "localhost:3000", "content-length": "10" };

function call(method: "GET" | "POST", path: string, headers: Record<string, string> = own) {
  const request = new NextRequest(`http://localhost:3000/api/auth/${path}`, { method, headers });
  return (method === "GET" ? GET : POST)(request, { params: Promise.resolve({ nextauth: path.split("/") }) });
}

test("only signing in and out are served: sessions can be neither read nor changed over this way", async () => {
  for (const path of ["session", "providers", "signin", "signout", "error", "callback/credentials", "_log"]) {
    expect((await call("GET", path)).status, `GET ${path}`).toBe(404);
  }
  for (const path of ["session", "signin/credentials", "callback/other", "_log", "csrf"]) {
    expect((await call("POST", path)).status, `POST ${path}`).toBe(404);
  }
});

test.each([
  ["no origin", { host: "localhost:3000" }],
  ["another origin", { ...own, origin: "https://elsewhere.example" }],
  ["cross-site", { ...own, "sec-fetch-site": "cross-site" }],
])("a sign-in form on another site is refused: %s", async (_what, headers) => {
  for (const path of ["callback/credentials", "signout"]) {
    expect((await call("POST", path, headers)).status).toBe(403);
  }
});

test("a form that is too large, or does not say how large, is refused unread", async () => {
  for (const length of [{ "content-length": "5000" }, { "content-length": "x" }]) {
    expect((await call("POST", "callback/credentials", { ...own, ...length })).status).toBe(413);
  }
});

import { once } from "node:events";
import { connect } from "node:net";
import { bodyBytes, largeActions, largestBodyBytes } from "@/lib/http/body-limits.mjs";
import { securityHeaders } from "@/lib/http/security-headers.mjs";
import { findActionIds } from "./action-ids";
import { expect, test } from "./fixtures";

const headerNames = [...Object.keys(securityHeaders), "Content-Security-Policy"];

type Answer = { status: number; headers: Map<string, string[]>; text: string };

const origin = () => test.info().project.use.baseURL ?? "";

/** Sends a request as it is written here: no client would send most of these. */
async function send(line: string, headers: string[] = [], body = ""): Promise<Answer> {
  const { hostname, port, host } = new URL(origin());
  const socket = connect(Number(port), hostname);
  let text = "";
  socket.setEncoding("utf8").on("data", (part) => {
    text += part;
  });
  socket.on("error", () => {});
  const hostLine = headers.some((header) => /^host:/i.test(header)) ? [] : [`Host: ${host}`];
  socket.write([line, ...hostLine, ...headers, "Connection: close", "", body].join("\r\n"));
  await once(socket, "close");
  const [head = "", ...rest] = text.split("\r\n\r\n");
  const [first = "", ...lines] = head.split("\r\n");
  const named = new Map<string, string[]>();
  for (const one of lines) {
    const [name = "", value = ""] = [one.slice(0, one.indexOf(":")).toLowerCase(), one.slice(one.indexOf(":") + 2)];
    named.set(name, [...(named.get(name) ?? []), value]);
  }
  return { status: Number(first.split(" ")[1]), headers: named, text: rest.join("\r\n\r\n") };
}

const get = (target: string) => `GET ${target} HTTP/1.1`;
const post = (target: string) => `POST ${target} HTTP/1.1`;

const answers: [line: string, status: number, headers?: string[]][] = [
  [get("/%"), 400],
  [get("/%zz"), 400],
  [get("/patients/%"), 400],
  [get("/p/%E0%A4%A"), 400],
  [get("/%C0%AE%C0%AE/"), 400],
  [get("/p/%00"), 400],
  [get("/_next/static/%E0"), 400],
  [get("/figures/%zz/a.svg"), 400],
  [get("/api/%E0%A4%A"), 400],
  [get("http://elsewhere.example/"), 400],
  [get("/"), 400, ["Host: a b"]],
  [get(`/catalog?q=${"a".repeat(5000)}`), 414],
  [get("/sign-in"), 400, ["RSC: 1", "Next-Router-State-Tree: %zz"]],
  [get("/sign-in"), 400, ["RSC: 1", "Next-Router-State-Tree: []"]],
  ["TRACE / HTTP/1.1", 405],
  ["DELETE /patients HTTP/1.1", 405],
  ["OPTIONS / HTTP/1.1", 405],
  ["CONNECT elsewhere.example:443 HTTP/1.1", 405],
  ["STEAL / HTTP/1.1", 501],
  [get("/"), 307],
  [get("/patients/"), 308],
  [get("//elsewhere.example/"), 308],
  [get("/\\elsewhere.example/"), 308],
  [get("/nothing-here"), 404],
  [get("/nothing-here.js"), 404],
  [get("/_next/nothing-here"), 404],
  [get("/_next/static/nothing-here.js"), 404],
  [get("/_next/image?url=%2Ficon.svg&w=64&q=75"), 404],
  [get("/_next/data/nothing/here.json"), 404],
  [get("/figures/nothing/here.svg"), 404],
  [get("/api/nothing-here"), 404],
  [get("/api/auth/session"), 404],
  [get("/p/nothing-here"), 404],
  [get("/p/nothing-here/open"), 405],
  [get("/icon.svg"), 200],
  [get("/p/sw.js"), 200],
  [get("/sign-in"), 200],
  [get("/sign-in"), 200, ["Connection: Upgrade", "Upgrade: websocket"]],
  [get("/api/healthz"), 200],
];

test("every answer carries all security headers, also a refusal, a redirect and a page that is not there", async () => {
  for (const [line, status, headers] of answers) {
    const answer = await send(line, headers);
    expect(answer.status, line).toBe(status);
    for (const name of headerNames) expect(answer.headers.get(name.toLowerCase()), `${line}: ${name}`).toHaveLength(1);
    expect(answer.text, line).not.toMatch(/ at .*\(.*:\d+:\d+\)/);
  }
});

test("a page's own policy has a nonce, and no other answer lets a script in", async () => {
  const policyOf = async (path: string) => {
    const { headers } = await send(get(path));
    return headers.get("content-security-policy")?.[0] ?? "";
  };
  for (const path of ["/sign-in", "/nothing-here"]) expect(await policyOf(path)).toMatch(/'nonce-[\w+/=]{20,}'/);
  for (const path of ["/%", "/icon.svg", "/_next/static/nothing-here.js"]) {
    const policy = await policyOf(path);
    expect(policy).toMatch(/^default-src '(none|self)'/);
    expect(policy).not.toMatch(/script-src|unsafe-eval/);
  }
});

test("no endpoint reads more than its limit", async () => {
  const headers = (size: number, ...more: string[]) => [`Content-Length: ${size}`, `Origin: ${origin()}`, ...more];
  const handlers: [string, number][] = [
    ["/api/auth/callback/credentials", bodyBytes.signIn],
    ["/p/nothing-here/open", bodyBytes.openLink],
    ["/p/nothing-here/log/v1", bodyBytes.sessionLog],
  ];
  for (const [path, limit] of handlers) {
    expect((await send(post(path), headers(limit + 1))).status, path).toBe(413);
  }
  for (const [name, id] of findActionIds()) {
    const limit = name in largeActions ? largeActions[name as keyof typeof largeActions] : bodyBytes.small;
    const action = ["Content-Type: text/plain;charset=UTF-8", `Next-Action: ${id}`];
    const over = await send(post("/sign-in"), headers(limit + 1, ...action));
    expect([over.status, over.text], name).toEqual([413, "too_large"]);
    const body = JSON.stringify([{ "": "x".repeat(limit - 9) }]);
    const full = await send(post("/sign-in"), headers(limit, ...action), body);
    expect(full.status, name).toBe(200);
    expect(full.text, name).toMatch(/"reason":"(signed_out|invalid)"/);
  }
  expect(largestBodyBytes).toBeLessThanOrEqual(1024 * 1024);
});

test("a file is served whole whatever range or condition a request names", async ({ request }) => {
  for (const [name, value] of [
    ["Range", "bytes=9999999-"],
    ["If-Match", '"x"'],
    ["If-Unmodified-Since", "x"],
  ] as const) {
    expect((await request.get("/p/sw.js", { headers: { [name]: value } })).status(), name).toBe(200);
  }
});

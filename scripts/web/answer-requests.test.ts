import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { bodyBytes, largestBodyBytes } from "@/lib/http/body-limits.mjs";
import { securityHeaders } from "@/lib/http/security-headers.mjs";
import { answerRequests } from "./answer-requests.mjs";

const server = createServer({ requireHostHeader: false });
const actionNames = new Map([
  ["small", "publishAction"],
  ["large", "saveDraftAction"],
]);
let port = 0;
const seen: { url?: string; body: string; length?: string }[] = [];
let names: string[] = [];

/** Stands for the app: remembers what reached it. */
async function app(request: IncomingMessage, response: ServerResponse) {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const { url, headers } = request;
  seen.push({ url, body: Buffer.concat(chunks).toString(), length: headers["content-length"] });
  names = Object.keys(headers);
  response.end("the app");
}

beforeAll(async () => {
  answerRequests(server, app, { isAnswered: () => false, actionNames, isDev: false });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  port = (server.address() as AddressInfo).port;
});
afterAll(() => server.close());
beforeEach(() => {
  seen.length = 0;
});

/** Sends bytes as they are and gives the whole answer. */
async function send(...parts: (string | Buffer)[]): Promise<string> {
  const socket = connect(port, "127.0.0.1");
  let answer = "";
  socket.setEncoding("utf8").on("data", (text) => {
    answer += text;
  });
  // A server that cuts an upload off resets the connection.
  socket.on("error", () => {});
  for (const part of parts) socket.write(part);
  await once(socket, "close");
  return answer;
}

const head = (line: string, ...headers: string[]) => [line, ...headers, "Connection: close", "", ""].join("\r\n");
const get = (target: string) => head(`GET ${target} HTTP/1.1`, "Host: clinic.example");

const refused: [string, number, string][] = [
  ["a lone percent sign", 400, get("/%")],
  ["letters for digits", 400, get("/%zz")],
  ["half a character", 400, get("/p/%E0%A4%A")],
  ["a character in too many bytes", 400, get("/%C0%AF")],
  ["a surrogate", 400, get("/%ED%A0%80")],
  ["NUL", 400, get("/patients%00")],
  ["a line break", 400, get("/patients%0d%0aSet-Cookie:x")],
  ["raw bytes", 400, get("/é")],
  ["a malformed path of a file", 400, get("/_next/static/%")],
  ["a whole address", 400, get("http://elsewhere.example/")],
  ["no path", 400, get("*")],
  ["a long address", 414, get(`/catalog?q=${"a".repeat(5000)}`)],
  ["long headers", 431, head("GET / HTTP/1.1", "Host: a", `X: ${"a".repeat(20_000)}`)],
  ["no host", 400, head("GET / HTTP/1.1")],
  ["two hosts", 400, head("GET / HTTP/1.1", "Host: a", "Host: b")],
  ["a host with a path", 400, head("GET / HTTP/1.1", "Host: a/b")],
  ["a host with an account", 400, head("GET / HTTP/1.1", "Host: me@a")],
  ["an empty host", 400, head("GET / HTTP/1.1", "Host:")],
  ["a router's state in broken escapes", 400, head("GET / HTTP/1.1", "Host: a", "Next-Router-State-Tree: %zz")],
  ["a router's state of another kind", 400, head("GET / HTTP/1.1", "Host: a", "Next-Router-State-Tree: %5B1%5D")],
  ["TRACE", 405, head("TRACE / HTTP/1.1", "Host: a")],
  ["PUT", 405, head("PUT /patients HTTP/1.1", "Host: a")],
  ["OPTIONS for everything", 405, head("OPTIONS * HTTP/1.1", "Host: a")],
  ["CONNECT", 405, head("CONNECT elsewhere.example:443 HTTP/1.1", "Host: a")],
  ["an unknown method", 501, head("STEAL / HTTP/1.1", "Host: a")],
  ["no HTTP at all", 400, "GET / SMTP/1.1\r\n\r\n"],
  ["two lengths", 400, head("POST /p/x/open HTTP/1.1", "Host: a", "Content-Length: 1", "Content-Length: 2")],
  ["an unknown expectation", 417, head("GET / HTTP/1.1", "Host: a", "Expect: wonders")],
  ["a form sent to a page", 405, head("POST /patients HTTP/1.1", "Host: a", "Content-Length: 0")],
  ["a body where none belongs", 413, `${head("GET / HTTP/1.1", "Host: a", "Content-Length: 1")}x`],
];

test.each(refused)("%s is refused with %i and all security headers", async (_what, status, text) => {
  const answer = await send(text);
  expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  for (const [name, value] of Object.entries(securityHeaders)) expect(answer).toContain(`${name}: ${value}\r\n`);
  expect(answer).toContain("Content-Security-Policy: default-src 'none'");
  expect(seen).toEqual([]);
});

test.each([
  ["an address with its own signs", "/p/abc-_123?paper=a4&next=%2F", get("/p/abc-_123?paper=a4&next=%2F")],
  ["letters of other alphabets", "/%C3%A9%E2%82%AC", get("/%C3%A9%E2%82%AC")],
  ["a health check without a host", "/api/healthz", "GET /api/healthz HTTP/1.0\r\n\r\n"],
  ["the name nginx sends", "/", head("GET / HTTP/1.1", "Host: home_stretch:3000")],
  ["a router's state", "/", head("GET / HTTP/1.1", "Host: a", "Next-Router-State-Tree: %5B%22%22%2C%7B%7D%5D")],
  ["an IPv6 host", "/", head("GET / HTTP/1.1", "Host: [::1]:3000")],
])("%s reaches the app", async (_what, url, text) => {
  expect(await send(text)).toContain("the app");
  expect(seen).toMatchObject([{ url }]);
});

const post = (path: string, size: number, ...headers: string[]) =>
  head(`POST ${path} HTTP/1.1`, "Host: a", `Content-Length: ${size}`, ...headers);
const action = (id: string) => [`Next-Action: ${id}`, "Content-Type: text/plain;charset=UTF-8"];
const chunked = (text: string) => `${text.length.toString(16)}\r\n${text}\r\n0\r\n\r\n`;

test.each([
  ["signing in", "/api/auth/callback/credentials", bodyBytes.signIn, []],
  ["opening a link", "/p/abc/open", bodyBytes.openLink, []],
  ["a session's log", "/p/abc/log/v1", bodyBytes.sessionLog, []],
  ["an action", "/patients", bodyBytes.small, action("small")],
  ["saving a draft", "/patients", bodyBytes.programDraft, action("large")],
  ["an action of another build", "/patients", largestBodyBytes, action("other")],
])(
  "a body for %s is refused above its limit, also when its length is not said",
  async (_what, path, limit, headers) => {
    const fits = JSON.stringify(["x".repeat(limit - 4)]);
    expect(await send(post(path, limit, ...headers), fits)).toContain("the app");
    const open = head(`POST ${path} HTTP/1.1`, "Host: a", "Transfer-Encoding: chunked", ...headers);
    expect(await send(open, chunked(fits))).toContain("the app");
    const reached = { body: fits, length: String(limit) };
    expect(seen).toEqual([
      { url: path, ...reached },
      { url: path, ...reached },
    ]);
    for (const answer of [await send(post(path, limit + 1, ...headers)), await send(open, chunked(`${fits} `))]) {
      expect(answer).toMatch(/^HTTP\/1\.1 413 /);
      expect(answer).toContain("too_large");
    }
    expect(seen).toHaveLength(2);
  },
);

test("conditions that no page sends do not reach the app", async () => {
  const conditions = ["Range: bytes=9999999-", 'If-Range: "x"', 'If-Match: "x"', "If-Unmodified-Since: 0"];
  await send(head("GET /p/sw.js HTTP/1.1", "Host: clinic.example", 'If-None-Match: "y"', ...conditions));
  expect(names).toContain("if-none-match");
  for (const name of ["range", "if-range", "if-match", "if-unmodified-since"]) expect(names).not.toContain(name);
});

test("an upload of ten megabytes is answered and cut off", async () => {
  const start = post("/p/abc/log/v1", 10 * 1024 * 1024, "Expect: 100-continue");
  expect(await send(start, "x".repeat(200_000))).toContain(" 413 ");
  expect(seen).toEqual([]);
});

const deep = (depth: number) => `[${"[".repeat(depth)}${"]".repeat(depth)}]`;

test.each([
  ["no JSON", "[1,"],
  ["no list", '{"a":1}'],
  ["nothing", ""],
  ["broken UTF-8", Buffer.from([0x5b, 0x22, 0xff, 0x22, 0x5d])],
  ["a function", '["$F1"]'],
  ["a reference", '[{"a":"$1:then:constructor"}]'],
  ["a promise", '["$@1"]'],
  ["a form", '["$K1"]'],
  ["a deep list", deep(200_000)],
  ["many arguments", JSON.stringify(Array(1000).fill(1))],
])("an action called with %s is refused before the framework reads it", async (_what, body) => {
  const answer = await send(post("/patients", Buffer.byteLength(body), ...action("large")), body);
  expect(answer).toMatch(/^HTTP\/1\.1 400 /);
  expect(seen).toEqual([]);
});

test("an action is called with plain data, also with words that begin with a dollar sign", async () => {
  const body = JSON.stringify(["$undefined", { note: "$$5 band", list: [1, null] }]);
  expect(await send(post("/patients", body.length, ...action("small")), body)).toContain("the app");
});

test("an action cannot be called by a form", async () => {
  const type = "Content-Type: multipart/form-data; boundary=x";
  expect(await send(post("/patients", 0, "Next-Action: small", type))).toMatch(/^HTTP\/1\.1 415 /);
});

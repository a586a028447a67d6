import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import { tidyCookiesOf } from "./link-cookies.mjs";

const linkId = "A".repeat(22);
const cookie = `__Host-homestretch-${linkId}=x`;
const servers: ReturnType<typeof createServer>[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

async function setCookies(handle: RequestListener): Promise<string[]> {
  const server = createServer((request, response) => {
    tidyCookiesOf(request, response);
    handle(request, response);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const answer = await fetch(`http://127.0.0.1:${port}/p/${linkId}`, { headers: { cookie } });
  return answer.headers.getSetCookie().map((line) => line.split("; ").slice(0, 3).join("; "));
}

const removed = `__Host-homestretch-${linkId}=; Path=/; Max-Age=0`;
const renewed = `__Secure-homestretch-${linkId}=x; Path=/p/${linkId}; Max-Age=34560000`;

test.each<[string, number, RequestListener]>([
  ["a status that is set", 200, (_request, response) => response.end("hello")],
  ["a status that is written", 200, (_request, response) => response.writeHead(200, { "X-Own": "1" }).end()],
  ["an ended link", 404, (_request, response) => Object.assign(response, { statusCode: 404 }).end()],
  ["an ended link that is written", 404, (_request, response) => response.writeHead(404).end()],
])("an answer with %s carries them, beside its own cookies", async (_what, status, handle) => {
  const lines = await setCookies((request, response) => {
    response.setHeader("Set-Cookie", "own=1");
    handle(request, response);
  });
  expect(lines[0]).toBe("own=1");
  expect(lines.slice(1)).toContain(removed);
  expect(lines.includes(renewed)).toBe(status === 200);
});

import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { DatabaseUnavailable } from "@/db/database-unavailable";
import { noteUnavailable } from "@/db/note-unavailable";
import { answerUnavailable } from "./unavailable-status.mjs";

let server: Server;
let url: string;

const answers: Record<string, (response: ServerResponse) => void> = {
  "/implicit": (response) => {
    response.statusCode = 500;
    response.end("failed");
  },
  "/explicit": (response) => response.writeHead(500, { "X-Kept": "yes" }).end("failed"),
  "/flushed": (response) => {
    response.statusCode = 500;
    response.flushHeaders();
    response.end("failed");
  },
  "/handled": (response) => response.writeHead(200).end("shown from elsewhere"),
};

beforeAll(async () => {
  server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? "/", "http://localhost");
    answerUnavailable(response, async () => {
      await sleep(1);
      if (search === "?away") noteUnavailable(new DatabaseUnavailable("away"));
      await sleep(1);
      answers[pathname]?.(response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  url = `http://localhost:${(server.address() as AddressInfo).port}`;
});

afterAll(() => server.close());

test.each(["/implicit", "/explicit", "/flushed"])("%s: a failure while the database is away is 503", async (path) => {
  const [away, other] = await Promise.all([fetch(`${url}${path}?away`), fetch(`${url}${path}`)]);
  expect([away.status, away.headers.get("retry-after")]).toEqual([503, "2"]);
  expect([other.status, other.headers.get("retry-after")]).toEqual([500, null]);
  expect(away.headers.get("x-kept")).toBe(path === "/explicit" ? "yes" : null);
});

test("an answer that the app found without the database stays what it is", async () => {
  const answer = await fetch(`${url}/handled?away`);
  expect([answer.status, answer.headers.get("retry-after")]).toEqual([200, null]);
});

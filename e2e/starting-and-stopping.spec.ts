import { connect } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "./fixtures";
import { OwnApp } from "./own-app";

const longestEndMilliseconds = 30_000;

test("on SIGTERM the app is not ready any more, finishes what runs, and ends", async () => {
  const app = await OwnApp.prepare();
  try {
    await app.start();
    const slow = slowRequest(app.url);
    await sleep(200);
    const start = Date.now();
    const ending = app.terminate();
    await expect.poll(() => readiness(app.url), { intervals: [50] }).toBe("503 shutting down");
    expect((await fetch(`${app.url}/api/healthz`)).status).toBe(200);
    slow.finish();
    expect(await slow.answer).toMatch(/^HTTP\/1\.1 404 /);
    expect(await ending).toBe(0);
    expect(Date.now() - start).toBeLessThan(longestEndMilliseconds);
  } finally {
    await app.remove();
  }
});

/** A request whose body is still on its way. */
function slowRequest(url: string) {
  const { hostname, port, host } = new URL(url);
  const socket = connect(Number(port), hostname);
  const [first, rest] = ['{"secret":', '"x"}'];
  const head = [
    "POST /p/AAAAAAAAAAAAAAAAAAAAAA/open HTTP/1.1",
    `Host: ${host}`,
    `Origin: ${url}`,
    "Content-Type: application/json",
    `Content-Length: ${first.length + rest.length}`,
    "Connection: close",
  ];
  socket.write(`${head.join("\r\n")}\r\n\r\n${first}`);
  const answer = new Promise<string>((resolve, reject) => {
    let text = "";
    socket.on("data", (chunk) => (text += chunk));
    socket.once("end", () => resolve(text));
    socket.once("error", reject);
  });
  return { answer, finish: () => socket.write(rest) };
}

async function readiness(url: string): Promise<string> {
  const answer = await fetch(`${url}/api/readyz`);
  return `${answer.status} ${(await answer.text()).trim()}`;
}

test("a broken configuration stops the start, and every fault is listed", async () => {
  const app = await OwnApp.prepare({
    DATABASE_URL: "mysql://localhost/homestretch",
    NEXTAUTH_SECRET: "short",
    LINK_KEYS: "1:short",
    PUBLIC_URL: "not an address",
    CLINIC_SIGNUP: "perhaps",
  });
  try {
    await expect(app.start()).rejects.toThrow("no start");
    for (const name of ["DATABASE_URL", "NEXTAUTH_SECRET", "LINK_KEYS", "PUBLIC_URL", "CLINIC_SIGNUP"]) {
      expect(app.printed()).toMatch(new RegExp(`- ${name} `));
    }
    expect(app.printed()).not.toMatch(/\bat .*\.(?:mjs|ts):\d/);
  } finally {
    await app.remove();
  }
});

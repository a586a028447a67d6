import { EventEmitter } from "node:events";
import { createServer } from "node:http";
import { createServer as createPlainServer } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import next from "next";
import { asPlain, isWithoutAddress } from "./address.mjs";
import { callerAddress, callerAddressHeader } from "./caller-address.mjs";
import { projectFolder } from "./project.mjs";
import { answerRequests, readActionNames } from "./web/answer-requests.mjs";
import { tidyCookiesOf } from "./web/link-cookies.mjs";
import { makeOriginGate } from "./web/origin-gate.mjs";
import { readRoutePatterns } from "./web/route-pattern.mjs";

// Long enough for a load balancer to see the readiness check fail before connections are refused.
const noticeMilliseconds = 2_000;
const longestRequestMilliseconds = 24_000;

/**
 * Serves the app in this process, so that a killed launcher leaves no server behind that holds the port. Gives
 * `{ stop }`; with `isHasty` it does not wait for a load balancer to notice.
 */
export async function serveApp({ port, hosts, listening, isDev }) {
  const running = new Set();
  const server = createServer({
    keepAliveTimeout: 65_000,
    headersTimeout: 20_000,
    requestTimeout: 60_000,
    // Refused with the security headers instead (`refuse-request.mjs`).
    requireHostHeader: false,
  });
  const app = next({
    dev: isDev,
    turbopack: isDev,
    dir: projectFolder,
    hostname: "localhost",
    port,
    // Next adds its own listener for web sockets, which only its development tools use. Without one, a request for
    // them is answered like any other.
    httpServer: isDev ? server : new EventEmitter(),
  });
  // Where Next sends an action that another page's code answers: here, never to an address that a request named.
  process.env.__NEXT_PRIVATE_ORIGIN = ownAddress(port, hosts);
  await app.prepare();
  const handle = app.getRequestHandler();
  const isBehindProxy = ["1", "true"].includes(process.env.TRUST_PROXY ?? "");
  const refuseForeign = makeOriginGate(listening, readRoutePatterns(join(projectFolder, ".next")));
  server.on("request", (request, response) => {
    request.headers[callerAddressHeader] = callerAddress(request, isBehindProxy);
    tidyCookiesOf(request, response);
    running.add(response);
    response.once("close", () => running.delete(response));
  });
  const actionNames = isDev ? new Map() : readActionNames();
  answerRequests(server, handle, { isAnswered: refuseForeign, actionNames, isDev });
  const listeners = await listenOn(server, port, hosts);
  // As `next start` does: one request that goes wrong must not end the requests of everybody else.
  process.on("uncaughtException", (error) => console.error(error));
  process.on("unhandledRejection", (error) => console.error(error));

  async function stop({ isHasty }) {
    globalThis[Symbol.for("homestretch.isShuttingDown")] = true;
    if (!isHasty) await sleep(noticeMilliseconds);
    for (const listener of listeners) listener.close();
    const deadline = Date.now() + longestRequestMilliseconds;
    while (!isDev && running.size > 0 && Date.now() < deadline) {
      server.closeIdleConnections();
      await sleep(20);
    }
    server.closeAllConnections();
    await app.close();
  }
  return { stop };
}

function ownAddress(port, [host]) {
  if (host === "0.0.0.0") return `http://127.0.0.1:${port}`;
  if (host === "::") return `http://[::1]:${port}`;
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
}

// One http server, several addresses: further listeners hand their connections over to it.
async function listenOn(server, port, hosts) {
  const listeners = [];
  for (const host of hosts) {
    const listener = listeners.length === 0 ? server : createPlainServer((socket) => server.emit("connection", socket));
    const isListening = await new Promise((resolve, reject) => {
      listener.once("error", (error) =>
        isWithoutAddress(error) ? resolve(false) : reject(asPlain(error, port, host)),
      );
      listener.listen({ port, host }, () => resolve(true));
    });
    if (isListening) listeners.push(listener);
  }
  return listeners;
}

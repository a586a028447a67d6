import { readFileSync } from "node:fs";
import { join } from "node:path";
import { filePolicy, securityHeaders } from "../../lib/http/security-headers.mjs";
import { projectFolder } from "../project.mjs";
import { refusalOf, refuse, refuseConnection, statusOfParserError } from "./refuse-request.mjs";
import { takeBody } from "./take-body.mjs";
import { answerUnavailable } from "./unavailable-status.mjs";

const lingerMilliseconds = 2000;

/** Conditions that no page of the app sends. Next answers those that do not hold with 500. */
const droppedConditions = ["range", "if-range", "if-match", "if-unmodified-since"];

/**
 * Answers a server's requests with the app (`handle`). What the app must not see is refused here: requests that are
 * not well-formed, other methods, what `isAnswered` answers itself, bodies over the limit of their endpoint
 * (`actionNames` names actions by their ids). Every answer carries the security headers.
 */
export function answerRequests(server, handle, { isAnswered, actionNames, isDev }) {
  async function answer(request, response) {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
    // A page replaces it by one with a nonce (`proxy.ts`).
    response.setHeader("Content-Security-Policy", filePolicy);
    const status = refusalOf(request);
    if (status) return turnAway(request, response, { status });
    if (isAnswered(request, response)) return drain(request);
    const taken = await takeBody(request, { actionNames, isDev }).catch(() => null);
    // The caller hung up.
    if (!taken) return response.destroy();
    if (taken.status) return turnAway(request, response, taken);
    for (const name of droppedConditions) delete taken.request.headers[name];
    return answerUnavailable(response, () => handle(taken.request, response));
  }

  server.on("request", answer);
  server.on("checkExpectation", (_request, response) => refuse(response, 417));
  server.on("clientError", (error, socket) => refuseConnection(socket, statusOfParserError(error)));
  server.on("connect", (_request, socket) => refuseConnection(socket, 405));
}

function turnAway(request, response, { status, reason }) {
  refuse(response, status, reason);
  drain(request);
}

/** Gives the caller a moment to read the answer before an upload that goes on is cut off. */
function drain(request) {
  const timer = setTimeout(() => request.complete || request.socket.destroy(), lingerMilliseconds);
  request.once("end", () => clearTimeout(timer));
  request.resume();
}

/** The names of all server actions by their ids, as the build wrote them down. */
export function readActionNames() {
  const file = join(projectFolder, ".next", "server", "server-reference-manifest.json");
  const { node } = JSON.parse(readFileSync(file, "utf8"));
  return new Map(Object.entries(node).map(([id, { exportedName }]) => [id, exportedName]));
}

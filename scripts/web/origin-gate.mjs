import os from "node:os";
import { isFromOwnPage, listOwnOrigins, servedOrigin } from "../../lib/access/own-origins.mjs";
import { logLine } from "./log-line.mjs";
import { refuse } from "./refuse-request.mjs";

const readingMethods = ["GET", "HEAD", "OPTIONS"];

// Next believes them, and anyone can send them. What they would say is known here: PUBLIC_URL says it.
const forwardingHeaders = [
  "forwarded",
  "x-forwarded-host",
  "x-forwarded-port",
  "x-forwarded-proto",
  "x-forwarded-server",
  "x-forwarded-ssl",
  "x-original-host",
];

/**
 * Refuses what may change something and does not come from a page of this app, before Next reads its body: 403 and one
 * log line. Everything else goes on under an origin of ours, because Next compares Origin with Host by itself, and a
 * proxy with its defaults writes its own idea of Host. The guards in `app` hold without this gate.
 * `routeOf` tells the pattern of a path. Returns whether the request was answered.
 */
export function makeOriginGate(listening, routeOf, log = logLine) {
  return function refuseForeign(request, response) {
    const { method = "", headers, url = "" } = request;
    const sent = { origin: headers.origin, site: headers["sec-fetch-site"], host: headers.host };
    const ownOrigins = listOwnOrigins(listening, os);
    if (!readingMethods.includes(method) && !isFromOwnPage(sent, ownOrigins)) {
      log("warn", "request refused", { method, status: 403, route: routeOf(url), text: reasonOf(sent) });
      refuse(response, 403, "refused");
      return true;
    }
    const served = new URL(servedOrigin(sent, ownOrigins));
    for (const name of forwardingHeaders) delete headers[name];
    headers.host = served.host;
    headers["x-forwarded-host"] = served.host;
    headers["x-forwarded-proto"] = served.protocol.slice(0, -1);
    return false;
  };
}

// The origin itself is somebody's text, so it is not logged.
function reasonOf({ origin, site }) {
  if (origin === undefined) return "no origin";
  return site !== undefined && site !== "same-origin" ? "another site" : "another origin";
}

import { STATUS_CODES } from "node:http";
import routerState from "next/dist/server/app-render/parse-and-validate-flight-router-state.js";
import { tooLargeSentence } from "../../lib/http/body-limits.mjs";
import { emptyPolicy, securityHeaders } from "../../lib/http/security-headers.mjs";

const methods = ["GET", "HEAD", "POST"];
const longestTarget = 4096;
const hostName = /^(?:[A-Za-z0-9._-]{1,253}|\[[0-9A-Fa-f:.]{2,45}\])(?::\d{1,5})?$/;

/** Why a request cannot be handed to the app, as a status, or null. Looks at nothing but its head. */
export function refusalOf({ method, url, headers, rawHeaders, httpVersion }) {
  if (!methods.includes(method)) return 405;
  if (url.length > longestTarget) return 414;
  if (!/^\/[\x21-\x7e]*$/.test(url) || !isReadable(url.split("?", 1)[0])) return 400;
  if (!isHost(headers.host, rawHeaders, httpVersion)) return 400;
  return isRouterState(headers["next-router-state-tree"]) ? null : 400;
}

// Next itself answers one that it cannot read with 500.
function isRouterState(header) {
  try {
    routerState.parseAndValidateFlightRouterState(header);
    return true;
  } catch {
    return false;
  }
}

function isReadable(path) {
  try {
    return !/\p{Cc}/u.test(decodeURIComponent(path));
  } catch {
    return false;
  }
}

// Health checks of load balancers speak HTTP/1.0 and name no host.
function isHost(host, rawHeaders, httpVersion) {
  if (host === undefined) return httpVersion === "1.0";
  const isOnce = rawHeaders.filter((name, place) => place % 2 === 0 && name.toLowerCase() === "host").length === 1;
  return isOnce && hostName.test(host);
}

const sentences = {
  400: "This request cannot be read.",
  403: "This must come from a page of Homestretch itself.",
  405: "This cannot be done here.",
  408: "This request took too long.",
  413: tooLargeSentence,
  414: "This address is too long.",
  415: "This kind of content is not taken here.",
  417: "This expectation cannot be met.",
  431: "The headers of this request are too long.",
  501: "This method is not known here.",
};

function headersOf(status, type, text) {
  return {
    ...securityHeaders,
    "Content-Security-Policy": emptyPolicy,
    "Cache-Control": "no-store",
    "Content-Type": type,
    "Content-Length": Buffer.byteLength(text),
    ...(status === 405 ? { Allow: methods.join(", ") } : {}),
  };
}

/**
 * Answers a request that the app never sees. An action's caller reads the reason from plain text, another script from
 * JSON, and a person a sentence.
 */
export function refuse(response, status, reason) {
  const { method, headers } = response.req;
  const isAction = "next-action" in headers;
  const isJson = reason !== undefined && !isAction;
  const message = sentences[status];
  const text = isJson ? JSON.stringify({ ok: false, reason, message }) : (reason ?? `${message}\n`);
  response.writeHead(status, headersOf(status, isJson ? "application/json" : "text/plain", text));
  response.end(method === "HEAD" ? undefined : text);
}

/** The same on a connection whose request could not even be parsed. */
export function refuseConnection(socket, status) {
  if (!socket.writable) return socket.destroy();
  const text = `${sentences[status]}\n`;
  const headers = { ...headersOf(status, "text/plain", text), Connection: "close" };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join("\r\n")}\r\n\r\n${text}`);
  // A caller that does not close its side must not hold the connection.
  socket.setTimeout(1000, () => socket.destroy());
}

const parserStatus = { HPE_INVALID_METHOD: 501, HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 };

/** The status for what Node's parser says about a request. */
export function statusOfParserError({ code }) {
  return parserStatus[code] ?? 400;
}

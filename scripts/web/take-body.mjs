import { IncomingMessage } from "node:http";
import { bodyBytes, handlerPaths, largeActions, largestBodyBytes } from "../../lib/http/body-limits.mjs";
import { isPlainActionBody } from "./plain-action-body.mjs";

/**
 * Reads the body of a request, as far as its endpoint allows, before the app sees the request. Gives `{ request }` to
 * hand on, which has its Content-Length, or `{ status, reason }` to refuse with. `actionNames` names actions by id.
 */
export async function takeBody(request, { actionNames, isDev }) {
  const rule = ruleOf(request, actionNames, isDev);
  if (rule.status) return rule;
  const bytes = await readBytes(request, rule.bytes);
  if (!bytes) return { status: 413, reason: "too_large" };
  if (rule.isAction && !isPlainActionBody(bytes)) return { status: 400 };
  return { request: replay(request, bytes) };
}

function ruleOf({ method, url, headers }, actionNames, isDev) {
  if (method !== "POST") return { bytes: 0 };
  const type = headers["content-type"]?.split(";", 1)[0].trim().toLowerCase();
  const id = headers["next-action"];
  const handler = handlerPaths.find(({ path }) => path.test(url.split("?", 1)[0]));
  if (id === undefined) return handler ?? (isDev ? { bytes: largestBodyBytes } : { status: 405 });
  // Forms with files and the like are another way to call an action, which no page of the app uses.
  if (type !== "text/plain") return { status: 415 };
  return { isAction: true, bytes: actionBytes(id, actionNames) };
}

// An id of another build is not read by the app: it answers that there is a newer version.
function actionBytes(id, actionNames) {
  const name = actionNames.get(id);
  return name === undefined ? largestBodyBytes : (largeActions[name] ?? bodyBytes.small);
}

/** The whole body, or null as soon as it is over the limit, whatever Content-Length says. */
async function readBytes(request, maxBytes) {
  if (Number(request.headers["content-length"] ?? 0) > maxBytes) return null;
  const chunks = [];
  let size = 0;
  return new Promise((resolve, reject) => {
    request.on("data", (chunk) => {
      size += chunk.length;
      if (size > maxBytes) resolve(null);
      else chunks.push(chunk);
    });
    request.once("end", () => resolve(Buffer.concat(chunks)));
    request.once("error", reject);
  });
}

/** The same request with a body that was read already. */
function replay(request, bytes) {
  const copy = new IncomingMessage(request.socket);
  const { method, url, headers, rawHeaders, httpVersion, httpVersionMajor, httpVersionMinor } = request;
  Object.assign(copy, { method, url, rawHeaders, httpVersion, httpVersionMajor, httpVersionMinor, complete: true });
  copy.headers = { ...headers, "content-length": String(bytes.length) };
  delete copy.headers["transfer-encoding"];
  delete copy.headers.expect;
  if (bytes.length > 0) copy.push(bytes);
  copy.push(null);
  return copy;
}

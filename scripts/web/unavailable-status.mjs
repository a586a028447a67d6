import { AsyncLocalStorage } from "node:async_hooks";

const retryAfterSeconds = 2;

// The app reaches it by this name (`db/note-unavailable.ts`), because Next bundles the app's modules more than once.
const key = Symbol.for("homestretch.requestStates");
globalThis[key] ??= new AsyncLocalStorage();

/**
 * Runs what answers a request. Next answers 500 to every page that fails; when the database was away, that becomes 503
 * with Retry-After, so that browsers, proxies and load balancers know that it passes.
 */
export function answerUnavailable(response, handle) {
  const state = { isUnavailable: false };
  const writeHead = response.writeHead;
  response.writeHead = function writeUnavailableHead(status, ...rest) {
    const isPassing = state.isUnavailable && status === 500;
    if (!isPassing) return writeHead.call(this, status, ...rest);
    this.setHeader("Retry-After", String(retryAfterSeconds));
    return writeHead.call(this, 503, ...rest);
  };
  return globalThis[key].run(state, handle);
}

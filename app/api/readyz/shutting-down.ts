const key = Symbol.for("homestretch.isShuttingDown");
const holder: typeof globalThis & { [key]?: boolean } = globalThis;

/** Whether this process was told to end. Kept on the global object, because the server that listens sets it too. */
export function isShuttingDown(): boolean {
  return holder[key] === true;
}

/** From now on this process reports that it is not ready for requests. */
export function markShuttingDown(): void {
  holder[key] = true;
}

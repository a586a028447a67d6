/** A queue of this process is full. The same request may work again in a few seconds. */
export class ServerBusy extends Error {
  override name = "ServerBusy";

  /** Next bundles this class more than once, so `instanceof` asks for the name. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof Error && value.name === "ServerBusy";
  }
}

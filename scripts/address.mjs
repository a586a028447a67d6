import { createServer } from "node:net";
import { PlainError } from "./steps.mjs";

/** Where to listen: `{ port, hosts }`. Without HOST only this machine reaches the app, over IPv4 and IPv6. */
export function readAddress() {
  const text = process.env.PORT || "3000";
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (port < 1 || port > 65535) throw new PlainError(`PORT must be a number from 1 to 65535; it is "${text}".`);
  const host = process.env.HOST || "localhost";
  return { port, hosts: host === "localhost" ? ["127.0.0.1", "::1"] : [host] };
}

/** Stops with a plain message when the port is taken. */
export async function checkPortIsFree({ port, hosts }) {
  for (const host of hosts) {
    const probe = createServer();
    await new Promise((resolve, reject) => {
      probe.once("error", (error) => (isWithoutAddress(error) ? resolve() : reject(asPlain(error, port, host))));
      probe.listen({ port, host }, () => probe.close(resolve));
    });
  }
}

/** Whether this machine simply has no such address, as one without IPv6. */
export function isWithoutAddress(error) {
  return ["EADDRNOTAVAIL", "EAFNOSUPPORT"].includes(error.code) && error.address === "::1";
}

/** Turns the errors of listening that a person can act on into plain words. */
export function asPlain(error, port, host) {
  if (error.code === "EADDRINUSE") {
    const other = port < 65535 ? port + 1 : 3000;
    return new PlainError(
      `Port ${port} is taken by another program. Stop that one, or choose another port: PORT=${other} npm start`,
    );
  }
  if (error.code === "EACCES")
    return new PlainError(`Port ${port} needs more rights. Choose one above 1023: PORT=3000 npm start`);
  if (error.code === "EADDRNOTAVAIL" || error.code === "ENOTFOUND") {
    return new PlainError(
      `HOST is "${host}", which is no address of this machine. HOST=0.0.0.0 listens on all of them.`,
    );
  }
  return error;
}

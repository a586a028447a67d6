import { decode, PostgresUrlFault } from "@/lib/postgres-url/percent-encoding";
import { isSocketFolder, type PostgresHost } from "@/lib/postgres-url/postgres-address";

const defaultPort = 5432;

/** Reads `host:port,[::1]:5433`. A missing host is this machine; a missing port is `fallback` or 5432. */
export function parseHostList(text: string, fallback: string): PostgresHost[] {
  return text.split(",").map((part) => {
    const portStart = part.startsWith("[") ? part.indexOf("]") + 1 : colonOf(part);
    const host = decode(part.slice(0, portStart)).replace("[", "").replace("]", "");
    const port = part.slice(portStart);
    if (port !== "" && !port.startsWith(":")) throw new PostgresUrlFault("has a host that cannot be read.");
    return { host: host || "localhost", port: readPort(port.slice(1) || fallback) };
  });
}

/** The same from two lists: as many ports as hosts, or one for all. */
export function pairHosts(hostList: string, portList: string): PostgresHost[] {
  const hosts = hostList.split(",");
  const ports = portList.split(",");
  if (ports.length !== 1 && ports.length !== hosts.length)
    throw new PostgresUrlFault("names another number of ports than of hosts.");
  return hosts.map((host, index) => ({
    host: host || "localhost",
    port: readPort(ports[ports.length === 1 ? 0 : index] ?? ""),
  }));
}

function colonOf(part: string): number {
  const colon = part.indexOf(":");
  return colon === -1 ? part.length : colon;
}

function readPort(text: string): number {
  if (text === "") return defaultPort;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new PostgresUrlFault("has a port that is not a number from 1 to 65535.");
  return port;
}

/** Hosts as one text, the reverse of `pairHosts`. */
export function joinHosts(hosts: readonly PostgresHost[]): { host: string; port: string } {
  return { host: hosts.map(({ host }) => host).join(","), port: hosts.map(({ port }) => String(port)).join(",") };
}

/** Hosts for people: `db.example.org:5432`, or the socket folder. */
export function describeHosts(hosts: readonly PostgresHost[]): string {
  return hosts.map(({ host, port }) => (isSocketFolder(host) ? host : `${host}:${port}`)).join(", ");
}

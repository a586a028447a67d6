import { decode, PostgresUrlFault } from "@/lib/postgres-url/percent-encoding";

const understood = new Set([
  "application_name",
  "channel_binding",
  "connect_timeout",
  "dbname",
  "default_query_exec_mode",
  "host",
  "options",
  "password",
  "pgbouncer",
  "port",
  "prepareThreshold",
  "prepared_statements",
  "ssl",
  "ssl_min_protocol_version",
  "sslcert",
  "sslkey",
  "sslmode",
  "sslnegotiation",
  "sslpassword",
  "sslrootcert",
  "statement_cache_size",
  "target_session_attrs",
  "user",
]);

/** Parameters that say what holds anyway, with the values for which that is so. */
const alreadySo: Record<string, readonly string[]> = {
  client_encoding: ["auto", "utf8", "utf-8"],
  gssencmode: ["disable", "prefer"],
  replication: ["false", "off", "no", "0"],
  require_auth: ["scram-sha-256"],
  schema: ["public"],
  currentSchema: ["public"],
  search_path: ["public"],
  sslcompression: ["0"],
};

/** Parameters that must not be ignored: what they ask for would silently not be so. */
const refused: Record<string, string> = {
  client_encoding: "Homestretch speaks UTF-8 only.",
  currentSchema: "The tables are kept in the schema public.",
  gssencmode: "The driver has no GSS encryption. Use sslmode=verify-full.",
  hostaddr: "Give the address as the host.",
  passfile: "Give the password in the address.",
  replication: "That is not for an app.",
  require_auth: "The driver cannot enforce it. Use sslmode=verify-full.",
  requirepeer: "The driver cannot check it.",
  requiressl: "Use sslmode=require.",
  schema: "The tables are kept in the schema public.",
  search_path: "The tables are kept in the schema public.",
  service: "Give host, database and user in the address.",
  servicefile: "Give host, database and user in the address.",
  sslcompression: "Compressed TLS is not safe.",
  sslcrl: "The driver cannot check it. Use a root certificate of your own with sslrootcert.",
  sslcrldir: "The driver cannot check it. Use a root certificate of your own with sslrootcert.",
};

/** What stands behind the question mark: what is understood, and notes about what is ignored. */
export function sortParameters(text: string): { known: Map<string, string>; notes: string[] } {
  const known = new Map<string, string>();
  const notes: string[] = [];
  for (const part of text.split("&").filter((one) => one !== "")) {
    const equals = part.indexOf("=");
    const name = decode(equals === -1 ? part : part.slice(0, equals));
    const value = equals === -1 ? "" : decode(part.slice(equals + 1));
    if (understood.has(name)) known.set(name, value);
    else if (isAlreadySo(name, value)) continue;
    else if (Object.hasOwn(refused, name)) throw new PostgresUrlFault(`must not hold ${name}. ${refused[name]}`);
    else notes.push(`holds "${name.slice(0, 60)}", which is ignored.`);
  }
  return { known, notes };
}

function isAlreadySo(name: string, value: string): boolean {
  return Object.hasOwn(alreadySo, name) && (alreadySo[name] ?? []).includes(value.toLowerCase());
}

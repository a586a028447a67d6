import { readFileSync } from "node:fs";
import type postgres from "postgres";
import type { DatabaseConnection } from "@/env";
import { isSocketFolder, type TlsSettings } from "@/lib/postgres-url/postgres-address";

/** Options for `postgres(...)`. */
export type Connection = postgres.Options<Record<string, postgres.PostgresType>>;

/** An address as the driver takes it. Reads the certificates that the address names. */
export function driverOptions(address: DatabaseConnection): Connection {
  const { hosts, username, password, database, tls, isPooled, connectTimeoutSeconds, targetSession, startup } = address;
  const [first] = hosts;
  const place = isSocketFolder(first.host)
    ? { host: first.host, port: first.port }
    : { host: each(hosts.map(({ host }) => host)), port: each(hosts.map(({ port }) => port)) };
  const options: Connection & { sslnegotiation: "direct" | undefined } = {
    ...place,
    username,
    password,
    database,
    ssl: tls.mode === "prefer" ? "prefer" : tls.mode === "disable" ? false : tlsOptions(tls),
    sslnegotiation: tls.isDirect ? "direct" : undefined,
    prepare: !isPooled,
    connect_timeout: connectTimeoutSeconds,
    target_session_attrs: targetSession ?? undefined,
    connection: startup,
  };
  return options;
}

/** The driver takes a list, too, but its types do not say so. */
function each<Value>(values: Value[]): Value {
  return values as unknown as Value;
}

function tlsOptions(tls: TlsSettings) {
  const read = (file: string | undefined) => (file ? readFileSync(file) : undefined);
  return {
    rejectUnauthorized: tls.mode !== "require",
    ca: read(tls.rootCertificateFile),
    cert: read(tls.certificateFile),
    key: read(tls.keyFile),
    passphrase: tls.keyPassword,
    minVersion: tls.minVersion,
    // The certificate's chain is checked, its name is not.
    ...(tls.mode === "verify-ca" ? { checkServerIdentity: () => undefined } : {}),
  };
}

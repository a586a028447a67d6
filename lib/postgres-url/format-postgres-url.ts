import { joinHosts } from "@/lib/postgres-url/host-list";
import type { PostgresAddress } from "@/lib/postgres-url/postgres-address";

/** The connection string that `parsePostgresUrl` reads back as this address. */
export function formatPostgresUrl({ hosts, username, password, database, tls, ...rest }: PostgresAddress): string {
  const parameters: Record<string, string | undefined> = {
    ...joinHosts(hosts),
    user: username,
    password: password || undefined,
    sslmode: tls.mode,
    sslrootcert: tls.rootCertificateFile,
    sslcert: tls.certificateFile,
    sslkey: tls.keyFile,
    sslpassword: tls.keyPassword,
    ssl_min_protocol_version: tls.minVersion,
    sslnegotiation: tls.isDirect ? "direct" : undefined,
    pgbouncer: rest.isPooled ? "true" : undefined,
    connect_timeout: String(rest.connectTimeoutSeconds),
    target_session_attrs: rest.targetSession ?? undefined,
    application_name: rest.startup.application_name,
    options: rest.startup.options,
  };
  const given = Object.entries(parameters).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const query = given.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join("&");
  return `postgresql:///${encodeURIComponent(database)}?${query}`;
}

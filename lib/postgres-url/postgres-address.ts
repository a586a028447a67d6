/** Where a Postgres server listens: a machine and its port, or a socket folder. */
export type PostgresHost = { host: string; port: number };

/** How far the connection is protected; the words of libpq. */
export type TlsMode = "disable" | "prefer" | "require" | "verify-ca" | "verify-full";

export type TlsSettings = {
  mode: TlsMode;
  /** Names of files in PEM format. */
  rootCertificateFile?: string;
  certificateFile?: string;
  keyFile?: string;
  keyPassword?: string;
  minVersion?: "TLSv1.2" | "TLSv1.3";
  /** TLS from the first byte, as Postgres 17 and some proxies offer. */
  isDirect?: boolean;
};

/** Everything a connection string says, in a form that survives a message between processes. */
export type PostgresAddress = {
  hosts: readonly [PostgresHost, ...PostgresHost[]];
  username: string;
  password: string;
  database: string;
  tls: TlsSettings;
  /** Goes through a pooler in transaction mode: no named statements. */
  isPooled: boolean;
  connectTimeoutSeconds: number;
  /** Of several hosts, the one that takes writes. */
  targetSession: "read-write" | "primary" | null;
  /** Sent when a connection starts. */
  startup: { application_name: string; options?: string };
};

/** Whether a host is a folder with a socket. */
export function isSocketFolder(host: string): boolean {
  return host.startsWith("/") || host.startsWith("@");
}

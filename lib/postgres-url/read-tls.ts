import { PostgresUrlFault } from "@/lib/postgres-url/percent-encoding";
import type { TlsMode, TlsSettings } from "@/lib/postgres-url/postgres-address";

const modes: Record<string, TlsMode> = {
  disable: "disable",
  // The driver knows no second try without TLS after one with it failed; to prefer TLS is the safer of the two.
  allow: "prefer",
  prefer: "prefer",
  require: "require",
  "no-verify": "require",
  "verify-ca": "verify-ca",
  "verify-full": "verify-full",
};

/** How the connection is protected. Without a word about it: TLS where the server offers it, none on a socket. */
export function readTls(known: ReadonlyMap<string, string>, isSocket: boolean, notes: string[]): TlsSettings {
  const rootCertificateFile = known.get("sslrootcert");
  const asked = readMode(known);
  const mode = isSocket ? "disable" : bindChannel(known, withRoot(asked, rootCertificateFile), notes);
  const settings: TlsSettings = { mode };
  if (mode === "disable") return settings;
  if (rootCertificateFile && rootCertificateFile !== "system") settings.rootCertificateFile = rootCertificateFile;
  if (known.get("sslcert")) settings.certificateFile = known.get("sslcert");
  if (known.get("sslkey")) settings.keyFile = known.get("sslkey");
  if (known.get("sslpassword")) settings.keyPassword = known.get("sslpassword");
  const version = readVersion(known.get("ssl_min_protocol_version"));
  if (version) settings.minVersion = version;
  if (known.get("sslnegotiation") === "direct") settings.isDirect = true;
  return settings;
}

function readMode(known: ReadonlyMap<string, string>): TlsMode {
  const text = known.get("sslmode") ?? wordOfOtherDrivers(known.get("ssl"));
  if (text === undefined || text === "") return "prefer";
  const mode = Object.hasOwn(modes, text) ? modes[text] : undefined;
  if (!mode) {
    throw new PostgresUrlFault(
      "has an unknown sslmode. Use one of disable, allow, prefer, require, verify-ca, verify-full.",
    );
  }
  return mode;
}

/** `ssl=true` as Java, Go and JavaScript drivers write it. */
function wordOfOtherDrivers(text: string | undefined): string | undefined {
  if (text === "true" || text === "1" || text === "") return "require";
  if (text === "false" || text === "0") return "prefer";
  return text;
}

// As libpq does: a root certificate that is named is also used, and the system's roots are worth nothing without a name.
function withRoot(mode: TlsMode, file: string | undefined): TlsMode {
  if (file === "system" && mode !== "disable") return "verify-full";
  return file && mode === "require" ? "verify-ca" : mode;
}

function bindChannel(known: ReadonlyMap<string, string>, mode: TlsMode, notes: string[]): TlsMode {
  if (known.get("channel_binding") !== "require") return mode;
  if (mode === "disable") {
    throw new PostgresUrlFault("asks for channel_binding=require and sslmode=disable, which cannot both hold.");
  }
  const enforced = mode === "prefer" ? "require" : mode;
  notes.push(
    "asks for channel_binding=require, which the driver cannot do. TLS is enforced instead." +
      (enforced === "require" ? " Add sslmode=verify-full to check the server's certificate as well." : ""),
  );
  return enforced;
}

function readVersion(text: string | undefined): TlsSettings["minVersion"] {
  if (!text) return undefined;
  if (["TLSv1", "TLSv1.1", "TLSv1.2"].includes(text)) return "TLSv1.2";
  if (text === "TLSv1.3") return text;
  throw new PostgresUrlFault("has an unknown ssl_min_protocol_version. Use TLSv1.2 or TLSv1.3.");
}

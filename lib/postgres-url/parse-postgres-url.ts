import { pairHosts, parseHostList } from "@/lib/postgres-url/host-list";
import { decode, PostgresUrlFault } from "@/lib/postgres-url/percent-encoding";
import { isSocketFolder, type PostgresAddress, type PostgresHost } from "@/lib/postgres-url/postgres-address";
import { readTls } from "@/lib/postgres-url/read-tls";
import { sortParameters } from "@/lib/postgres-url/sort-parameters";

/** An address, with what the person who wrote it should know; or what is wrong, as the rest of a sentence. */
export type ParsedPostgresUrl = { address: PostgresAddress; notes: string[] } | { fault: string };

const longestUrlLength = 8_000;

/**
 * Reads a connection string as hosts hand them out, by the rules of libpq. A parameter is understood, ignored with a
 * note, or refused when ignoring it would be less safe than it asks for. None is sent to the server blindly: a pooler
 * refuses a connection that starts with a parameter it does not know.
 */
export function parsePostgresUrl(text: string): ParsedPostgresUrl {
  try {
    return read(text);
  } catch (error) {
    if (error instanceof Error && error.name === "PostgresUrlFault") return { fault: error.message };
    throw error;
  }
}

function read(text: string): ParsedPostgresUrl {
  if (text.length > longestUrlLength) throw new PostgresUrlFault("is too long for an address.");
  const { userInfo, hostList, path, parameters } = split(text);
  const { known, notes } = sortParameters(parameters);
  const database = known.get("dbname") ?? decode(path);
  if (!database) throw new PostgresUrlFault("names no database, such as …/homestretch at its end.");
  const hosts = readHosts(hostList, known);
  const colon = userInfo.indexOf(":");
  const user = decode(colon === -1 ? userInfo : userInfo.slice(0, colon));
  const password = colon === -1 ? "" : decode(userInfo.slice(colon + 1));
  const options = known.get("options");
  const tls = readTls(
    known,
    hosts.every(({ host }) => isSocketFolder(host)),
    notes,
  );
  const address: PostgresAddress = {
    hosts,
    username: (known.get("user") ?? user) || "postgres",
    password: known.get("password") ?? password,
    database,
    tls,
    isPooled: isPooled(known),
    connectTimeoutSeconds: readTimeout(known.get("connect_timeout")),
    targetSession: readTargetSession(known.get("target_session_attrs"), hosts.length),
    startup: {
      application_name: known.get("application_name") || "homestretch",
      ...(options ? { options } : {}),
    },
  };
  return { address, notes };
}

function split(text: string) {
  const scheme = ["postgres://", "postgresql://"].find((start) => text.startsWith(start));
  if (!scheme) throw new PostgresUrlFault("must start with postgres:// or postgresql://");
  if (/[\s#]/.test(text)) throw new PostgresUrlFault(specialCharacters);
  const rest = text.slice(scheme.length);
  const question = rest.indexOf("?");
  const front = question === -1 ? rest : rest.slice(0, question);
  const slash = front.indexOf("/");
  const authority = slash === -1 ? front : front.slice(0, slash);
  const at = authority.lastIndexOf("@");
  return {
    userInfo: at === -1 ? "" : authority.slice(0, at),
    hostList: authority.slice(at + 1),
    path: slash === -1 ? "" : front.slice(slash + 1),
    parameters: question === -1 ? "" : rest.slice(question + 1),
  };
}

const specialCharacters =
  "is not a valid address. Special characters in the password must be percent-encoded, such as %23 for #.";

function readHosts(hostList: string, known: ReadonlyMap<string, string>): PostgresAddress["hosts"] {
  const [first, ...others]: PostgresHost[] = known.has("host")
    ? pairHosts(known.get("host") ?? "", known.get("port") ?? "")
    : parseHostList(hostList, known.get("port") ?? "");
  if (!first) throw new PostgresUrlFault("names no host.");
  return [first, ...others];
}

/** The words by which several drivers are told not to keep named statements. */
function isPooled(known: ReadonlyMap<string, string>): boolean {
  return (
    ["1", "true"].includes(known.get("pgbouncer") ?? "") ||
    known.get("statement_cache_size") === "0" ||
    known.get("prepareThreshold") === "0" ||
    ["0", "false"].includes(known.get("prepared_statements") ?? "") ||
    ["exec", "simple_protocol"].includes(known.get("default_query_exec_mode") ?? "")
  );
}

function readTimeout(text: string | undefined): number {
  if (text === undefined) return 5;
  const seconds = Number(text);
  if (!Number.isInteger(seconds) || seconds < 0) throw new PostgresUrlFault("has a connect_timeout that is no number.");
  // 0 means no limit in libpq; a request is not made to wait that long.
  return seconds === 0 ? 20 : Math.min(Math.max(seconds, 2), 20);
}

function readTargetSession(text: string | undefined, hostCount: number): PostgresAddress["targetSession"] {
  if (text === "read-write" || text === "primary") return text;
  if (text === undefined || text === "any" || text === "") return hostCount > 1 ? "read-write" : null;
  throw new PostgresUrlFault(
    `asks for a server that takes no writes (target_session_attrs=${text}). Use read-write or primary.`,
  );
}

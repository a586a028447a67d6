import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatPostgresUrl } from "@/lib/postgres-url/format-postgres-url";
import { parsePostgresUrl } from "@/lib/postgres-url/parse-postgres-url";

function read(text: string) {
  const result = parsePostgresUrl(text);
  if ("fault" in result) throw new Error(result.fault);
  return result;
}

const faultOf = (text: string) => {
  const result = parsePostgresUrl(text);
  return "fault" in result ? result.fault : "none";
};

describe("who and where", () => {
  test("over TCP", () => {
    expect(read("postgres://me:p%40ss%25@db.example.org:6543/clinic?sslmode=require")).toEqual({
      address: {
        hosts: [{ host: "db.example.org", port: 6543 }],
        username: "me",
        password: "p@ss%",
        database: "clinic",
        tls: { mode: "require" },
        isPooled: false,
        connectTimeoutSeconds: 5,
        targetSession: null,
        startup: { application_name: "homestretch" },
      },
      notes: [],
    });
  });

  test.each([
    ["postgresql:///clinic?host=%2Fvar%2Frun%2Fpg&user=me", "/var/run/pg", 5432],
    ["postgresql:///clinic?host=/var/run/pg&port=6000", "/var/run/pg", 6000],
    ["postgresql://me@%2Fvar%2Frun%2Fpg/clinic", "/var/run/pg", 5432],
    ["postgres://me@[::1]:6543/clinic", "::1", 6543],
    ["postgres:///clinic", "localhost", 5432],
    ["postgres://a@b:c@db/clinic", "db", 5432],
  ])("%s", (text, host, port) => {
    expect(read(text).address.hosts).toEqual([{ host, port }]);
  });

  test("a socket needs no TLS, whatever is asked", () => {
    expect(read("postgresql:///clinic?host=/run&sslmode=require").address.tls).toEqual({ mode: "disable" });
  });

  test.each([
    "postgres://me:x@a:5432,b:5433/clinic",
    "postgres://me:x@/clinic?host=a,b&port=5432,5433",
    "postgres://me:x@a,b:5433/clinic",
  ])("several hosts: %s goes to the one that takes writes", (text) => {
    const { hosts, targetSession } = read(text).address;
    expect(hosts).toEqual([
      { host: "a", port: 5432 },
      { host: "b", port: 5433 },
    ]);
    expect(targetSession).toBe("read-write");
  });

  test("a plus in a password is a plus", () => {
    expect(read("postgresql:///clinic?host=/run&password=a+b%2Bc").address.password).toBe("a+b+c");
  });
});

describe("TLS", () => {
  test.each([
    ["", { mode: "prefer" }],
    ["sslmode=disable", { mode: "disable" }],
    ["sslmode=allow", { mode: "prefer" }],
    ["sslmode=require", { mode: "require" }],
    ["sslmode=no-verify", { mode: "require" }],
    ["ssl=true", { mode: "require" }],
    ["sslmode=verify-ca&sslrootcert=/ca.pem", { mode: "verify-ca", rootCertificateFile: "/ca.pem" }],
    ["sslmode=verify-full", { mode: "verify-full" }],
    // libpq: a root certificate that is there is also used.
    ["sslmode=require&sslrootcert=/ca.pem", { mode: "verify-ca", rootCertificateFile: "/ca.pem" }],
    ["sslmode=require&sslrootcert=system", { mode: "verify-full" }],
    ["channel_binding=require", { mode: "require" }],
    ["sslmode=prefer&channel_binding=require", { mode: "require" }],
    ["sslmode=verify-full&channel_binding=require", { mode: "verify-full" }],
    ["channel_binding=prefer", { mode: "prefer" }],
    [
      "sslmode=require&sslcert=/c&sslkey=/k&ssl_min_protocol_version=TLSv1.3&sslnegotiation=direct",
      { mode: "require", certificateFile: "/c", keyFile: "/k", minVersion: "TLSv1.3", isDirect: true },
    ],
  ])("%s", (parameters, tls) => {
    expect(read(`postgres://me@db/clinic?${parameters}`).address.tls).toEqual(tls);
  });
});

test.each([
  ["pgbouncer=true", true],
  ["pgbouncer=1", true],
  ["pgbouncer=false", false],
  ["statement_cache_size=0", true],
  ["statement_cache_size=100", false],
  ["prepared_statements=false", true],
  ["prepareThreshold=0", true],
  ["default_query_exec_mode=simple_protocol", true],
])("named statements: %s", (parameter, isPooled) => {
  const { address, notes } = read(`postgres://me@db/clinic?${parameter}`);
  expect(address.isPooled).toBe(isPooled);
  expect(notes).toEqual([]);
});

test("what a connection starts with is what is known, and nothing else", () => {
  const parameters =
    "options=-c%20geqo%3Doff&application_name=clinic&connect_timeout=3&statement_timeout=9&x=y&schema=public&client_encoding=UTF8";
  const { address, notes } = read(`postgres://me@db/clinic?${parameters}`);
  expect(address.startup).toEqual({ application_name: "clinic", options: "-c geqo=off" });
  expect(address.connectTimeoutSeconds).toBe(3);
  expect(notes).toEqual(['holds "statement_timeout", which is ignored.', 'holds "x", which is ignored.']);
});

describe("is refused with a plain sentence", () => {
  test.each([
    ["localhost/clinic", "must start with"],
    ["mysql://localhost/clinic", "must start with"],
    ["postgres://localhost", "names no database"],
    ["postgres://me:50%@db/clinic", "%25"],
    ["postgres://me:%zz@db/clinic", "%25"],
    ["postgres://me@db/clinic?application_name=%", "%25"],
    ["postgres://me:p#ss@db/clinic", "percent-encoded"],
    ["postgres://me@db:port/clinic", "port"],
    ["postgres://me@db:0/clinic", "port"],
    ["postgres://me@/clinic?host=a,b&port=1,2,3", "ports"],
    ["postgres://me@[::1/clinic", "host"],
    ["postgres://me@db/clinic?sslmode=maybe", "sslmode"],
    ["postgres://me@db/clinic?sslmode=toString", "sslmode"],
    ["postgres://me@db/clinic?sslmode=disable&channel_binding=require", "cannot both hold"],
    ["postgres://me@db/clinic?target_session_attrs=standby", "no writes"],
    ["postgres://me@db/clinic?connect_timeout=soon", "connect_timeout"],
    ["postgres://me@db/clinic?schema=app", "schema public"],
    ["postgres://me@db/clinic?sslcrl=/x", "sslcrl"],
    ["postgres://me@db/clinic?require_auth=gss", "require_auth"],
    ["postgres://me@db/clinic?service=x", "service"],
    ["postgres://me@db/clinic?gssencmode=require", "gssencmode"],
    [`postgres://me@db/clinic?x=${"x".repeat(9000)}`, "too long"],
  ])("%s", (text, words) => {
    expect(faultOf(text)).toContain(words);
  });
});

test("nothing makes it throw, and no sentence repeats the password", () => {
  const piece = fc.constantFrom(
    "%",
    "@",
    ":",
    "/",
    "?",
    "#",
    ",",
    "[",
    "]",
    "=",
    "&",
    "s3cret",
    "sslmode",
    "host",
    "1",
    "\u0000",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      parsePostgresUrl(`postgres://${pieces.join("")}`);
      const fault = faultOf(`postgres://me:s3cret@${pieces.filter((one) => one !== "s3cret").join("")}`);
      return !fault.includes("s3cret");
    }),
  );
});

test("an address survives being written and read again", () => {
  const texts = [
    "postgres://me:p%40+s%26%3D@db:6543/the%20clinic?sslmode=require&sslrootcert=/a%20b.pem&pgbouncer=1",
    "postgres://me@[::1]:6543,db/clinic?target_session_attrs=primary&connect_timeout=9&options=-c%20a%3Db",
    "postgresql:///clinic?host=/var/run&user=me",
  ];
  for (const text of texts) {
    const { address } = read(text);
    expect(read(formatPostgresUrl(address))).toEqual({ address, notes: [] });
  }
});

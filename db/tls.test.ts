import { spawnSync } from "node:child_process";
import { chmodSync, chownSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { connectAsOwner } from "@/db/client";
import { parseDatabaseUrl } from "@/env";
import { startPostgres } from "@/scripts/postgres/server.mjs";

/* A server with a certificate for another name than the one it is reached by, signed by a root of our own. */
const folder = mkdtempSync(join(tmpdir(), "homestretch-tls-"));
const file = (name: string) => join(folder, name);
const isAble = makeCertificates();
if (!isAble) console.warn("skipped: a server with TLS (no openssl to make a certificate with)");

function makeCertificates(): boolean {
  const openssl = (...args: string[]) => spawnSync("openssl", args, { cwd: folder, stdio: "ignore" }).status === 0;
  const key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2"];
  return (
    openssl("req", "-x509", ...key, "-subj", "/CN=Root", "-keyout", "root.key", "-out", "root.pem") &&
    openssl("req", "-x509", ...key, "-subj", "/CN=Other", "-keyout", "other.key", "-out", "other.pem") &&
    openssl("req", ...key.slice(0, -2), "-subj", "/CN=db.example.org", "-keyout", "server.key", "-out", "server.csr") &&
    openssl(
      "x509",
      "-req",
      "-in",
      "server.csr",
      "-CA",
      "root.pem",
      "-CAkey",
      "root.key",
      "-CAcreateserial",
      "-days",
      "2",
      "-out",
      "server.pem",
    )
  );
}

describe.skipIf(!isAble)("a server with TLS", () => {
  let server: Awaited<ReturnType<typeof startPostgres>>;

  beforeAll(async () => {
    server = await startPostgres(folder, { isThrowAway: true, isOverTcp: true });
    const { uid, gid } = statSync(join(folder, "postgres"));
    if (process.getuid?.() === 0) chownSync(file("server.key"), uid, gid);
    chmodSync(file("server.key"), 0o600);
    const sql = connectTo("sslmode=disable");
    await sql.unsafe(`alter system set ssl_cert_file = '${file("server.pem")}'`);
    await sql.unsafe(`alter system set ssl_key_file = '${file("server.key")}'`);
    await sql.unsafe("alter system set ssl = on");
    await sql`select pg_reload_conf()`;
    await sql.end();
    await vi.waitUntil(() => isEncrypted("sslmode=prefer"), { timeout: 10_000 });
  }, 60_000);

  afterAll(async () => {
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  function connectTo(parameters: string) {
    const address = parseDatabaseUrl(`${server.url}?${parameters}`);
    if (typeof address === "string") throw new Error(address);
    return connectAsOwner(address);
  }

  async function isEncrypted(parameters: string): Promise<boolean> {
    const sql = connectTo(parameters);
    try {
      const [row] = await sql<{ ssl: boolean }[]>`select ssl from pg_stat_ssl where pid = pg_backend_pid()`;
      return row?.ssl ?? false;
    } finally {
      await sql.end();
    }
  }

  test.each([
    ["", true],
    ["sslmode=disable", false],
    ["sslmode=require", true],
    ["channel_binding=require", true],
    ["sslmode=verify-ca&sslrootcert=ROOT", true],
    ["sslmode=require&sslrootcert=ROOT", true],
  ])("%s: encrypted %s", async (parameters, isSo) => {
    expect(await isEncrypted(parameters.replace("ROOT", file("root.pem")))).toBe(isSo);
  });

  test.each([
    ["another name", "sslmode=verify-full&sslrootcert=ROOT"],
    ["another root", "sslmode=verify-ca&sslrootcert=OTHER"],
    ["a root nobody knows", "sslmode=verify-full"],
    ["a root nobody knows, without its name", "sslmode=verify-ca"],
  ])("%s is refused", async (_what, parameters) => {
    const given = parameters.replace("ROOT", file("root.pem")).replace("OTHER", file("other.pem"));
    await expect(isEncrypted(given)).rejects.toThrow();
  });
});

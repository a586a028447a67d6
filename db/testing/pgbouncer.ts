import { spawn } from "node:child_process";
import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { findFreePort } from "@/scripts/postgres/server.mjs";

export type Pooler = { port: number; stop(): Promise<void> };

/** Starts PgBouncer in transaction mode in front of a server: two connections to it, and no login but these. */
export async function startPgbouncer(
  program: string,
  server: { port: number; database: string },
  logins: readonly { username: string; password: string }[],
): Promise<Pooler> {
  const folder = await mkdtemp(join(tmpdir(), "homestretch-pgbouncer-"));
  await chmod(folder, 0o755);
  const port = await findFreePort();
  const users = logins.map(({ username, password }) => `"${username}" "${password}"`).join("\n");
  await writeFile(join(folder, "users.txt"), `${users}\n`, { mode: 0o644 });
  await writeFile(join(folder, "pgbouncer.ini"), settings(folder, port, server), { mode: 0o644 });
  // It refuses to run as root, and changes to the user it is told.
  const asUser = process.getuid?.() === 0 ? ["-u", "nobody"] : [];
  const child = spawn(program, [...asUser, join(folder, "pgbouncer.ini")], { stdio: ["ignore", "ignore", "pipe"] });
  let output = "";
  child.stderr.on("data", (text) => {
    output += text;
  });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const deadline = Date.now() + 10_000;
  while (!(await listens(port))) {
    if (child.exitCode !== null || Date.now() > deadline) throw new Error(`pgbouncer does not start:\n${output}`);
    await sleep(20);
  }
  return {
    port,
    stop: async () => {
      child.kill("SIGTERM");
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function settings(folder: string, port: number, server: { port: number; database: string }): string {
  return `[databases]
${server.database} = host=127.0.0.1 port=${server.port}

[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${port}
unix_socket_dir =
auth_type = scram-sha-256
auth_file = ${join(folder, "users.txt")}
pool_mode = transaction
default_pool_size = 2
max_client_conn = 100
`;
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    socket.once("connect", () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", () => resolve(false));
  });
}

import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { findBinaries } from "./binaries.mjs";
import { closeDoors, openDoorOnce } from "./close-doors.mjs";
import { dropForeignPostmasterFile, isAlive, readPostmasterFile } from "./postmaster-file.mjs";
import { makeReachable } from "./reachable-binaries.mjs";
import { findRunner, giveTo, requireOwnFolder } from "./runner.mjs";
import { makeSocketFolder, removeShortFolder } from "./socket-folder.mjs";

const databaseName = "homestretch";
const userName = "homestretch";

/**
 * Starts the Postgres of a folder, or takes over the one that still runs there. It outlives a killed caller, so nothing
 * is lost and the next start finds it. Options: `password` (of the superuser; without it nobody needs one),
 * `isOverTcp` (it listens on 127.0.0.1, at `port` or a free one, instead of a private socket) and `isThrowAway` (faster,
 * not safe against power loss).
 *
 * @param {string} folder
 * @param {{ password?: string | null, isOverTcp?: boolean, port?: number | null, isThrowAway?: boolean }} options
 */
export async function startPostgres(
  folder,
  { password = null, isOverTcp = false, port = null, isThrowAway = false } = {},
) {
  // Another account may have to pass through; what lies inside has its own, narrower modes.
  mkdirSync(folder, { recursive: true, mode: 0o711 });
  requireOwnFolder(folder);
  const dataFolder = join(folder, "postgres");
  const installed = await findBinaries();
  const runner = findRunner(installed.postgres);
  const binaries = runner.isOtherAccount ? makeReachable(installed) : installed;
  const isNew = !existsSync(dataFolder);
  if (isNew) createCluster(folder, dataFolder, { binaries, runner, password, isThrowAway });
  const start = { folder, dataFolder, binaries, runner, password, isOverTcp, port, isThrowAway };
  const running = (await findRunning(start)) ?? (await launch(start));
  await withConnection(running.connection, (sql) => createDatabase(sql, running.connection.database));
  if (password) {
    await withConnection(running.connection, (sql) => closeDoors(sql, { dataFolder, password, owner: runner.owner }));
  }
  return {
    url: addressOf(running.connection),
    port: running.connection.port,
    isNew,
    wasRunning: running.wasRunning,
    isRunning: () => isAlive(running.pid),
    stop: () => stop(running.pid, folder),
  };
}

function createCluster(folder, dataFolder, { binaries, runner, password, isThrowAway }) {
  // Made beside and renamed at the end: a start that is killed half-way leaves nothing that looks finished.
  const draft = join(folder, "postgres.new");
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  const passwordFile = join(draft, "..", "postgres.password");
  const locale = { linux: ["--locale=C.UTF-8"], darwin: ["--locale=C", "--lc-ctype=UTF-8"] }[process.platform];
  const args = ["-D", draft, "-U", userName, "-E", "UTF8", ...(locale ?? ["--locale=C"])];
  args.push("--locale-provider=builtin", "--builtin-locale=C.UTF-8", ...(isThrowAway ? ["--no-sync"] : []));
  if (password) writeFileSync(passwordFile, password, { mode: 0o600 });
  args.push(...(password ? ["--auth=scram-sha-256", `--pwfile=${passwordFile}`] : ["--auth=trust"]));
  if (runner.owner) giveTo(runner.owner, draft);
  if (runner.owner && password) giveTo(runner.owner, passwordFile);
  const { command, args: all, options } = runner.wrap(binaries.initdb, args);
  const result = spawnSync(command, all, { ...options, cwd: draft, encoding: "utf8" });
  rmSync(passwordFile, { force: true });
  if (result.status !== 0) throw new Error(`The database could not be made:\n${result.stderr || result.error}`);
  renameSync(draft, dataFolder);
}

async function findRunning({ dataFolder, password, isOverTcp, runner }) {
  const state = readPostmasterFile(dataFolder);
  if (!state || !isAlive(state.pid)) return null;
  const connection = connectionTo(isOverTcp ? "127.0.0.1" : state.socketFolder, state.port, password);
  let isAnswering = await answersFrom(connection, dataFolder, runner);
  // A second time, in case the password was another one and the door has just been opened.
  if (!isAnswering) isAnswering = await sleep(300).then(() => answersFrom(connection, dataFolder, runner));
  return isAnswering ? { connection, pid: state.pid, wasRunning: true } : null;
}

async function launch({ folder, dataFolder, binaries, runner, password, isOverTcp, port: wantedPort, isThrowAway }) {
  checkVersion(dataFolder, binaries, runner);
  giveTo(runner.owner, dataFolder);
  const socketFolder = isOverTcp ? "" : makeSocketFolder(folder);
  if (socketFolder) giveTo(runner.owner, socketFolder);
  const port = isOverTcp ? (wantedPort ?? (await findFreePort())) : 5432;
  const connection = connectionTo(isOverTcp ? "127.0.0.1" : socketFolder, port, password);
  const settings = {
    listen_addresses: isOverTcp ? "127.0.0.1" : "",
    port,
    unix_socket_directories: socketFolder,
    timezone: "UTC",
    log_timezone: "UTC",
    // What people typed stays out of the log.
    log_error_verbosity: "terse",
    log_min_error_statement: "panic",
    ...(isThrowAway ? { fsync: "off", synchronous_commit: "off", full_page_writes: "off" } : {}),
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const deadline = Date.now() + 30_000;
  const logFile = join(folder, "postgres.log");
  for (;;) {
    dropForeignPostmasterFile(dataFolder);
    const { command, args, options } = runner.wrap(binaries.postgres, ["-D", dataFolder, ...flags]);
    const log = openSync(logFile, "w", 0o600);
    // Detached: Ctrl-C in the terminal must reach the app first, not the database under it.
    const child = spawn(command, args, { ...options, cwd: dataFolder, detached: true, stdio: ["ignore", log, log] });
    child.unref();
    if (await becomesReady(child, connection, { dataFolder, runner, deadline }))
      return { connection, pid: child.pid, wasRunning: false };
    const output = readFileSync(logFile, "utf8");
    // After a kill -9 the children of the old server need a moment to go.
    const isOldServerGoing = /already exists|still in use|is starting up|shared memory block/.test(output);
    if (!isOldServerGoing || Date.now() > deadline)
      throw new Error(`The database did not start:\n${output.slice(-2000)}`);
    await sleep(200);
  }
}

async function becomesReady(child, connection, { dataFolder, runner, deadline }) {
  let isGone = false;
  child.once("exit", () => {
    isGone = true;
  });
  child.once("error", () => {
    isGone = true;
  });
  while (!isGone && Date.now() < deadline) {
    if (readPostmasterFile(dataFolder)?.pid === child.pid && (await answersFrom(connection, dataFolder, runner)))
      return true;
    await sleep(20);
  }
  if (!isGone) process.kill(child.pid, "SIGQUIT");
  return false;
}

function checkVersion(dataFolder, binaries, runner) {
  const { command, args, options } = runner.wrap(binaries.postgres, ["--version"]);
  const ours = /\d+/.exec(spawnSync(command, args, { ...options, cwd: "/", encoding: "utf8" }).stdout ?? "")?.[0];
  const theirs = readFileSync(join(dataFolder, "PG_VERSION"), "utf8").trim();
  if (ours && ours !== theirs) {
    throw new Error(`${dataFolder} was made by Postgres ${theirs}, and this version brings Postgres ${ours}.`);
  }
}

function connectionTo(host, port, password) {
  return { host, port, username: userName, password: password ?? "", database: databaseName };
}

function addressOf({ host, port, username, password, database }) {
  if (!host.includes("/"))
    return `postgresql://${username}:${encodeURIComponent(password)}@${host}:${port}/${database}`;
  const secret = password ? `&password=${encodeURIComponent(password)}` : "";
  return `postgresql:///${database}?host=${encodeURIComponent(host)}&port=${port}&user=${username}${secret}`;
}

async function withConnection(connection, work) {
  const { default: postgres } = await import("postgres");
  const sql = postgres({ ...connection, database: "postgres", max: 1, connect_timeout: 5, onnotice: () => {} });
  try {
    return await work(sql);
  } finally {
    await sql.end({ timeout: 1 });
  }
}

async function answersFrom(connection, dataFolder, runner) {
  try {
    const [row] = await withConnection(connection, (sql) => sql`select current_setting('data_directory') as folder`);
    return row.folder === dataFolder;
  } catch (error) {
    const isOtherPassword = error.code === "28P01" && connection.password !== "";
    const state = isOtherPassword ? readPostmasterFile(dataFolder) : null;
    if (state && isAlive(state.pid)) openDoorOnce({ dataFolder, pid: state.pid, userName, owner: runner.owner });
    return false;
  }
}

async function createDatabase(sql, name) {
  const [found] = await sql`select 1 from pg_database where datname = ${name}`;
  if (!found) await sql.unsafe(`create database ${name}`);
}

async function stop(pid, folder) {
  const signals = ["SIGINT", "SIGQUIT", "SIGKILL"];
  for (const signal of signals) {
    if (!isAlive(pid)) break;
    process.kill(pid, signal);
    const deadline = Date.now() + 10_000;
    while (isAlive(pid) && Date.now() < deadline) await sleep(20);
  }
  removeShortFolder(folder);
}

/** A port that was free a moment ago. */
export async function findFreePort() {
  const server = createServer();
  await new Promise((resolve, reject) => server.once("error", reject).listen(0, "127.0.0.1", resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

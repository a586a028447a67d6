import { spawnSync } from "node:child_process";
import { chownSync, lstatSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { PlainError } from "../steps.mjs";

/**
 * How to run a Postgres program. Postgres refuses to run as root, so root needs a way round; everybody else does not.
 * Gives `wrap(program, args)` for spawn, the owner that the data files must have (null: leave them), and whether the
 * program runs under that owner's account, which may not reach folders of root.
 */
export function findRunner(program) {
  const plain = { wrap: (command, args) => ({ command, args, options: {} }), owner: null, isOtherAccount: false };
  if (process.platform === "win32" || process.getuid() !== 0) return plain;
  const works = (runner) => {
    const { command, args, options } = runner.wrap(program, ["--version"]);
    return spawnSync(command, args, { ...options, cwd: "/", stdio: "ignore" }).status === 0;
  };
  const runner = rootRunners().find(works);
  if (!runner) {
    throw new Error(
      "Postgres does not run as root, and this machine offers no way round (unshare, setpriv, another user). " +
        "Start as an ordinary user, or set DATABASE_URL.",
    );
  }
  return runner;
}

function rootRunners() {
  // A user namespace: Postgres sees another uid, the files stay root's, and folders only root can enter still work.
  const namespace = {
    wrap: (program, args) => ({
      command: "unshare",
      args: ["-U", "--map-user=65534", "--map-group=65534", program, ...args],
      options: {},
    }),
    owner: { uid: 0, gid: 0 },
    isOtherAccount: false,
  };
  const account = findAccount();
  if (!account) return [namespace];
  const { uid, gid } = account;
  const asAccount = {
    wrap: (command, args) => ({ command, args, options: { uid, gid } }),
    owner: account,
    isOtherAccount: true,
  };
  // The capability lets that account pass through parent folders that only root can enter.
  const capability = "+dac_override,+dac_read_search";
  const withCapability = {
    wrap: (program, args) => ({
      command: "setpriv",
      args: [
        `--reuid=${uid}`,
        `--regid=${gid}`,
        "--clear-groups",
        `--inh-caps=${capability}`,
        `--ambient-caps=${capability}`,
        program,
        ...args,
      ],
      options: {},
    }),
    owner: account,
    isOtherAccount: true,
  };
  return [namespace, withCapability, asAccount];
}

function findAccount() {
  const accounts = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"));
  const found = ["postgres", "_postgres", "nobody"].map((name) => accounts.find((fields) => fields[0] === name));
  const fields = found.find((account) => account !== undefined);
  return fields ? { uid: Number(fields[2]) >>> 0, gid: Number(fields[3]) >>> 0 } : null;
}

/**
 * Refuses to let root work in the data folder of a service's account: files that root made there would keep the
 * service from its next start.
 */
export function requireOwnFolder(folder, uid = process.getuid?.()) {
  const owner = statSync(folder).uid;
  if (uid !== 0 || owner === 0) return;
  throw new PlainError(
    `${folder} belongs to another account (uid ${owner}). Run this command as that account, for example: sudo -u '#${owner}' …`,
  );
}

/** Hands a folder and all in it to the owner a runner needs, when it has another one. */
export function giveTo(owner, folder) {
  if (!owner || statSync(folder).uid === owner.uid) return;
  const visit = (path) => {
    const isFolder = lstatSync(path).isDirectory();
    if (isFolder) for (const name of readdirSync(path)) visit(join(path, name));
    if (!lstatSync(path).isSymbolicLink()) chownSync(path, owner.uid, owner.gid);
  };
  visit(folder);
}

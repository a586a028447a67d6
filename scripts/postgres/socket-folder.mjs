import { createHash } from "node:crypto";
import { chmodSync, mkdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

// The system cuts socket paths at about 104 bytes (macOS) or 108 (Linux).
const longestPath = 100;

/** A private folder for the server's socket: inside the data folder, or a short one when that path is too long. */
export function makeSocketFolder(dataFolder) {
  const near = join(dataFolder, "run");
  // Postgres reads the setting as a list, so a comma or a quote in the path would split it.
  if (Buffer.byteLength(join(near, ".s.PGSQL.5432")) <= longestPath && !/[,"]/.test(near)) {
    mkdirSync(near, { recursive: true, mode: 0o700 });
    chmodSync(near, 0o700);
    return near;
  }
  removeShortFolder(dataFolder);
  // Not recursive: when somebody else put a folder there, this fails instead of trusting it.
  mkdirSync(shortFolder(dataFolder), { mode: 0o700 });
  return shortFolder(dataFolder);
}

/** Removes the short folder of this data folder, if it has one. Only call when no server uses it. */
export function removeShortFolder(dataFolder) {
  rmSync(shortFolder(dataFolder), { recursive: true, force: true });
}

function shortFolder(dataFolder) {
  return join(tmpdir(), `homestretch-${createHash("sha256").update(dataFolder).digest("hex").slice(0, 16)}`);
}

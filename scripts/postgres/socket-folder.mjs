import { createHash } from "node:crypto";
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
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
  removeShortFolders(dataFolder);
  return mkdtempSync(shortPrefix(dataFolder));
}

/** Removes the short folders that earlier servers of this data folder used. Only call when none runs. */
export function removeShortFolders(dataFolder) {
  const prefix = shortPrefix(dataFolder);
  for (const name of readdirSync(tmpdir())) {
    const path = join(tmpdir(), name);
    if (path.startsWith(prefix)) rmSync(path, { recursive: true, force: true });
  }
}

function shortPrefix(dataFolder) {
  return join(tmpdir(), `homestretch-${createHash("sha256").update(dataFolder).digest("hex").slice(0, 12)}-`);
}

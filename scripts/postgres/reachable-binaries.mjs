import { cpSync, existsSync, lstatSync, mkdtempSync, renameSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";

/**
 * Programs that another account may run: those given or, when they lie in a folder that only root may enter, a copy of
 * them. Postgres asks for its own files by the account's rights alone, so a capability of the process does not help.
 */
export function makeReachable({ postgres, initdb }) {
  if (isReachable(postgres)) return { postgres, initdb };
  const original = dirname(dirname(postgres));
  const copy = join(
    tmpdir(),
    `homestretch-postgres-${Math.round(statSync(postgres).mtimeMs)}-${statSync(postgres).size}`,
  );
  if (!existsSync(copy)) makeCopy(original, copy);
  const { uid, mode } = lstatSync(copy);
  if (uid !== 0 || (mode & 0o022) !== 0) throw new Error(`${copy} is not root's own; remove it and start again.`);
  return { postgres: inCopy(postgres), initdb: inCopy(initdb) };

  function inCopy(program) {
    return join(copy, basename(dirname(program)), basename(program));
  }
}

function isReachable(path) {
  const folder = dirname(path);
  if ((statSync(folder).mode & 0o001) === 0) return false;
  return folder === dirname(folder) || isReachable(folder);
}

// Made beside and renamed at the end, so that two starts at once and a broken one leave no half copy.
function makeCopy(original, copy) {
  const draft = mkdtempSync(`${copy}-`);
  cpSync(original, join(draft, "native"), { recursive: true, verbatimSymlinks: true });
  try {
    renameSync(join(draft, "native"), copy);
  } catch (error) {
    if (!existsSync(copy)) throw error;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

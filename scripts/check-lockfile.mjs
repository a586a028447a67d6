/**
 * Says what is missing in a lockfile: `npm install` on one machine can drop the packages for other platforms, and then
 * `npm ci` fails there. Gives one line for each fault.
 */
export function findLockfileFaults(manifest, lockfile) {
  const { packages } = lockfile;
  const faults = [];
  const root = packages[""] ?? {};
  for (const group of ["dependencies", "devDependencies", "optionalDependencies"]) {
    for (const [name, range] of Object.entries(manifest[group] ?? {})) {
      if (root[group]?.[name] !== range)
        faults.push(`${name}: package.json asks for ${range}, the lockfile for ${root[group]?.[name] ?? "nothing"}`);
      if (!/^\d/.test(range)) faults.push(`${name}: "${range}" is not one exact version`);
    }
  }
  for (const [path, entry] of Object.entries(packages)) {
    const wanted = {
      ...entry.dependencies,
      ...entry.optionalDependencies,
      ...(path === "" ? entry.devDependencies : {}),
    };
    for (const name of Object.keys(wanted)) {
      if (!isReachable(packages, path, name))
        faults.push(`${name}: asked for by ${path || "package.json"}, but not in the lockfile`);
    }
    if (path && !entry.link && !entry.inBundle && !entry.integrity) faults.push(`${path}: has no integrity`);
  }
  return faults;
}

// A package is looked for beside its user and then in each folder above, as Node.js does.
function isReachable(packages, path, name) {
  for (let folder = path; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf("node_modules/") - 1))) {
    if (packages[`${folder ? `${folder}/` : ""}node_modules/${name}`]) return true;
    if (folder === "") return false;
  }
}

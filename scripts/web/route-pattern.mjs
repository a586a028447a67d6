import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Tells the pattern of a path, such as `/programs/[programId]`, for log lines: an id may not stand in them. */
export function readRoutePatterns(buildFolder) {
  const file = join(buildFolder, "routes-manifest.json");
  const { staticRoutes = [], dynamicRoutes = [] } = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
  const fixed = new Set(staticRoutes.map(({ page }) => page));
  const patterns = dynamicRoutes.map(({ page, regex }) => ({ page, regex: new RegExp(regex) }));
  return (url) => {
    const path = url.split(/[?#]/, 1)[0];
    if (fixed.has(path)) return path;
    return patterns.find(({ regex }) => regex.test(path))?.page ?? "unknown";
  };
}

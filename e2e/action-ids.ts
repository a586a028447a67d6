import { readFileSync } from "node:fs";

type Manifest = { node: Record<string, { filename: string; exportedName: string }> };

/** The ids of all server actions by their names, as the build wrote them down for the server. */
export function findActionIds(): Map<string, string> {
  const manifest: Manifest = JSON.parse(readFileSync(".next/server/server-reference-manifest.json", "utf8"));
  return new Map(Object.entries(manifest.node).map(([id, { exportedName }]) => [exportedName, id]));
}

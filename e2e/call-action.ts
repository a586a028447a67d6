import { readFileSync } from "node:fs";
import type { APIRequestContext } from "@playwright/test";

/**
 * Calls a server action as the builder's page does, only faster than anybody types. Gives what the action gave, and
 * throws when no whole answer came back.
 */
export async function callAction(
  request: APIRequestContext,
  page: { url: string; path: string },
  action: { file: string; name: string },
  input: unknown,
): Promise<{ ok: boolean; reason?: string; version?: number }> {
  const response = await request.post(`${page.url}${page.path}`, {
    headers: { "Next-Action": findActionId(action), Origin: page.url, "Content-Type": "text/plain;charset=UTF-8" },
    data: JSON.stringify([input]),
    timeout: 15_000,
  });
  const text = await response.text();
  const answer = text.split("\n").find((line) => /^\w+:\{"ok":/.test(line));
  if (!answer) throw new Error(`no answer from the action: ${response.status()} ${text.slice(0, 200)}`);
  return JSON.parse(answer.slice(answer.indexOf(":") + 1));
}

type Manifest = { node: Record<string, { filename: string; exportedName: string }> };

// The build gives each action an id of its own and writes them down for the server.
function findActionId({ file, name }: { file: string; name: string }): string {
  const manifest: Manifest = JSON.parse(readFileSync(".next/server/server-reference-manifest.json", "utf8"));
  const found = Object.entries(manifest.node).find(
    ([, entry]) => entry.filename === file && entry.exportedName === name,
  );
  if (!found) throw new Error(`the build has no action ${name} in ${file}`);
  return found[0];
}

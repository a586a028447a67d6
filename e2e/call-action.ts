import type { APIRequestContext } from "@playwright/test";
import { findActionIds } from "./action-ids";

/** What an action gives in the cases that these stories look at. */
type Answer = { ok: boolean; reason?: string; version?: number };

/**
 * Calls a server action as a page does, only faster than anybody types. Gives what the action gave, and throws when no
 * whole answer came back.
 */
export async function callAction(
  request: APIRequestContext,
  page: { url: string; path: string },
  name: string,
  input: unknown,
): Promise<Answer> {
  const id = findActionIds().get(name);
  if (!id) throw new Error(`the build has no action ${name}`);
  const response = await request.post(`${page.url}${page.path}`, {
    headers: { "Next-Action": id, Origin: page.url, "Content-Type": "text/plain;charset=UTF-8" },
    data: JSON.stringify([input]),
    timeout: 15_000,
  });
  const text = await response.text();
  const answer = text.split("\n").find((line) => /^\w+:\{"ok":/.test(line));
  if (!answer) throw new Error(`no answer from the action: ${response.status()} ${text.slice(0, 200)}`);
  return JSON.parse(answer.slice(answer.indexOf(":") + 1));
}

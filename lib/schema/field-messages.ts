import type { z } from "zod";
import type { FieldMessages } from "@/lib/action-result";

const mostFields = 100;
const mostCharacters = 200;

/** The first message of each field by its path. Short, however much of the input a message repeats. */
export function fieldMessages({ issues }: z.ZodError): FieldMessages {
  const messages = new Map<string, string>();
  for (const { path, message } of issues.slice(0, mostFields)) {
    const field = path.map(String).join(".").slice(0, mostCharacters);
    if (!messages.has(field)) messages.set(field, message.slice(0, mostCharacters));
  }
  return Object.fromEntries(messages);
}

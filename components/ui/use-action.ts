"use client";

import { useState, useTransition } from "react";
import type { ActionResult, FieldMessages } from "@/lib/action-result";
import { refusalOf } from "./refusal-of";

type Action<Input, Outcome> = (input: Input) => Promise<ActionResult<Outcome>>;

/**
 * Runs a server action from a form or a button. `answer` is what it said last; `messages` belong to the fields. A
 * request without an answer of the action counts as refused (`refusalOf`), so nothing typed is ever thrown away by an error page.
 */
export function useAction<Input, Outcome>(action: Action<Input, Outcome>) {
  const [answer, setAnswer] = useState<ActionResult<Outcome> | null>(null);
  const [isPending, startTransition] = useTransition();
  const run = (input: Input, onAnswer?: (answer: ActionResult<Outcome>) => void) =>
    startTransition(async () => {
      const given = await action(input).catch(refusalOf);
      startTransition(() => setAnswer(given));
      onAnswer?.(given);
    });
  return { run, isPending, answer, messages: messagesOf(answer), reset: () => setAnswer(null) };
}

function messagesOf(answer: unknown): FieldMessages {
  const isInvalid = typeof answer === "object" && answer !== null && "messages" in answer;
  return isInvalid ? (answer.messages as FieldMessages) : {};
}

/** Puts the cursor into the first field of a form that has a message. */
export function focusFirstInvalid(form: HTMLFormElement, messages: FieldMessages): void {
  const fields = [...form.elements].filter((element) => element instanceof HTMLElement);
  fields.find((field) => messages[field.getAttribute("name") ?? ""])?.focus();
}

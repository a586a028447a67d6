"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { refusalOf } from "@/components/ui/refusal-of";
import { describeRefusal } from "@/lib/action-result";

type Input = { patientId: string; sourceProgramId?: string };
type Answer = { ok: true; programId: string } | { ok: false; reason: string };

/** Makes a program: empty, or a copy of `sourceProgramId`. */
export type CreateProgram = (input: Input) => Promise<Answer>;

/** Makes a program and goes on to its builder. */
export function useStartProgram(createProgram: CreateProgram) {
  const router = useRouter();
  const [isPending, setPending] = useState(false);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const start = async (input: Input) => {
    setPending(true);
    const given = await createProgram(input).catch(refusalOf);
    setAnswer(given);
    if (given.ok) return router.push(`/programs/${given.programId}`);
    setPending(false);
  };
  return { start, isPending, answer, problem: problemOf(answer) };
}

function problemOf(answer: Answer | null): string | null {
  if (!answer || answer.ok || describeRefusal(answer.reason)) return null;
  return "This patient or program is no longer there. Reload the page to see what is.";
}

"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { refusalOf } from "@/components/ui/refusal-of";
import { type ActionResult, describeRefusal } from "@/lib/action-result";
import type { Locale } from "@/lib/locale";
import type { CopyText } from "@/lib/program/copy-texts";

type Input = {
  patientId: string;
  sourceProgramId?: string;
  texts?: { sourceVersion: number; keys: string[] };
};
type Answer = { ok: true; programId: string } | { ok: false; reason: string };

/** Makes a program: empty, or a copy of `sourceProgramId`. */
export type CreateProgram = (input: Input) => Promise<Answer>;

export type OfferedText = CopyText & { exerciseName: string | null; isTaken: boolean };

/** What a copy could take along. The same patient gets all of it without a question. */
export type CopyOffer = {
  isSamePatient: boolean;
  sourceVersion: number;
  languages: { from: Locale; to: Locale };
  texts: OfferedText[];
};
export type CopyOfferOutcome = { ok: true; offer: CopyOffer } | { ok: false; reason: "not_found" };
export type OfferCopy = (input: {
  patientId: string;
  sourceProgramId: string;
}) => Promise<ActionResult<CopyOfferOutcome>>;

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

const problems: Record<string, string> = {
  archived: "This patient is archived. Restore the patient first.",
  changed: "This program was changed a moment ago. Choose it again to see its texts as they are now.",
};

function problemOf(answer: Answer | null): string | null {
  if (!answer || answer.ok || describeRefusal(answer.reason)) return null;
  return problems[answer.reason] ?? "This patient or program is no longer there. Reload the page to see what is.";
}

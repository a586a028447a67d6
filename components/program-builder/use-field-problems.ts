"use client";

import { useEffect, useState, useSyncExternalStore } from "react";
import { dosageNumber, type NumberField, numberFields } from "@/lib/dosage/dosage-number";
import type { ProgramDraft } from "@/lib/program/program";
import { openUnusableTexts, type UnusableText } from "./unusable-texts";

/** Which fields hold text that cannot be used: it is not saved, and publishing waits for it. */
export function useFieldProblems(clinicianId: string, programId: string, draft: ProgramDraft) {
  const [texts] = useState(() => openUnusableTexts(clinicianId, programId));
  const all = useSyncExternalStore(texts.subscribe, texts.getAll, texts.getAll);
  const problems = all.filter((text) => text.isWrong && isCurrent(text, draft));
  const hasProblems = problems.length > 0;

  useEffect(() => {
    if (!hasProblems) return;
    const onBeforeUnload = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", onBeforeUnload);
    return () => window.removeEventListener("beforeunload", onBeforeUnload);
  }, [hasProblems]);

  return { texts, problems };
}

/** Not any more when its line is gone, or when undo or a colleague changed the value below it. */
function isCurrent({ itemId, field, value }: UnusableText, draft: ProgramDraft): boolean {
  if (itemId === null) return field !== "title" || value === draft.title;
  const item = draft.items.find(({ id }) => id === itemId);
  return item !== undefined && isNumberField(field) && dosageNumber(item.dosage, field) === value;
}

function isNumberField(field: string): field is NumberField {
  return numberFields.some((known) => known === field);
}

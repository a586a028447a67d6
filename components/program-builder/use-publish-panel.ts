"use client";

import { useState } from "react";
import { describeSideFit } from "@/lib/dosage/side-fit";
import { publishProblems } from "@/lib/program/publish-problems";
import { focusRow } from "./row-focus";
import type { Builder } from "./use-builder";

export type Panel = "changes" | "share" | "published" | "problems" | null;

/** What is shown below the toolbar about publishing, and the press that does it. */
export function usePublishPanel({ draft, cards, fields, list, publishing, differences }: Builder) {
  const [panel, setPanel] = useState<Panel>(null);
  const isUpToDate = publishing.published !== null && differences.length === 0;

  const problems = [
    ...publishProblems(draft, (id) => cards.has(id)).map((text) => ({ text })),
    ...fields.problems.map(({ itemId, problem }) => ({
      text: itemId ? `Exercise ${placeOf(draft.items, itemId)}: ${problem}` : problem,
      onShow: () => showField(itemId, list.setOpenId),
    })),
  ];

  /** Leads to the first field that holds what cannot be saved; null when none does. */
  const [firstProblem] = fields.problems;
  const showFirstProblem = firstProblem ? () => showField(firstProblem.itemId, list.setOpenId) : null;

  const notes = draft.items.flatMap(({ id, exerciseId, dosage }) => {
    const card = cards.get(exerciseId);
    const text = card && describeSideFit(dosage.side, card);
    return text ? [{ text: `Exercise ${placeOf(draft.items, id)}: ${text}`, onShow: () => void focusRow(id) }] : [];
  });

  const onPublish = async () => {
    if (isUpToDate) return setPanel("share");
    if (problems.length > 0) return setPanel("problems");
    list.setOpenId(null);
    setPanel((await publishing.run()) ? "published" : null);
  };

  const toggle = (next: Panel) => setPanel(panel === next ? null : next);
  const shown = panel === "problems" && problems.length === 0 ? null : panel;
  return { panel: shown, problems, notes, showFirstProblem, onPublish, toggle, close: () => setPanel(null) };
}

/** Opens the line of a field and puts the cursor into the field that is marked. */
function showField(itemId: string | null, open: (itemId: string) => void): void {
  if (itemId) open(itemId);
  requestAnimationFrame(() => {
    const place = itemId ? document.getElementById(`editor-${itemId}`) : document;
    place?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  });
}

function placeOf(items: readonly { id: string }[], itemId: string): number {
  return items.findIndex(({ id }) => id === itemId) + 1;
}

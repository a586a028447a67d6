import type { Localized } from "@/lib/locale";
import { describeChange } from "@/lib/program/describe-change";
import { type Change, diffRevisions } from "@/lib/program/diff";
import { outlineDraft } from "@/lib/program/outline";
import type { ProgramDraft } from "@/lib/program/program";
import type { RevisionSnapshot } from "@/lib/program/revision";

/** One difference on a line; of texts also what they say, because a line tells only that they differ. */
export type Difference = { line: string; texts: { before: string; after: string } | null };

/** What a revision changes, for clinicians. */
export function revisionDifferences(before: RevisionSnapshot, after: RevisionSnapshot): Difference[] {
  return diffRevisions(before, after).map((change) => ({
    line: lineOf(change),
    texts: textsOf(change, before, after),
  }));
}

/** What leads from one draft to another, clinic notes included, for clinicians. */
export function draftDifferences(
  before: ProgramDraft,
  after: ProgramDraft,
  nameOf: (exerciseId: string) => Localized,
): Difference[] {
  const told = revisionDifferences(outlineDraft(before, nameOf), outlineDraft(after, nameOf));
  const notes = after.items.flatMap(({ id, exerciseId, clinicianNote }): Difference[] => {
    const known = before.items.find((item) => item.id === id)?.clinicianNote ?? "";
    if (known === clinicianNote) return [];
    return [{ line: `${nameOf(exerciseId).en}: clinic note changed`, texts: { before: known, after: clinicianNote } }];
  });
  return [...told, ...notes];
}

/** Where the usual words speak to the patient ("the message to you"), others for the clinician. */
function lineOf(change: Change): string {
  switch (change.kind) {
    case "patientMessage":
      return "Message to the patient changed";
    case "safetyNote":
      return "Safety note changed";
    case "patientNote":
      return `${change.name.en}: note to the patient changed`;
    default:
      return describeChange(change, "en");
  }
}

function textsOf(change: Change, before: RevisionSnapshot, after: RevisionSnapshot): Difference["texts"] {
  if (change.kind === "patientMessage" || change.kind === "safetyNote") {
    return { before: before[change.kind], after: after[change.kind] };
  }
  if (change.kind !== "patientNote") return null;
  const noteIn = ({ items }: RevisionSnapshot) => items.find(({ id }) => id === change.itemId)?.patientNote ?? "";
  return { before: noteIn(before), after: noteIn(after) };
}

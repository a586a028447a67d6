import type { BadgeTone } from "@/components/ui/badge";

export type ShownProgram = {
  id: string;
  title: string;
  itemCount: number;
  publishedNumber: number | null;
  hasUnpublishedChanges: boolean;
  archivedAt: Date | null;
  updatedAt: Date;
  activeLinkCount: number;
  lastSessionAt: Date | null;
};

/** What a patient can see of a program, in two words. */
export function programState(program: ShownProgram): { label: string; tone: BadgeTone } {
  if (program.archivedAt) return { label: "Archived", tone: "neutral" };
  if (program.publishedNumber === null) return { label: "Draft", tone: "neutral" };
  if (program.hasUnpublishedChanges) return { label: "Unpublished changes", tone: "attention" };
  return { label: "Published", tone: "success" };
}

/** "1 exercise", "3 exercises". */
export function count(amount: number, one: string, many = `${one}s`): string {
  return `${amount} ${amount === 1 ? one : many}`;
}

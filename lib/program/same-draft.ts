import type { ProgramDraft } from "@/lib/program/program";
import { cleanLine } from "@/lib/schema/clean-text";

/**
 * Whether two drafts say the same. Text counts as it is stored: control characters and the kind of a line break do
 * not matter.
 */
export function isSameDraft(one: ProgramDraft, other: ProgramDraft): boolean {
  return one === other || isSame(one, other);
}

function isSame(one: unknown, other: unknown): boolean {
  if (typeof one === "string" && typeof other === "string") return cleanLine(one) === cleanLine(other);
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return one === other;
  const keys = Object.keys(one);
  if (keys.length !== Object.keys(other).length || Array.isArray(one) !== Array.isArray(other)) return false;
  const left = one as Record<string, unknown>;
  const right = other as Record<string, unknown>;
  return keys.every((key) => Object.hasOwn(right, key) && isSame(left[key], right[key]));
}

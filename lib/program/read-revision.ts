import type { RevisionSnapshot } from "@/lib/program/revision";
import { revisionSchema } from "@/lib/program/revision-schema";

/** The newest format of a snapshot. Older ones are migrated here, step by step, when they are read. */
const newestFormat = 1;

/** A stored revision that this version of the app cannot read. The message has no content of the program. */
export class UnreadableRevisionError extends Error {
  override name = "UnreadableRevisionError";
}

/**
 * A snapshot as it was stored, in the newest format. The only way from storage into the app. Throws
 * UnreadableRevisionError when a newer version of the app wrote it, or it is damaged.
 */
export function readRevision(stored: unknown): RevisionSnapshot {
  const format = formatOf(stored);
  if (format > newestFormat) {
    throw new UnreadableRevisionError(
      `a newer version of Homestretch published this program (format ${format}, this version reads ${newestFormat})`,
    );
  }
  const result = revisionSchema.safeParse(stored);
  if (result.success) return result.data;
  const places = result.error.issues.slice(0, 5).map(({ path }) => path.join(".") || "the whole");
  throw new UnreadableRevisionError(`a published program is damaged at: ${places.join(", ")}`);
}

function formatOf(stored: unknown): number {
  const format = typeof stored === "object" && stored !== null && "format" in stored ? stored.format : null;
  return typeof format === "number" ? format : 0;
}

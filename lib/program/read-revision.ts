import type { RevisionSnapshot } from "@/lib/program/revision";
import { revisionSchema } from "@/lib/program/revision-schema";

/** The newest format of a snapshot. Older ones are migrated here, step by step, when they are read. */
const newestFormat = 1;

/** Why a stored revision cannot be read. The message has no content of the program. */
export class UnreadableRevisionError extends Error {
  /** `NewerRevisionError`: while several instances are upgraded, one that is already new wrote it. */
  override name: "NewerRevisionError" | "DamagedRevisionError";
  constructor(name: UnreadableRevisionError["name"], message: string) {
    super(message);
    this.name = name;
  }
}

/**
 * A snapshot as it was stored, in the newest format. The only way from storage into the app. Throws
 * UnreadableRevisionError when a newer version of the app wrote it, or it is damaged.
 */
export function readRevision(stored: unknown): RevisionSnapshot {
  const format = formatOf(stored);
  if (format > newestFormat) {
    throw new UnreadableRevisionError(
      "NewerRevisionError",
      `a newer version of Homestretch published this program (format ${format}, this version reads ${newestFormat})`,
    );
  }
  const result = revisionSchema.safeParse(stored);
  if (result.success) return result.data;
  const places = result.error.issues.slice(0, 5).map(({ path }) => path.join(".") || "the whole");
  throw new UnreadableRevisionError("DamagedRevisionError", `a published program is damaged at: ${places.join(", ")}`);
}

function formatOf(stored: unknown): number {
  const format = typeof stored === "object" && stored !== null && "format" in stored ? stored.format : null;
  return typeof format === "number" ? format : 0;
}

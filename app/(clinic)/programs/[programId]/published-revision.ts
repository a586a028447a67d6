import type { PublishedRevision } from "@/components/program-builder/builder-program";
import { getRevision } from "@/db/access/revisions";
import type { ClinicScope } from "@/lib/access/scope";
import { outlineRevision } from "@/lib/program/outline";

/** What the patient of a program has now, in outline; null before the first publishing. */
export async function getPublishedRevision(scope: ClinicScope, programId: string): Promise<PublishedRevision | null> {
  const revision = await getRevision(scope, programId, "newest");
  if (!revision) return null;
  const { number, publishedAt, snapshot } = revision;
  return { number, publishedAt: publishedAt.toISOString(), outline: outlineRevision(snapshot) };
}

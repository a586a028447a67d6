"use server";

import { revalidatePath } from "next/cache";
import { v7 as uuidv7 } from "uuid";
import { z } from "zod";
import { clinicAction } from "@/app/action";
import type { PublishOutcome } from "@/components/program-builder/builder-program";
import type { SaveDraftOutcome } from "@/components/program-builder/save-answer";
import { archiveProgram, getProgram, restoreProgram, saveProgramDraft } from "@/db/access/programs";
import { publishDraft } from "@/db/access/revisions";
import { newestLinkKey } from "@/env";
import type { ClinicScope } from "@/lib/access/scope";
import { bodyBytes } from "@/lib/http/body-limits.mjs";
import { programDraftSchema } from "@/lib/program/program-schema";
import { uuidField, wholeNumber } from "@/lib/schema/fields";
import { getPublishedRevision } from "./published-revision";
import { listShareLinkViews } from "./share-links";

const programId = uuidField("The program");
const expectedVersion = wholeNumber("The version", { min: 1, max: 2_147_483_647 });

const saveSchema = z.strictObject({ programId, expectedVersion, draft: programDraftSchema });

/** Saves the draft, or shows the one that somebody else saved meanwhile. */
export const saveDraftAction = clinicAction(saveSchema, saveDraft, bodyBytes.programDraft);

async function saveDraft(scope: ClinicScope, input: z.output<typeof saveSchema>): Promise<SaveDraftOutcome> {
  const result = await saveProgramDraft(scope, { ...input, now: new Date() });
  if (result.ok) return result;
  if (result.reason !== "conflict") return { ok: false, reason: result.reason };
  const program = await getProgram(scope, input.programId);
  if (!program) return { ok: false, reason: "not_found" };
  return { ok: false, reason: "conflict", theirs: { version: program.version, draft: program.draft } };
}

const publishSchema = z.strictObject({ programId, expectedVersion });

/** Gives the patient the draft as a new revision; the first time also makes the link, so that sharing is one press. */
export const publishAction = clinicAction(publishSchema, async (scope, input): Promise<PublishOutcome> => {
  const firstLink = { id: uuidv7(), keyVersion: newestLinkKey().version };
  const result = await publishDraft(scope, { ...input, firstLink, now: new Date() });
  if (!result.ok) return result;
  const published = await getPublishedRevision(scope, input.programId);
  if (!published) return { ok: false, reason: "not_found" };
  // The way back in the browser must not show what was published before.
  revalidatePath(`/programs/${input.programId}`, "layout");
  return { ok: true, published, links: await listShareLinkViews(scope, input.programId) };
});

const programSchema = z.strictObject({ programId });

export const archiveProgramAction = clinicAction(programSchema, (scope, input) =>
  archiveProgram(scope, { id: input.programId, now: new Date() }),
);

export const restoreProgramAction = clinicAction(programSchema, (scope, input) =>
  restoreProgram(scope, { id: input.programId, now: new Date() }),
);

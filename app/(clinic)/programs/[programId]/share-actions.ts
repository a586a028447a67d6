"use server";

import { revalidatePath } from "next/cache";
import { v7 as uuidv7 } from "uuid";
import { z } from "zod";
import { clinicAction } from "@/app/action";
import type { LinksOutcome } from "@/components/share-link/share-link-view";
import { createShareLink, revokeShareLink, setShareLinkExpiry } from "@/db/access/share-links";
import { newestLinkKey } from "@/env";
import type { ClinicScope } from "@/lib/access/scope";
import { shareLinkBounds } from "@/lib/program/share-link-bounds";
import { instantField, lineField, uuidField } from "@/lib/schema/fields";
import { listShareLinkViews } from "./share-links";

const programId = uuidField("The program");
const linkId = uuidField("The link");
const expiresAt = instantField("Choose a day.")
  .refine((text) => Date.parse(text) > Date.now(), "Choose a day that is still to come.")
  .refine(
    (text) => Date.parse(text) < Date.now() + shareLinkBounds.longestMilliseconds,
    "Choose a day within ten years.",
  )
  .nullable();
const label = lineField("The name", shareLinkBounds.labelCharacters.max);

const createSchema = z.strictObject({ programId, label, expiresAt });

export const createShareLinkAction = clinicAction(createSchema, async (scope, input): Promise<LinksOutcome> => {
  const { version: keyVersion } = newestLinkKey();
  const link = { ...input, label: input.label.trim(), expiresAt: instant(input.expiresAt), id: uuidv7(), keyVersion };
  const result = await createShareLink(scope, { ...link, now: new Date() });
  return result.ok ? allLinks(scope, input.programId) : result;
});

const expirySchema = z.strictObject({ programId, id: linkId, expiresAt });

export const setShareLinkExpiryAction = clinicAction(expirySchema, async (scope, input): Promise<LinksOutcome> => {
  const result = await setShareLinkExpiry(scope, { ...input, expiresAt: instant(input.expiresAt), now: new Date() });
  return result.ok ? allLinks(scope, input.programId) : result;
});

const revokeSchema = z.strictObject({ programId, id: linkId });

export const revokeShareLinkAction = clinicAction(revokeSchema, async (scope, input): Promise<LinksOutcome> => {
  const result = await revokeShareLink(scope, { ...input, now: new Date() });
  return result.ok ? allLinks(scope, input.programId) : result;
});

async function allLinks(scope: ClinicScope, id: string): Promise<LinksOutcome> {
  // The way back in the browser must not offer a link that was revoked.
  revalidatePath(`/programs/${id}`, "layout");
  return { ok: true, links: await listShareLinkViews(scope, id) };
}

function instant(text: string | null): Date | null {
  return text === null ? null : new Date(text);
}

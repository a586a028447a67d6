import type { ShareLinkView } from "@/components/share-link/share-link-view";
import type { ActionResult } from "@/lib/action-result";
import type { Locale } from "@/lib/locale";
import type { ProgramDraft } from "@/lib/program/program";
import type { RevisionSnapshot } from "@/lib/program/revision";
import type { SaveDraftOutcome } from "./save-answer";

/** The program as the page gives it to the builder. */
export type BuilderProgram = {
  id: string;
  version: number;
  draft: ProgramDraft;
  patient: { id: string; displayName: string; language: Locale };
};

/** What the patient has now, in outline. */
export type PublishedRevision = { number: number; publishedAt: string; outline: RevisionSnapshot };

export type PublishOutcome =
  | { ok: true; published: PublishedRevision; links: ShareLinkView[] }
  | { ok: false; reason: "not_found" | "conflict" | "incomplete" | "archived" };

export type BuilderActions = {
  saveDraft: (input: {
    programId: string;
    expectedVersion: number;
    draft: ProgramDraft;
  }) => Promise<ActionResult<SaveDraftOutcome>>;
  publish: (input: { programId: string; expectedVersion: number }) => Promise<ActionResult<PublishOutcome>>;
};

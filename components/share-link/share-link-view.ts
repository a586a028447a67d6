import type { ActionResult } from "@/lib/action-result";

/** A way in for the patient, as the clinician sees it. Instants are ISO 8601. */
export type ShareLinkView = {
  id: string;
  /** 1 for the first link of the program. */
  number: number;
  label: string;
  /** archived: closed while the program or its patient is archived. */
  state: "active" | "expired" | "revoked" | "archived";
  /** What the patient opens; null when the link no longer opens. */
  url: string | null;
  createdAt: string;
  expiresAt: string | null;
  firstOpenedAt: string | null;
  lastSessionAt: string | null;
};

/** What came of a change: all links of the program as they are now. */
export type LinksOutcome = { ok: true; links: ShareLinkView[] } | { ok: false; reason: LinkRefusal };

/** too_many: some must be revoked first. used_up: the program has had all the links it may have. */
export type LinkRefusal = "not_found" | "archived" | "too_many" | "used_up";

/** What can be done to the links of a program. `expiresAt` null means: until it is revoked. */
export type ShareLinkActions = {
  create: (link: { programId: string; label: string; expiresAt: string | null }) => Promise<ActionResult<LinksOutcome>>;
  setExpiry: (link: { programId: string; id: string; expiresAt: string | null }) => Promise<ActionResult<LinksOutcome>>;
  revoke: (link: { programId: string; id: string }) => Promise<ActionResult<LinksOutcome>>;
};

/** What the clinician calls a link. */
export function linkName({ label, number }: ShareLinkView): string {
  return label || `Link ${number}`;
}

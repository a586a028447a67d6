import { linkOrigin } from "@/app/same-origin";
import type { ShareLinkView } from "@/components/share-link/share-link-view";
import { listShareLinks, type ShareLinkRow } from "@/db/access/share-links";
import { deriveLinkSecret } from "@/db/link-secret";
import { env } from "@/env";
import { encodeLinkId } from "@/lib/access/link-id";
import type { ClinicScope } from "@/lib/access/scope";

/** The links of a program with their addresses, those that open first, then newest first. */
export async function listShareLinkViews(scope: ClinicScope, programId: string): Promise<ShareLinkView[]> {
  const now = new Date();
  const [rows, origin] = await Promise.all([listShareLinks(scope, programId, now), linkOrigin()]);
  const views = rows.map((row, index) => toView(row, { number: rows.length - index, origin, now }));
  return [...views.filter(({ state }) => state === "active"), ...views.filter(({ state }) => state !== "active")];
}

type Seen = { number: number; origin: string; now: Date };

function toView(row: ShareLinkRow, { number, origin, now }: Seen): ShareLinkView {
  const state = stateOf(row, now);
  return {
    id: row.id,
    number,
    label: row.label,
    state,
    url: state === "active" ? addressOf(row, origin) : null,
    createdAt: row.createdAt.toISOString(),
    expiresAt: row.expiresAt?.toISOString() ?? null,
    firstOpenedAt: row.firstOpenedAt?.toISOString() ?? null,
    lastSessionAt: row.lastSessionAt?.toISOString() ?? null,
  };
}

function stateOf({ opens, revokedAt, expiresAt }: ShareLinkRow, now: Date): ShareLinkView["state"] {
  if (opens) return "active";
  if (revokedAt) return "revoked";
  return expiresAt && expiresAt <= now ? "expired" : "archived";
}

/** Null when the key that the secret came from was taken off the server: then the link opens no more. */
function addressOf({ id, keyVersion }: ShareLinkRow, origin: string): string | null {
  const { linkKeys } = env();
  if (!linkKeys.some(({ version }) => version === keyVersion)) return null;
  return `${origin}/p/${encodeLinkId(id)}#${deriveLinkSecret(linkKeys, keyVersion, id)}`;
}

import type postgres from "postgres";
import { validate as isUuid, v7 as uuidv7 } from "uuid";
import { type ClinicianEvent, recordEvent } from "@/db/access/audit";
import type { Transaction } from "@/db/client";
import { enterLink, linkOpens, livingLinks } from "@/db/living-links";
import { lockProgram } from "@/db/lock-program";
import { atGateTogether, inClinic, inPatient } from "@/db/scope";
import { type ClinicScope, type LinkProof, mintPatientScope, type PatientScope } from "@/lib/access/scope";
import { shareLinkBounds } from "@/lib/program/share-link-bounds";
import type { Result } from "@/lib/result";

export type NewShareLink = {
  id: string;
  programId: string;
  /** For the clinician: whom or what the link is for. */
  label: string;
  /** null: until it is revoked. */
  expiresAt: Date | null;
  /** Of the server key that the link's secret is derived from. */
  keyVersion: number;
  now: Date;
};

/**
 * Makes a way in for the patient of a program that is in use. too_many: some must be revoked first. used_up: the program
 * has had all the links it may have.
 */
export async function createShareLink(
  scope: ClinicScope,
  link: NewShareLink,
): Promise<Result<object, "not_found" | "archived" | "too_many" | "used_up">> {
  if (!isUuid(link.programId)) return notFound;
  return inClinic(scope, async (tx) => {
    const state = await lockProgram(tx, scope, link.programId);
    if (state !== "in_use") return { ok: false, reason: state };
    const [links] = await tx<{ made: number; kept: number }[]>`
      select count(*)::int as made, count(*) filter (where revoked_at is null)::int as kept from share_link
      where clinic_id = ${scope.clinicId} and program_id = ${link.programId}`;
    if (links && links.made >= shareLinkBounds.made.max) return { ok: false, reason: "used_up" };
    if (links && links.kept >= shareLinkBounds.kept.max) return { ok: false, reason: "too_many" };
    await writeShareLink(tx, scope, link);
    return { ok: true };
  });
}

/** The rows of a new link, in a transaction that holds the lock of its program. */
export async function writeShareLink(tx: Transaction, scope: ClinicScope, link: NewShareLink): Promise<void> {
  await tx`
    insert into share_link (clinic_id, id, program_id, key_version, label, expires_at, created_by, created_at)
    values (${scope.clinicId}, ${link.id}, ${link.programId}, ${link.keyVersion}, ${link.label}, ${link.expiresAt},
      ${scope.clinicianId}, ${link.now})`;
  await tx`
    insert into share_link_route (link_id, clinic_id, program_id)
    values (${link.id}, ${scope.clinicId}, ${link.programId})`;
  await recordEvent(tx, scope, { action: "share_link.created", subjectId: link.id, now: link.now });
}

export type ShareLinkRow = {
  id: string;
  label: string;
  keyVersion: number;
  createdAt: Date;
  expiresAt: Date | null;
  revokedAt: Date | null;
  /** Whether the patient can use it, at the instant asked for. */
  opens: boolean;
  firstOpenedAt: Date | null;
  lastOpenedAt: Date | null;
  lastSessionAt: Date | null;
};

/** All links of a program, newest first. */
export async function listShareLinks(scope: ClinicScope, programId: string, now: Date): Promise<ShareLinkRow[]> {
  if (!isUuid(programId)) return [];
  return inClinic(scope, async (tx) => [
    ...(await tx<ShareLinkRow[]>`
      select link.id, link.label, link.key_version, link.created_at, link.expires_at, link.revoked_at,
        ${linkOpens(tx, now)} as opens, link.first_opened_at, link.last_opened_at,
        (select max(log.started_at) from session_log log
          where log.clinic_id = link.clinic_id and log.share_link_id = link.id) as last_session_at
      from share_link link
      join program on program.clinic_id = link.clinic_id and program.id = link.program_id
      join patient on patient.clinic_id = program.clinic_id and patient.id = program.patient_id
      where link.clinic_id = ${scope.clinicId} and link.program_id = ${programId}
      order by link.created_at desc, link.id desc`),
  ]);
}

export type ShareLinkAt = { programId: string; id: string; now: Date };

/** Moves the end of a link of the program; null lets it open until it is revoked. */
export function setShareLinkExpiry(
  scope: ClinicScope,
  { expiresAt, ...link }: ShareLinkAt & { expiresAt: Date | null },
): Promise<Result<object, "not_found">> {
  return changeShareLink(scope, link, "share_link.expiry_changed", (tx) => tx`expires_at = ${expiresAt}`);
}

/** Closes a link of the program for good, from the next request on. */
export function revokeShareLink(scope: ClinicScope, link: ShareLinkAt): Promise<Result<object, "not_found">> {
  return changeShareLink(scope, link, "share_link.revoked", (tx) => tx`revoked_at = coalesce(revoked_at, ${link.now})`);
}

async function changeShareLink(
  scope: ClinicScope,
  { programId, id, now }: ShareLinkAt,
  action: ClinicianEvent["action"],
  assignment: (tx: Transaction) => postgres.Fragment,
): Promise<Result<object, "not_found">> {
  if (!isUuid(programId) || !isUuid(id)) return notFound;
  return inClinic(scope, async (tx) => {
    const { count } = await tx`
      update share_link set ${assignment(tx)}
      where clinic_id = ${scope.clinicId} and program_id = ${programId} and id = ${id}`;
    if (count === 0) return notFound;
    await recordEvent(tx, scope, { action, subjectId: id, now });
    return { ok: true };
  });
}

const notFound = { ok: false, reason: "not_found" } as const;

/**
 * What a link reaches now. Null when it is unknown, expired or revoked, its program or patient is archived, or its
 * secret comes from another key: always by the same statements, so that the time does not show which.
 */
export async function findPatientScope(proof: LinkProof, now: Date): Promise<PatientScope | null> {
  const [, [row]] = await atGateTogether((tx) =>
    Promise.all([
      enterLink(tx, proof),
      tx<PatientScope[]>`
        select link.clinic_id, link.program_id, program.patient_id, link.id as link_id
        from ${livingLinks(tx, proof, now)}`,
    ]),
  );
  return row ? mintPatientScope(row) : null;
}

/** Notes that the patient opened the link. The first time goes to the audit trail. */
export async function recordOpening(scope: PatientScope, now: Date): Promise<void> {
  await inPatient(
    scope,
    (tx) => tx`
      with opened as (
        update share_link set first_opened_at = coalesce(first_opened_at, ${now}), last_opened_at = ${now}
        where clinic_id = ${scope.clinicId} and id = ${scope.linkId}
        returning first_opened_at
      )
      insert into audit_event (clinic_id, id, at, actor_kind, share_link_id, action, subject_kind, subject_id)
      select ${scope.clinicId}, ${uuidv7({ msecs: now.getTime() })}, ${now}, 'patient', ${scope.linkId},
        'share_link.opened', 'share_link', ${scope.linkId}
      from opened where first_opened_at = ${now}`,
  );
}

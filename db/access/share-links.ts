import type postgres from "postgres";
import { validate as isUuid, v7 as uuidv7 } from "uuid";
import { type ClinicianEvent, recordEvent } from "@/db/access/audit";
import type { Transaction } from "@/db/client";
import { atGateTogether, inClinic, inPatient } from "@/db/scope";
import { demoDoor } from "@/env";
import { type ClinicScope, mintPatientScope, type PatientScope } from "@/lib/access/scope";
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

/** Makes a way in for the patient of a program. */
export async function createShareLink(scope: ClinicScope, link: NewShareLink): Promise<Result<object, "not_found">> {
  if (!isUuid(link.programId)) return { ok: false, reason: "not_found" };
  return inClinic(scope, async (tx) => {
    const { count } = await tx`
      insert into share_link (clinic_id, id, program_id, key_version, label, expires_at, created_by, created_at)
      select clinic_id, ${link.id}, id, ${link.keyVersion}, ${link.label}, ${link.expiresAt}, ${scope.clinicianId},
        ${link.now}
      from program where clinic_id = ${scope.clinicId} and id = ${link.programId}`;
    if (count === 0) return { ok: false, reason: "not_found" };
    await tx`
      insert into share_link_route (link_id, clinic_id, program_id)
      values (${link.id}, ${scope.clinicId}, ${link.programId})`;
    await recordEvent(tx, scope, { action: "share_link.created", subjectId: link.id, now: link.now });
    return { ok: true };
  });
}

export type ShareLinkRow = {
  id: string;
  label: string;
  keyVersion: number;
  createdAt: Date;
  expiresAt: Date | null;
  revokedAt: Date | null;
  firstOpenedAt: Date | null;
  lastOpenedAt: Date | null;
  lastSessionAt: Date | null;
};

/** All links of a program, newest first. */
export async function listShareLinks(scope: ClinicScope, programId: string): Promise<ShareLinkRow[]> {
  if (!isUuid(programId)) return [];
  return inClinic(scope, async (tx) => [
    ...(await tx<ShareLinkRow[]>`
      select link.id, link.label, link.key_version, link.created_at, link.expires_at, link.revoked_at,
        link.first_opened_at, link.last_opened_at,
        (select max(log.started_at) from session_log log
          where log.clinic_id = link.clinic_id and log.share_link_id = link.id) as last_session_at
      from share_link link
      where link.clinic_id = ${scope.clinicId} and link.program_id = ${programId}
      order by link.created_at desc, link.id desc`),
  ]);
}

/** Moves the end of a link; null lets it open until it is revoked. */
export function setShareLinkExpiry(
  scope: ClinicScope,
  { id, expiresAt, now }: { id: string; expiresAt: Date | null; now: Date },
): Promise<Result<object, "not_found">> {
  return changeShareLink(
    scope,
    { action: "share_link.expiry_changed", subjectId: id, now },
    (tx) => tx`expires_at = ${expiresAt}`,
  );
}

/** Shuts a link for ever, from the next request on. */
export function revokeShareLink(
  scope: ClinicScope,
  { id, now }: { id: string; now: Date },
): Promise<Result<object, "not_found">> {
  return changeShareLink(
    scope,
    { action: "share_link.revoked", subjectId: id, now },
    (tx) => tx`revoked_at = coalesce(revoked_at, ${now})`,
  );
}

async function changeShareLink(
  scope: ClinicScope,
  event: ClinicianEvent,
  assignment: (tx: Transaction) => postgres.Fragment,
): Promise<Result<object, "not_found">> {
  if (!isUuid(event.subjectId)) return { ok: false, reason: "not_found" };
  return inClinic(scope, async (tx) => {
    const { count } = await tx`
      update share_link set ${assignment(tx)} where clinic_id = ${scope.clinicId} and id = ${event.subjectId}`;
    if (count === 0) return { ok: false, reason: "not_found" };
    await recordEvent(tx, scope, event);
    return { ok: true };
  });
}

/**
 * What a link reaches at this moment, and the version of the key its secret comes from. Null when it is unknown,
 * expired or revoked, or its program is archived: always by the same two statements, so that the time tells nothing.
 * Gives a key to patient data, so the caller must have checked the secret or the cookie of the link.
 */
export async function findPatientScope(
  linkId: string,
  now: Date,
): Promise<{ scope: PatientScope; keyVersion: number } | null> {
  if (!isUuid(linkId)) return null;
  const [, [row]] = await atGateTogether((tx) =>
    Promise.all([
      enterLink(tx, linkId),
      tx<(PatientScope & { keyVersion: number })[]>`
        select link.clinic_id, link.program_id, program.patient_id, link.id as link_id, link.key_version
        from ${livingLinks(tx, linkId, now)}`,
    ]),
  );
  if (!row) return null;
  const { keyVersion, ...fields } = row;
  return { scope: mintPatientScope(fields), keyVersion };
}

/**
 * The rest of the transaction acts as the patient of a link, as far as its route names it; by the same statement for
 * all. While the demo is closed, the links of a demo clinic lead nowhere.
 */
export function enterLink(tx: Transaction, linkId: string) {
  return tx`
    select set_config('role', 'homestretch_patient', true),
      set_config('app.clinic_id', coalesce(route.clinic_id::text, ''), true),
      set_config('app.program_id', coalesce(route.program_id::text, ''), true),
      set_config('app.link_id', asked.link_id::text, true)
    from (select ${linkId}::uuid as link_id) asked left join (
      share_link_route route join clinic on clinic.clinic_id = route.clinic_id
        and (not clinic.is_demo or ${demoDoor().isOpen})
    ) using (link_id)`;
}

/** What follows FROM: the link and its program, when the link opens at this moment. After `enterLink`. */
export function livingLinks(tx: Transaction, linkId: string, now: Date) {
  return tx`
    share_link link join program on program.clinic_id = link.clinic_id and program.id = link.program_id
    where link.clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid and link.id = ${linkId}
      and link.revoked_at is null and (link.expires_at is null or link.expires_at > ${now})
      and program.archived_at is null`;
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

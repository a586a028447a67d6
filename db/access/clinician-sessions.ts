import { atGate } from "@/db/scope";
import { demoDoor } from "@/env";
import { type ClinicRole, type ClinicScope, mintClinicScope } from "@/lib/access/scope";
import type { BodyChoice } from "@/lib/figure/body-choice";

export type NewSession = {
  /** SHA-256 of the token in the cookie. */
  tokenHash: Buffer;
  clinicianId: string;
  clinicId: string;
  now: Date;
  expiresAt: Date;
  /** The hash that the password was checked against: a change in the meantime leaves the person signed out. */
  checkedHash?: string;
  /** The session that this browser had until now. */
  replacedHash?: Buffer | null;
};

/**
 * Signs a browser in, and clears away the person's sessions that are over. Returns false when the person was disabled,
 * left the clinic or got another password in the meantime. The shared lock makes such a change wait, and then delete
 * this session too.
 */
export async function createSession(session: NewSession): Promise<boolean> {
  const { checkedHash = null, replacedHash = null } = session;
  const rows = await atGate(
    (sql) => sql`
      with over as (
        delete from clinician_session
        where (clinician_id = ${session.clinicianId} and expires_at <= ${session.now}) or token_hash = ${replacedHash}
      )
      insert into clinician_session (token_hash, clinician_id, clinic_id, created_at, last_seen_at, expires_at)
      select ${session.tokenHash}, c.id, ${session.clinicId}::uuid, ${session.now}::timestamptz,
        ${session.now}::timestamptz, ${session.expiresAt}::timestamptz
      from clinician c
      where c.id = ${session.clinicianId} and c.disabled_at is null
        and (${checkedHash}::text is null or c.password_hash = ${checkedHash})
        and exists (select from membership m where m.clinic_id = ${session.clinicId} and m.clinician_id = c.id)
      for share of c
      returning true`,
  );
  return rows.length > 0;
}

export type OpenSession = {
  scope: ClinicScope;
  name: string;
  email: string;
  clinicName: string;
  /** Who shows the exercises in the clinic's pictures. */
  figureBody: BodyChoice;
  /** A clinic of sample data. */
  isDemo: boolean;
};

/**
 * The scope of a browser that is signed in, asked on every request. Null when the session is unknown, over or idle
 * for too long, when the person is disabled or no longer belongs to the clinic, and in the demo clinic while the demo
 * is closed. Notes the use once a minute.
 */
export async function openSession({
  tokenHash,
  now,
  idleSeconds,
}: {
  tokenHash: Buffer;
  now: Date;
  idleSeconds: number;
}): Promise<OpenSession | null> {
  const idleSince = new Date(now.getTime() - idleSeconds * 1000);
  const minuteAgo = new Date(now.getTime() - 60_000);
  const [row] = await atGate(
    (sql) => sql<SessionRow[]>`
      with valid as (
        select s.token_hash, s.last_seen_at, s.clinic_id, s.clinician_id, m.role, c.name, c.email,
          clinic.name as clinic_name, clinic.figure_body, clinic.is_demo
        from clinician_session s
        join clinician c on c.id = s.clinician_id and c.disabled_at is null
        join membership m on m.clinic_id = s.clinic_id and m.clinician_id = s.clinician_id
        join clinic on clinic.clinic_id = s.clinic_id and (not clinic.is_demo or ${demoDoor().isOpen})
        where s.token_hash = ${tokenHash} and s.expires_at > ${now} and s.last_seen_at > ${idleSince}
      ), touched as (
        update clinician_session s set last_seen_at = ${now} from valid
        where s.token_hash = valid.token_hash and s.last_seen_at < ${minuteAgo}
      )
      select clinic_id, clinician_id, role, name, email, clinic_name, figure_body, is_demo from valid`,
  );
  if (!row) return null;
  const { clinicId, clinicianId, role, ...person } = row;
  return { scope: mintClinicScope({ clinicId, clinicianId, role }), ...person };
}

type SessionRow = {
  clinicId: string;
  clinicianId: string;
  role: ClinicRole;
  name: string;
  email: string;
  clinicName: string;
  figureBody: BodyChoice;
  isDemo: boolean;
};

/** Signs one browser out. */
export async function deleteSession(tokenHash: Buffer): Promise<void> {
  await atGate((sql) => sql`delete from clinician_session where token_hash = ${tokenHash}`);
}

/** Signs a person out everywhere. */
export async function deleteSessionsOf(clinicianId: string): Promise<void> {
  await atGate((sql) => sql`delete from clinician_session where clinician_id = ${clinicianId}`);
}

import { v7 as uuidv7 } from "uuid";
import { recordEvent } from "@/db/access/audit";
import { atGateTogether, enterClinic, inClinic } from "@/db/scope";
import type { ClinicScope } from "@/lib/access/scope";

/** Many wrong passwords for one person's account. */
export type SignInAlarm = { clinicianId: string; name: string; firstAt: Date; lastAt: Date };

const alarmMilliseconds = 24 * 60 * 60 * 1000;

/** Notes that an account of the clinic got as many wrong tries as are allowed. Once a window, so it cannot flood the trail. */
export async function recordSignInBlocked(account: {
  clinicId: string;
  clinicianId: string;
  now: Date;
}): Promise<void> {
  const { clinicId, clinicianId, now } = account;
  await atGateTogether(async (tx) => {
    await enterClinic(tx, clinicId);
    await tx`
      insert into audit_event (clinic_id, id, at, actor_kind, action, subject_kind, subject_id)
      values (${clinicId}, ${uuidv7({ msecs: now.getTime() })}, ${now}, 'system', 'clinician.sign_in_blocked',
        'clinician', ${clinicianId})`;
  });
}

/** For the owners of a clinic: whose account was tried, in the last 24 hours and since an owner put the notice away. */
export function listSignInAlarms(scope: ClinicScope, now: Date): Promise<SignInAlarm[]> {
  if (scope.role !== "owner") return Promise.resolve([]);
  const since = new Date(now.getTime() - alarmMilliseconds);
  return inClinic(
    scope,
    (tx) => tx<SignInAlarm[]>`
      select c.id as clinician_id, c.name, min(e.at) as first_at, max(e.at) as last_at
      from audit_event e
      join membership m on m.clinic_id = e.clinic_id and m.clinician_id = e.subject_id
      join clinician c on c.id = m.clinician_id
      where e.clinic_id = ${scope.clinicId} and e.action = 'clinician.sign_in_blocked' and e.at > ${since}
        and e.at > coalesce((
          select max(d.at) from audit_event d
          where d.clinic_id = ${scope.clinicId} and d.action = 'clinic.sign_in_alarms_dismissed' and d.at > ${since}
        ), ${since})
      group by c.id, c.name order by last_at desc limit 20`,
  );
}

/** Puts the notice away for all owners of the clinic. Returns false for anyone but an owner. */
export async function dismissSignInAlarms(scope: ClinicScope, now: Date): Promise<boolean> {
  if (scope.role !== "owner") return false;
  await inClinic(scope, (tx) =>
    recordEvent(tx, scope, { action: "clinic.sign_in_alarms_dismissed", subjectId: scope.clinicId, now }),
  );
  return true;
}

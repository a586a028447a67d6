import { v7 as uuidv7 } from "uuid";
import type { Transaction } from "@/db/client";
import type { ClinicScope } from "@/lib/access/scope";

/** Everything a clinician does that the trail keeps. Saving a draft is not among them: revisions tell that story. */
export type ClinicianEvent = {
  action:
    | "clinic.created"
    | "clinic.changed"
    | "clinic.sign_in_alarms_dismissed"
    | "clinician.password_changed"
    | "clinician.password_reset"
    | "patient.created"
    | "patient.changed"
    | "patient.archived"
    | "patient.restored"
    | "program.created"
    | "program.copied"
    | "program.published"
    | "program.archived"
    | "program.restored"
    | "share_link.created"
    | "share_link.expiry_changed"
    | "share_link.revoked";
  /** The row it was done to. */
  subjectId: string;
  now: Date;
};

/** Adds to the audit trail, in the transaction of what it tells about: neither is kept without the other. */
export async function recordEvent(tx: Transaction, scope: ClinicScope, event: ClinicianEvent): Promise<void> {
  const [subjectKind = ""] = event.action.split(".");
  await tx`
    insert into audit_event (clinic_id, id, at, actor_kind, clinician_id, action, subject_kind, subject_id)
    values (${scope.clinicId}, ${uuidv7({ msecs: event.now.getTime() })}, ${event.now}, 'clinician',
      ${scope.clinicianId}, ${event.action}, ${subjectKind}, ${event.subjectId})`;
}

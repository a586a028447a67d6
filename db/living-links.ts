import type { Transaction } from "@/db/client";
import { demoDoor } from "@/env";
import type { ClinicScope, LinkProof } from "@/lib/access/scope";

/**
 * Whether a link opens at an instant: the one condition for patients and for what clinicians are shown. It names the
 * tables `link`, `program` and `patient`.
 */
export function linkOpens(tx: Transaction, now: Date) {
  return tx`
    (link.revoked_at is null and (link.expires_at is null or link.expires_at > ${now})
      and program.archived_at is null and patient.archived_at is null)`;
}

/** How many links of a program or patient open at an instant, in a transaction of the clinic. */
export async function countOpenLinks(
  tx: Transaction,
  scope: ClinicScope,
  of: { programId: string } | { patientId: string },
  now: Date,
): Promise<number> {
  const [row] = await tx<{ count: number }[]>`
    select count(*)::int as count from share_link link
    join program on program.clinic_id = link.clinic_id and program.id = link.program_id
    join patient on patient.clinic_id = program.clinic_id and patient.id = program.patient_id
    where link.clinic_id = ${scope.clinicId} and ${linkOpens(tx, now)}
      and ${"programId" in of ? tx`program.id = ${of.programId}` : tx`patient.id = ${of.patientId}`}`;
  return row?.count ?? 0;
}

/**
 * The rest of the transaction acts as the patient of a link, as far as its route names one: by the same statements for
 * every link. The proof alone opens nothing: read through `livingLinks`. While the demo is closed, the links of a demo
 * clinic lead nowhere.
 */
export async function enterLink(tx: Transaction, { linkId }: LinkProof): Promise<void> {
  const role = tx`
    select set_config('role', 'homestretch_patient', true),
      set_config('app.clinic_id', coalesce(route.clinic_id::text, ''), true),
      set_config('app.program_id', coalesce(route.program_id::text, ''), true),
      set_config('app.link_id', asked.link_id::text, true)
    from (select ${linkId}::uuid as link_id) asked left join (
      share_link_route route join clinic on clinic.clinic_id = route.clinic_id
        and (not clinic.is_demo or ${demoDoor().isOpen})
    ) using (link_id)`;
  // A statement of its own: policies read these settings, and the program shows only after the first.
  const patient = tx`
    select set_config('app.patient_id', program.patient_id::text, true) from program
    where clinic_id = ${setting(tx, "app.clinic_id")} and id = ${setting(tx, "app.program_id")}`;
  await Promise.all([role.execute(), patient.execute()]);
}

/** What follows FROM: the link with its program and patient, when the link opens. After `enterLink`. */
export function livingLinks(tx: Transaction, { linkId, keyVersion }: LinkProof, now: Date) {
  return tx`
    share_link link
    join program on program.clinic_id = link.clinic_id and program.id = link.program_id
    join patient on patient.clinic_id = program.clinic_id and patient.id = program.patient_id
    where link.clinic_id = ${setting(tx, "app.clinic_id")} and link.id = ${linkId} and link.key_version = ${keyVersion}
      and ${linkOpens(tx, now)}`;
}

function setting(tx: Transaction, name: string) {
  return tx`nullif(current_setting(${name}, true), '')::uuid`;
}

import { hash } from "@node-rs/argon2";
import type { Pool } from "@/db/client";
import { demoSignIn } from "@/db/demo/demo-sign-in";
import { demoClinicId, demoClinicianId, writeDemo } from "@/db/demo/write-demo";
import { deriveLinkSecret } from "@/db/link-secret";
import { enterClinic } from "@/db/scope";
import type { LinkKey } from "@/env";
import { encodeLinkId } from "@/lib/access/link-id";

const argon2id = { algorithm: 2, memoryCost: 19 * 1024, timeCost: 2, parallelism: 1 } as const;

export type Demo = { email: string; password: string; patientLinks: { patient: string; path: string }[] };

/**
 * Puts the demo clinic into the database, once: a clinician, three patients, programs in every state, links and three
 * weeks of sessions up to `now`. At a later call nothing is written. Gives the way in. The catalog must be seeded.
 */
export async function seedDemo(
  sql: Pool,
  { now, linkKeys }: { now: Date; linkKeys: readonly LinkKey[] },
): Promise<Demo> {
  const newestKey = linkKeys[0];
  if (!newestKey) throw new Error("there is no link key");
  const passwordHash = await hash(demoSignIn.password, argon2id);
  await sql.begin(async (tx) => {
    await tx`select pg_advisory_xact_lock(hashtext('homestretch demo'))`;
    await tx`select set_config('role', 'homestretch_gate', true)`;
    const { count } = await tx`select id from clinician where id = ${demoClinicianId}`;
    if (count > 0) return;
    await tx`
      insert into clinician (id, email, name, password_hash, created_at, password_changed_at)
      values (${demoClinicianId}, ${demoSignIn.email}, 'Demo Clinician', ${passwordHash}, ${now}, ${now})`;
    await enterClinic(tx, demoClinicId);
    await writeDemo(tx, { now, keyVersion: newestKey.version });
  });
  return { ...demoSignIn, patientLinks: await listOpenLinks(sql, linkKeys) };
}

type OpenLink = { id: string; keyVersion: number; patient: string };

async function listOpenLinks(sql: Pool, linkKeys: readonly LinkKey[]): Promise<Demo["patientLinks"]> {
  const { links } = await sql.begin(async (tx) => {
    await enterClinic(tx, demoClinicId);
    const links = await tx<OpenLink[]>`
      select link.id, link.key_version as "keyVersion", patient.display_name as patient from share_link link
      join program on program.clinic_id = link.clinic_id and program.id = link.program_id
      join patient on patient.clinic_id = program.clinic_id and patient.id = program.patient_id
      where link.clinic_id = ${demoClinicId} and link.revoked_at is null and program.archived_at is null
        and (link.expires_at is null or link.expires_at > now())
      order by patient.display_name, link.created_at`;
    return { links };
  });
  const known = links.filter((link) => linkKeys.some((key) => key.version === link.keyVersion));
  return known.map(({ id, keyVersion, patient }) => ({
    patient,
    path: `/p/${encodeLinkId(id)}#${deriveLinkSecret(linkKeys, keyVersion, id)}`,
  }));
}

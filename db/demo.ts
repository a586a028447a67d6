import { hash, verify } from "@node-rs/argon2";
import type { Pool, Transaction } from "@/db/client";
import { demoSignIn } from "@/db/demo/demo-sign-in";
import { demoClinicId, demoClinicianId, writeDemo } from "@/db/demo/write-demo";
import { deriveLinkSecret } from "@/db/link-secret";
import { enterClinic } from "@/db/scope";
import type { LinkKey } from "@/env";
import { encodeLinkId } from "@/lib/access/link-id";

const argon2id = { algorithm: 2, memoryCost: 19 * 1024, timeCost: 2, parallelism: 1 } as const;

export type Demo = { email: string; password: string; patientLinks: { patient: string; path: string }[] };

export type DemoSeed = {
  now: Date;
  linkKeys: readonly LinkKey[];
  authSecret: string;
  /** false: only looks after a demo clinic that is there already. */
  mayCreate: boolean;
};

/**
 * Puts the demo clinic into the database, once: a clinician, three patients, programs in every state, links and three
 * weeks of sessions up to `now`. A later call only sets the password of this installation again. Returns the way in, or
 * null when there is no demo clinic. The catalog must be seeded.
 */
export async function seedDemo(sql: Pool, { now, linkKeys, authSecret, mayCreate }: DemoSeed): Promise<Demo | null> {
  const newestKey = linkKeys[0];
  if (!newestKey) throw new Error("there is no link key");
  const signIn = demoSignIn(authSecret);
  const { isThere } = await sql.begin(async (tx) => {
    await tx`select pg_advisory_xact_lock(hashtext('homestretch demo'))`;
    await tx`select set_config('role', 'homestretch_gate', true)`;
    if (await renewPassword(tx, signIn.password, now)) return { isThere: true };
    if (!mayCreate) return { isThere: false };
    await tx`
      insert into clinician (id, email, name, password_hash, created_at, password_changed_at)
      values (${demoClinicianId}, ${signIn.email}, 'Demo Clinician', ${await hash(signIn.password, argon2id)},
        ${now}, ${now})`;
    await enterClinic(tx, demoClinicId);
    await writeDemo(tx, { now, keyVersion: newestKey.version });
    return { isThere: true };
  });
  return isThere ? { ...signIn, patientLinks: await listOpenLinks(sql, linkKeys) } : null;
}

/** A demo clinic of an earlier version has a password that is in its source. Returns whether the person is there. */
async function renewPassword(tx: Transaction, password: string, now: Date): Promise<boolean> {
  const [person] = await tx<{ passwordHash: string }[]>`
    select password_hash from clinician where id = ${demoClinicianId}`;
  if (!person) return false;
  if (await verify(person.passwordHash, password)) return true;
  await tx`
    update clinician set password_hash = ${await hash(password, argon2id)}, password_changed_at = ${now}
    where id = ${demoClinicianId}`;
  return true;
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

import type postgres from "postgres";
import { beforeAll, describe, expect, test } from "vitest";
import { database } from "@/db/client";
import { makeClinic, makePublishedProgram, makeSessionLog, makeShareLink } from "@/db/testing/factories";
import { setUpTestDatabase } from "@/db/testing/set-up-test-database";
import { listTenantTables } from "@/db/testing/tables";
import type { PatientScope } from "@/lib/access/scope";

/*
 * The second lock alone: plain SQL without any WHERE, by roles that were given every right on every table. Only the
 * policies stand between a clinic and the rows of another.
 */
const { owner } = setUpTestDatabase();
let mine: PatientScope;
let theirs: PatientScope;
let tables: string[];

beforeAll(async () => {
  mine = await makeInhabitedClinic();
  theirs = await makeInhabitedClinic();
  tables = await listTenantTables(owner());
});

/** A clinic with two patients and a row in each table; the scope is of the first patient. */
async function makeInhabitedClinic(): Promise<PatientScope> {
  const scope = await makeClinic();
  const links = [];
  for (let patient = 0; patient < 2; patient += 1) {
    const program = await makePublishedProgram(scope);
    const link = await makeShareLink(scope, program.id);
    await makeSessionLog(link, program.draft);
    links.push(link);
  }
  const [first] = links;
  if (!first) throw new Error("no link was made");
  return first;
}

type Role = "homestretch_gate" | "homestretch_clinic" | "homestretch_patient";

/** Runs as a role under settings, with all rights on all tables, and takes everything back afterwards. */
async function actAs<Value>(
  role: Role,
  scope: PatientScope | null,
  task: (tx: postgres.TransactionSql) => Promise<Value>,
) {
  let value: Value | undefined;
  const undo = new Error("take back");
  await owner()
    .begin(async (tx) => {
      await tx.unsafe(`grant all on all tables in schema public to ${role}`);
      // Foreign keys would stop some writes before a policy is asked.
      await tx`set local session_replication_role = replica`;
      await tx`
        select set_config('app.clinic_id', ${scope?.clinicId ?? ""}, true),
          set_config('app.program_id', ${scope?.programId ?? ""}, true),
          set_config('app.patient_id', ${scope?.patientId ?? ""}, true),
          set_config('app.link_id', ${scope?.linkId ?? ""}, true), set_config('role', ${role}, true)`;
      value = await task(tx);
      throw undo;
    })
    .catch((error) => {
      if (error !== undo) throw error;
    });
  return value as Value;
}

const clinicsOf = (rows: Iterable<postgres.Row>) => [...new Set([...rows].map((row) => row.clinicId))];

/** Patients have no policy on some tables; their part of the audit trail is empty here. */
function isReadBy(role: Role, table: string): boolean {
  return role === "homestretch_clinic" || !["membership", "program_item", "audit_event"].includes(table);
}

describe.each(["homestretch_clinic", "homestretch_patient"] as const)("%s", (role) => {
  test("reads rows of its own clinic only", async () => {
    for (const table of tables) {
      const all = await owner()`select clinic_id from ${owner()(table)}`;
      expect(clinicsOf(all), `${table} has rows of both clinics`).toHaveLength(2);
      const seen = await actAs(role, mine, (tx) => tx`select * from ${tx(table)}`);
      expect(clinicsOf(seen), table).toEqual(isReadBy(role, table) ? [mine.clinicId] : []);
    }
  });

  test("changes and deletes rows of its own clinic only", async () => {
    for (const table of tables) {
      const changed = await actAs(
        role,
        mine,
        (tx) => tx`update ${tx(table)} set clinic_id = clinic_id returning clinic_id`,
      );
      expect(clinicsOf(changed), table).not.toContain(theirs.clinicId);
      const deleted = await actAs(role, mine, (tx) => tx`delete from ${tx(table)} returning clinic_id`);
      expect(clinicsOf(deleted), table).not.toContain(theirs.clinicId);
    }
  });

  test("writes no row into another clinic", async () => {
    for (const table of tables) {
      const [foreign] = await owner()`
        select to_jsonb(row) as row from ${owner()(table)} row where clinic_id = ${theirs.clinicId} limit 1`;
      const insert = actAs(
        role,
        mine,
        (tx) => tx`
        insert into ${tx(table)} select * from jsonb_populate_record(null::${tx(table)}, ${tx.json(foreign?.row)})`,
      );
      await expect(insert, `${table}: insert`).rejects.toThrow(/row-level security/);
      const move = actAs(role, mine, (tx) => tx`update ${tx(table)} set clinic_id = ${theirs.clinicId}`);
      if (isReadBy(role, table)) await expect(move, `${table}: move`).rejects.toThrow(/row-level security/);
      else expect((await move).count, `${table}: move`).toBe(0);
    }
  });

  test("without a scope reads nothing and writes nothing", async () => {
    for (const table of tables) {
      expect([...(await actAs(role, null, (tx) => tx`select clinic_id from ${tx(table)}`))], table).toEqual([]);
      expect((await actAs(role, null, (tx) => tx`update ${tx(table)} set clinic_id = clinic_id`)).count).toBe(0);
      const [row] = await owner()`select to_jsonb(row) as row from ${owner()(table)} row limit 1`;
      const insert = actAs(
        role,
        null,
        (tx) => tx`
        insert into ${tx(table)} select * from jsonb_populate_record(null::${tx(table)}, ${tx.json(row?.row)})`,
      );
      await expect(insert, table).rejects.toThrow(/row-level security/);
    }
  });
});

test("a patient reaches the own program, not the neighbor's in the same clinic", async () => {
  const seen = await actAs("homestretch_patient", mine, async (tx) => ({
    programs: await tx`select id from program`,
    patients: await tx`select id from patient`,
    links: await tx`select id from share_link`,
    revisions: await tx`select distinct program_id as id from program_revision`,
    logs: await tx`select distinct program_id as id from session_log`,
    loggedExercises: await tx`select distinct share_link_id as id from session_log_exercise`,
  }));
  expect(seen).toEqual({
    programs: [{ id: mine.programId }],
    patients: [{ id: mine.patientId }],
    links: [{ id: mine.linkId }],
    revisions: [{ id: mine.programId }],
    logs: [{ id: mine.programId }],
    loggedExercises: [{ id: mine.linkId }],
  });
});

test("the gate reads no tenant's rows but which clinics there are and who works there", async () => {
  for (const table of tables) {
    const seen = await actAs("homestretch_gate", mine, (tx) => tx`select clinic_id from ${tx(table)}`);
    expect(seen.length > 0, table).toBe(["clinic", "membership"].includes(table));
  }
});

test("a clinic sees the names of its own people only", async () => {
  const seen = await actAs("homestretch_clinic", mine, (tx) => tx`select id from clinician`);
  const own = await owner()`select clinician_id as id from membership where clinic_id = ${mine.clinicId}`;
  expect([...seen]).toEqual([...own]);
});

test("a connection of the app reaches no patient data before it enters a scope", async () => {
  for (const table of tables.filter((name) => !["clinic", "membership"].includes(name))) {
    const read = database().use((pool) => pool`select from ${pool(table)}`);
    await expect(read, table).rejects.toThrow(/permission denied/);
  }
});

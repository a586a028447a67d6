import { readdirSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { makeClinic, makePublishedProgram, makeSessionLog, makeShareLink } from "@/db/testing/factories";
import { isolationProbes, type Party, withoutScope } from "@/db/testing/isolation-probes";
import { setUpTestDatabase } from "@/db/testing/set-up-test-database";
import { listTenantTables } from "@/db/testing/tables";

/*
 * Every function of db/access is tried by a clinician or patient of another clinic with ids of rows that exist, also
 * mixed with own ids. The answer is the one for rows that do not exist, and no row of the victim changes.
 */
const { owner } = setUpTestDatabase();
let me: Party;
let victim: Party;

beforeAll(async () => {
  me = await makeParty();
  victim = await makeParty();
});

async function makeParty(): Promise<Party> {
  const scope = await makeClinic({ clinicName: "Clinic of its own" });
  const { id: programId, patientId, version, draft } = await makePublishedProgram(scope);
  const link = await makeShareLink(scope, programId);
  await makeSessionLog(link, draft);
  return { scope, patientId, programId, version, draft, link };
}

/** Everything stored about a clinic, as text. */
async function rowsOf({ scope }: Party): Promise<string> {
  const tables = [...(await listTenantTables(owner())), "share_link_route", "clinician_session"];
  const rows = [];
  for (const table of tables) {
    rows.push(
      await owner()`select row::text from ${owner()(table)} row where clinic_id = ${scope.clinicId} order by 1`,
    );
  }
  rows.push(await owner()`select row::text from clinician row where id = ${scope.clinicianId}`);
  return JSON.stringify(rows);
}

describe.each(Object.entries(isolationProbes))("%s", (_name, probes) => {
  test.each(probes)("$what", async ({ call, answer }) => {
    const before = await rowsOf(victim);
    const given = await call(me, victim);
    if (answer === "own") expect(given).toBeTruthy();
    else expect(given).toEqual(answer);
    expect(await rowsOf(victim)).toBe(before);
    const { clinicId, clinicianId } = victim.scope;
    for (const id of [clinicId, clinicianId, victim.patientId, victim.programId, victim.link.linkId]) {
      expect(JSON.stringify(given) ?? "").not.toContain(id);
    }
  });
});

test("every function of db/access is either tried here or has a reason to need no scope", async () => {
  const files = readdirSync(new URL("./access", import.meta.url)).filter((file) => !file.endsWith(".test.ts"));
  const names: string[] = [];
  for (const file of files) {
    const topic = file.replace(/\.ts$/, "");
    const exported: Record<string, unknown> = await import(`./access/${topic}.ts`);
    for (const [name, value] of Object.entries(exported)) {
      if (typeof value === "function") names.push(`${topic}.${name}`);
    }
  }
  expect(names.sort()).toEqual([...Object.keys(isolationProbes), ...Object.keys(withoutScope)].sort());
});

test("ids that are no ids are not found either, in every function that takes one", async () => {
  const nobody = { ...victim, patientId: "x", programId: "' or 1=1", link: { ...victim.link, linkId: "é" } };
  const skipped = [
    "patient-view.getLinkedProgram",
    "share-links.findPatientScope",
    "session-logs.saveSessionLog",
    "session-logs.writeSessionLog",
    "share-links.recordOpening",
  ];
  for (const [name, probes] of Object.entries(isolationProbes)) {
    for (const { call, answer } of probes.filter((probe) => probe.answer !== "own" && probe.answer !== undefined)) {
      // Their ids come from a scope or proof, never from outside; the draft's reader is behind those who check.
      if (skipped.includes(name) || name.startsWith("program-draft.")) continue;
      expect(await call(me, nobody), name).toEqual(answer);
    }
  }
});

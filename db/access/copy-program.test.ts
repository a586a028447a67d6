import fc from "fast-check";
import { v7 as uuidv7 } from "uuid";
import { expect, test } from "vitest";
import { copyProgram, getProgram } from "@/db/access/programs";
import { day, makeClinic, makeItem, makePatient, makeProgram } from "@/db/testing/factories";
import { setUpTestDatabase } from "@/db/testing/set-up-test-database";
import { aDosage } from "@/lib/dosage/testing/dosages";
import { copyTexts } from "@/lib/program/copy-texts";
import type { ProgramDraft } from "@/lib/program/program";

const { owner } = setUpTestDatabase();
const now = new Date("2026-03-02T14:00:00.000Z");

/** Each text is marked by what it is, so that a copy shows where it comes from. */
const texts = {
  title: "title for the first",
  patientMessage: "message to the first",
  safetyNote: "safety for the first",
};
const items = [0, 1, 2].map((line) =>
  makeItem({
    dosage: aDosage({ load: `load of line ${line}` }),
    patientNote: `note of line ${line}`,
    clinicianNote: `hx of line ${line}`,
  }),
);

const copyOf = (sourceProgramId: string, patientId: string) => ({
  id: uuidv7(),
  patientId,
  sourceProgramId,
  newItemId: () => uuidv7(),
  now,
});

async function makeSource(given: Partial<ProgramDraft> = {}) {
  const scope = await makeClinic();
  const startDate = day("2026-03-02");
  return { scope, source: await makeProgram(scope, { draft: { ...texts, items, startDate, ...given } }) };
}

async function rowsOf(programId: string): Promise<string> {
  const rows = await owner()`select row::text from program row where id = ${programId}`;
  const lines = await owner()`select row::text from program_item row where program_id = ${programId}`;
  return JSON.stringify([...rows, ...lines]);
}

test("another patient gets the chosen texts and no other word of the source, clinic notes never", async () => {
  const { scope, source } = await makeSource();
  const all = copyTexts(source.draft);
  expect(all).toHaveLength(9);
  await fc.assert(
    fc.asyncProperty(fc.subarray(all), async (chosen) => {
      const copy = copyOf(source.id, await makePatient(scope));
      const keys = chosen.map(({ key }) => key);
      const given = { ...copy, texts: { sourceVersion: source.version, keys } };
      expect(await copyProgram(scope, given)).toEqual({ ok: true });
      const rows = await rowsOf(copy.id);
      for (const text of all) expect(rows.includes(text.text), text.key).toBe(keys.includes(text.key));
      expect(rows).not.toContain("hx of line");
      const made = await getProgram(scope, copy.id);
      expect(made?.draft.items.map(({ exerciseId }) => exerciseId)).toEqual(items.map(({ exerciseId }) => exerciseId));
    }),
    { numRuns: 25 },
  );
});

test("without a choice, or with keys that name nothing, another patient gets exercises and dosage alone", async () => {
  const { scope, source } = await makeSource();
  const patientId = await makePatient(scope, { language: "es" });
  const forged = { sourceVersion: source.version, keys: ["note:9", "clinicianNote:0", "hx", "__proto__"] };
  for (const given of [{}, { texts: forged }]) {
    const copy = { ...copyOf(source.id, patientId), ...given };
    expect(await copyProgram(scope, copy)).toEqual({ ok: true });
    const rows = await rowsOf(copy.id);
    for (const { text } of copyTexts(source.draft)) expect(rows).not.toContain(text);
    expect(rows).not.toContain("hx of line");
    expect((await getProgram(scope, copy.id))?.draft.title).toBe("Programa de ejercicios en casa");
  }
});

test("the same patient gets all of it under new ids, but no dates, unpublished", async () => {
  const { scope, source } = await makeSource();
  const copy = copyOf(source.id, source.patientId);
  expect(await copyProgram(scope, copy)).toEqual({ ok: true });
  const made = await getProgram(scope, copy.id);
  const withoutIds = (lines: ProgramDraft["items"] = []) => lines.map(({ id: _, ...line }) => line);
  expect(made?.draft).toMatchObject({ ...texts, startDate: null });
  expect(withoutIds(made?.draft.items)).toEqual(withoutIds(source.draft.items));
  expect(made?.draft.items.map(({ id }) => id)).not.toEqual(items.map(({ id }) => id));
  expect(made?.publishedNumber).toBeNull();
});

test("texts chosen from another version of the source are not copied", async () => {
  const { scope, source } = await makeSource();
  const copy = copyOf(source.id, await makePatient(scope));
  const given = { ...copy, texts: { sourceVersion: source.version - 1, keys: ["message"] } };
  expect(await copyProgram(scope, given)).toEqual({ ok: false, reason: "changed" });
  expect(await getProgram(scope, copy.id)).toBeNull();
});

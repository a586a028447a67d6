import { describe, expect, test } from "vitest";
import { archiveProgram, getProgram, restoreProgram, saveProgramDraft } from "@/db/access/programs";
import { day, makeClinic, makeDraft, makeItem, makeProgram } from "@/db/testing/factories";
import { setUpTestDatabase } from "@/db/testing/set-up-test-database";

const { owner } = setUpTestDatabase();
const now = new Date("2026-03-02T14:00:00.000Z");

describe("saving a draft", () => {
  test("gives back exactly what was saved, under the next version", async () => {
    const scope = await makeClinic();
    const { id: programId, version } = await makeProgram(scope);
    const draft = makeDraft({
      title: "Neck, gently",
      startDate: day("2026-03-02"),
      endDate: day("2026-04-13"),
      patientMessage: "Go slowly.\nStop when it hurts. ½ ≥ ñ 🙂",
      safetyNote: "Not in the first hour.",
      items: [
        makeItem({ patientNote: "Use the chair.", clinicianNote: "Watch the left side." }),
        makeItem({ exerciseId: "chin-tucks" }),
        makeItem(),
      ],
    });
    const result = await saveProgramDraft(scope, { programId, expectedVersion: version, draft, now });
    expect(result).toEqual({ ok: true, version: version + 1 });
    const saved = await getProgram(scope, programId);
    expect(saved).toMatchObject({ version: version + 1, draft, updatedAt: now });
  });

  test("keeps the rows of items that stay, and touches none that did not change", async () => {
    const scope = await makeClinic();
    const { id: programId, version, draft } = await makeProgram(scope);
    const rows = () =>
      owner()<{ id: string; place: string; position: number }[]>`
        select id, ctid::text as place, position from program_item where program_id = ${programId} order by position`;
    const [first, second] = await rows();
    const added = makeItem();
    const items = [...draft.items, added];
    await saveProgramDraft(scope, { programId, expectedVersion: version, draft: { ...draft, items }, now });
    expect(await rows()).toEqual([first, second, expect.objectContaining({ id: added.id, position: 2 })]);
  });

  test("deletes missing items and reorders the others", async () => {
    const scope = await makeClinic();
    const [a, b, c] = [makeItem(), makeItem(), makeItem()];
    const { id: programId, version, draft } = await makeProgram(scope, { draft: { items: [a, b, c] } });
    await saveProgramDraft(scope, { programId, expectedVersion: version, draft: { ...draft, items: [c, a] }, now });
    expect((await getProgram(scope, programId))?.draft.items).toEqual([c, a]);
  });

  test("from an older version is a conflict and changes nothing", async () => {
    const scope = await makeClinic();
    const { id: programId, version, draft } = await makeProgram(scope);
    const mine = { ...draft, title: "Mine", items: [] };
    const result = await saveProgramDraft(scope, { programId, expectedVersion: version - 1, draft: mine, now });
    expect(result).toEqual({ ok: false, reason: "conflict" });
    expect(await getProgram(scope, programId)).toMatchObject({ version, draft });
  });

  test("of twenty at the same moment, one gets in and the others are told", async () => {
    const scope = await makeClinic();
    const { id: programId, version } = await makeProgram(scope);
    const results = await Promise.all(
      Array.from({ length: 20 }, (_, index) => {
        const draft = makeDraft({ title: `Draft ${index}`, items: [makeItem({ patientNote: `Note ${index}` })] });
        return saveProgramDraft(scope, { programId, expectedVersion: version, draft, now });
      }),
    );
    const winners = results.flatMap((result, index) => (result.ok ? [index] : []));
    expect(winners).toHaveLength(1);
    expect(results.filter((result) => !result.ok && result.reason === "conflict")).toHaveLength(19);
    const saved = await getProgram(scope, programId);
    expect(saved?.draft.title).toBe(`Draft ${winners[0]}`);
    expect(saved?.draft.items.map((item) => item.patientNote)).toEqual([`Note ${winners[0]}`]);
  });

  test("with an exercise that does not exist says so and changes nothing", async () => {
    const scope = await makeClinic();
    const { id: programId, version, draft } = await makeProgram(scope);
    const wrong = { ...draft, title: "Changed", items: [makeItem({ exerciseId: "no-such-exercise" })] };
    const result = await saveProgramDraft(scope, { programId, expectedVersion: version, draft: wrong, now });
    expect(result).toEqual({ ok: false, reason: "unknown_exercise" });
    expect(await getProgram(scope, programId)).toMatchObject({ version, draft });
  });

  test("with an item id of another program takes nothing away from it", async () => {
    const scope = await makeClinic();
    const other = await makeProgram(scope);
    const { id: programId, version, draft } = await makeProgram(scope);
    const stolen = other.draft.items.map((item) => ({ ...item, patientNote: "stolen" }));
    await saveProgramDraft(scope, { programId, expectedVersion: version, draft: { ...draft, items: stolen }, now });
    expect((await getProgram(scope, other.id))?.draft).toEqual(other.draft);
  });
});

test("archiving and restoring leave the draft as it is", async () => {
  const scope = await makeClinic();
  const { id, draft, version } = await makeProgram(scope);
  expect(await archiveProgram(scope, { id, now })).toEqual({ ok: true, closedLinks: 0 });
  expect(await getProgram(scope, id)).toMatchObject({ archivedAt: now, draft, version });
  expect(await restoreProgram(scope, { id, now })).toEqual({ ok: true });
  expect(await getProgram(scope, id)).toMatchObject({ archivedAt: null, draft, version });
});

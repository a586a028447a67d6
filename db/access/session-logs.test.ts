import { v7 as uuidv7 } from "uuid";
import { describe, expect, test } from "vitest";
import { saveProgramDraft } from "@/db/access/programs";
import { publishDraft } from "@/db/access/revisions";
import { listRecentSessionLogs, listSessionLogs, saveSessionLog } from "@/db/access/session-logs";
import {
  makeClinic,
  makeItem,
  makeLog,
  makePatient,
  makePublishedProgram,
  makeShareLink,
} from "@/db/testing/factories";
import { setUpTestDatabase } from "@/db/testing/set-up-test-database";

setUpTestDatabase();
const now = new Date("2026-03-20T14:00:00.000Z");

async function makeOpenProgram() {
  const scope = await makeClinic();
  const patientId = await makePatient(scope, { displayName: "Patient A" });
  const program = await makePublishedProgram(scope, { patientId, draft: { title: "Neck" } });
  const link = await makeShareLink(scope, program.id);
  return { scope, patientId, program, link, draft: program.draft };
}

describe("a log", () => {
  test("is read back as it was sent, with the exercises as they were called", async () => {
    const { scope, program, link, draft } = await makeOpenProgram();
    const [first, second] = draft.items;
    const exercises = [
      { itemId: second?.id ?? "", outcome: "partly" as const, workedSeconds: 12, plannedSeconds: 60 },
      { itemId: first?.id ?? "", outcome: "skipped" as const, workedSeconds: 0, plannedSeconds: 30 },
    ];
    const log = makeLog(draft, { exercises, pain: 0, difficulty: "hard", comment: "It hurt.\nThen not. 🙂" });
    expect(await saveSessionLog(link, log, now)).toEqual({ ok: true, repeat: false });
    const [saved] = await listSessionLogs(scope, program.id, { limit: 9 });
    expect(saved).toEqual({
      id: log.id,
      shareLinkId: link.linkId,
      programId: program.id,
      revisionNumber: 1,
      startedAt: new Date(log.startedAt),
      finishedAt: new Date(log.finishedAt),
      receivedAt: now,
      timeZone: "America/New_York",
      day: "2026-03-02",
      pain: 0,
      difficulty: "hard",
      comment: log.comment,
      // In the order of the program, not of the report.
      exercises: [
        { ...exercises[1], exerciseId: first?.exerciseId, exerciseName: expect.any(String) },
        { ...exercises[0], exerciseId: second?.exerciseId, exerciseName: expect.any(String) },
      ],
    });
  });

  test("that is not answered has no pain, which is not 0", async () => {
    const { scope, program, link, draft } = await makeOpenProgram();
    await saveSessionLog(link, makeLog(draft), now);
    expect((await listSessionLogs(scope, program.id, { limit: 9 }))[0]).toMatchObject({ pain: null, difficulty: null });
  });

  test("sent again, even with other words, changes nothing", async () => {
    const { scope, program, link, draft } = await makeOpenProgram();
    const log = makeLog(draft, { pain: 4 });
    await saveSessionLog(link, log, now);
    expect(await saveSessionLog(link, { ...log, pain: 9, comment: "other" }, now)).toEqual({ ok: true, repeat: true });
    expect(await listSessionLogs(scope, program.id, { limit: 9 })).toMatchObject([{ pain: 4, comment: "" }]);
  });

  test("of a revision that the program does not have is refused", async () => {
    const { scope, program, link, draft } = await makeOpenProgram();
    const log = makeLog(draft, { revisionNumber: 2 });
    expect(await saveSessionLog(link, log, now)).toEqual({ ok: false, reason: "unknown_revision" });
    expect(await listSessionLogs(scope, program.id, { limit: 9 })).toEqual([]);
  });

  test("of an older revision is kept with the exercises of that one", async () => {
    const { scope, program, link, draft } = await makeOpenProgram();
    const items = [makeItem()];
    const { id: programId, version } = program;
    await saveProgramDraft(scope, { programId, expectedVersion: version, draft: { ...draft, items }, now });
    await publishDraft(scope, { programId, expectedVersion: version + 1, now });
    expect(await saveSessionLog(link, makeLog(draft), now)).toEqual({ ok: true, repeat: false });
    const [saved] = await listSessionLogs(scope, programId, { limit: 9 });
    expect(saved?.exercises.map((exercise) => exercise.itemId)).toEqual(draft.items.map((item) => item.id));
  });

  test("keeps only exercises that are in the revision, each once", async () => {
    const { scope, program, link, draft } = await makeOpenProgram();
    const { exercises } = makeLog(draft);
    const [known] = exercises;
    if (!known) throw new Error("no exercise");
    const log = makeLog(draft, { exercises: [{ ...known, itemId: uuidv7() }, known] });
    await saveSessionLog(link, log, now);
    const [saved] = await listSessionLogs(scope, program.id, { limit: 9 });
    expect(saved?.exercises.map((exercise) => exercise.itemId)).toEqual([known.itemId]);
  });

  test.each([
    ["Australia/Lord_Howe", "2026-04-04T14:30:00.000Z", "2026-04-05"],
    ["Pacific/Apia", "2011-12-30T10:00:00.000Z", "2011-12-31"],
    ["Asia/Kolkata", "2026-03-01T18:30:00.000Z", "2026-03-02"],
    ["America/New_York", "2026-03-08T06:59:00.000Z", "2026-03-08"],
    ["America/New_York", "2026-11-01T03:59:00.000Z", "2026-10-31"],
  ])("in %s at %s counts for %s", async (timeZone, startedAt, day) => {
    const { scope, program, link, draft } = await makeOpenProgram();
    await saveSessionLog(link, makeLog(draft, { timeZone, startedAt }), now);
    expect((await listSessionLogs(scope, program.id, { limit: 1 }))[0]?.day).toBe(day);
  });
});

test("two hundred logs, each sent five times at once in any order, arrive once each with their own times", async () => {
  const { scope, program, link, draft } = await makeOpenProgram();
  const logs = Array.from({ length: 200 }, (_, index) =>
    makeLog(draft, { startedAt: new Date(Date.UTC(2026, 2, 1, 8, index * 10)).toISOString() }),
  );
  const sent = Array.from({ length: 5 }, (_, round) =>
    logs.map((_log, index) => logs[(index * 37 + round * 11) % 200]),
  );
  const arrivals = sent.flat().flatMap((log) => (log ? [log] : []));
  for (let from = 0; from < arrivals.length; from += 100) {
    const batch = arrivals.slice(from, from + 100);
    // The same log twice at the same moment.
    await Promise.all([...batch, ...batch].map((log) => saveSessionLog(link, log, now)));
  }
  const saved = await listSessionLogs(scope, program.id, { limit: 999 });
  const times = (rows: { id: string; startedAt: Date | string }[]) =>
    Object.fromEntries(rows.map((row) => [row.id, new Date(row.startedAt).toISOString()]));
  expect(saved).toHaveLength(200);
  expect(times(saved)).toEqual(times(logs));
  expect(saved.every((log) => log.exercises.length === 2)).toBe(true);
});

test("the newest sessions of the clinic, or of one patient, come with who and what", async () => {
  const { scope, patientId, program, link, draft } = await makeOpenProgram();
  const other = await makePublishedProgram(scope);
  const otherLink = await makeShareLink(scope, other.id);
  await saveSessionLog(link, makeLog(draft, { startedAt: "2026-03-03T14:00:00.000Z" }), now);
  await saveSessionLog(otherLink, makeLog(other.draft, { startedAt: "2026-03-04T14:00:00.000Z" }), now);
  const all = await listRecentSessionLogs(scope, { limit: 9 });
  expect(all.map((log) => log.programId)).toEqual([other.id, program.id]);
  const [one, ...rest] = await listRecentSessionLogs(scope, { patientId, limit: 9 });
  expect(one).toMatchObject({ patientId, patientName: "Patient A", programTitle: "Neck", programId: program.id });
  expect(rest).toEqual([]);
  expect(await listRecentSessionLogs(scope, { limit: 1 })).toHaveLength(1);
});

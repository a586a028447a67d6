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
import type { ProgramDraft } from "@/lib/program/program";
import type { SessionLog } from "@/lib/session/session-log";

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
      clockWasOff: false,
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
    makeLog(draft, { startedAt: new Date(Date.UTC(2026, 1, 1, index * 2)).toISOString() }),
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

describe("what one link delivers is bounded", () => {
  const hours = (count: number) => new Date(now.getTime() + count * 3_600_000);
  const onDay = (draft: ProgramDraft, day: number, count: number) =>
    Array.from({ length: count }, (_, index) =>
      makeLog(draft, { startedAt: new Date(Date.UTC(2026, 0, day, 8, index)).toISOString() }),
    );

  test("20 sessions of a day, also when 60 come at once, and repeats of those 20 still count as received", async () => {
    const { scope, program, link, draft } = await makeOpenProgram();
    const logs = onDay(draft, 5, 60);
    const results = await Promise.all(logs.map((log) => saveSessionLog(link, log, now)));
    expect(results.filter(({ ok }) => ok)).toHaveLength(20);
    expect(results.filter((result) => !result.ok && result.reason === "day_full")).toHaveLength(40);
    const saved = await listSessionLogs(scope, program.id, { limit: 999 });
    expect(saved).toHaveLength(20);
    const again = logs.filter(({ id }) => saved.some((one) => one.id === id));
    for (const log of again) expect(await saveSessionLog(link, log, now)).toEqual({ ok: true, repeat: true });
    // Another day, and another link of the same program, have room of their own.
    expect(await saveSessionLog(link, onDay(draft, 6, 1)[0] as SessionLog, now)).toMatchObject({ ok: true });
    const other = await makeShareLink(scope, program.id);
    expect(await saveSessionLog(other, onDay(draft, 5, 1)[0] as SessionLog, now)).toMatchObject({ ok: true });
  });

  test("a day is the patient's day, whatever the instants are", async () => {
    const { link, draft } = await makeOpenProgram();
    // 23:00 in New York on the 4th is the 5th in UTC.
    for (const log of onDay(draft, 5, 20)) await saveSessionLog(link, log, now);
    const before = makeLog(draft, { startedAt: "2026-01-05T04:00:00.000Z" });
    expect(await saveSessionLog(link, before, now)).toEqual({ ok: true, repeat: false });
    const within = makeLog(draft, { startedAt: "2026-01-06T04:00:00.000Z" });
    expect(await saveSessionLog(link, within, now)).toEqual({ ok: false, reason: "day_full" });
  });

  test("500 arrivals in 24 hours; then it says when there is room again, and there is", async () => {
    const { scope, program, link, draft } = await makeOpenProgram();
    const logs = Array.from({ length: 25 }, (_, index) => onDay(draft, index + 1, 20)).flat();
    await saveSessionLog(link, logs[0] as SessionLog, now);
    for (let from = 1; from < logs.length; from += 100) {
      await Promise.all(logs.slice(from, from + 100).map((log) => saveSessionLog(link, log, hours(1))));
    }
    const [late, later] = onDay(draft, 60, 2) as [SessionLog, SessionLog];
    const full = { ok: false, reason: "too_many_arrivals", retryAfterSeconds: 22 * 3600 };
    expect(await saveSessionLog(link, late, hours(2))).toEqual(full);
    expect(await saveSessionLog(link, logs[7] as SessionLog, hours(2))).toEqual({ ok: true, repeat: true });
    expect(await listSessionLogs(scope, program.id, { limit: 999 })).toHaveLength(500);
    expect(await saveSessionLog(link, late, hours(24))).toEqual({ ok: true, repeat: false });
    expect(await saveSessionLog(link, later, hours(24))).toMatchObject({ reason: "too_many_arrivals" });
    expect(await saveSessionLog(link, later, hours(25))).toEqual({ ok: true, repeat: false });
  });
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

import { v4 as uuidv4 } from "uuid";
import { describe, expect, test } from "vitest";
import { POST } from "@/app/p/[linkId]/log/v1/route";
import { makeOpenedLink, type OpenedLink, post } from "@/app/p/[linkId]/testing/patient-requests";
import { listSessionLogs } from "@/db/access/session-logs";
import { revokeShareLink } from "@/db/access/share-links";
import { makeLog } from "@/db/testing/factories";
import { setUpTestDatabase } from "@/db/testing/set-up-test-database";
import { plainDateIn } from "@/lib/schedule/plain-date";

setUpTestDatabase();

const send = ({ linkId, cookie }: OpenedLink, log: unknown) => post(POST, linkId, log, { headers: { cookie } });
const logsOf = ({ clinic, scope }: OpenedLink) => listSessionLogs(clinic, scope.programId, { limit: 1000 });

test("a log arrives as it was sent; no answer is not an answer of 0", async () => {
  const link = await makeOpenedLink();
  const log = makeLog(link.draft, { id: uuidv4(), difficulty: "hard", comment: "Stiff today." });
  const response = await send(link, log);
  expect(response.status).toBe(200);
  const { receivedAt, repeat } = await response.json();
  expect(repeat).toBe(false);
  expect(Math.abs(Date.parse(receivedAt) - Date.now())).toBeLessThan(10_000);
  expect(await logsOf(link)).toMatchObject([
    {
      id: log.id,
      day: "2026-03-02",
      pain: null,
      difficulty: "hard",
      comment: "Stiff today.",
      exercises: log.exercises,
    },
  ]);
});

test("the same log again is taken and changes nothing", async () => {
  const link = await makeOpenedLink();
  const log = makeLog(link.draft, { pain: 3 });
  await send(link, log);
  const again = await send(link, { ...log, pain: 9 });
  expect(await again.json()).toMatchObject({ repeat: true });
  expect((await logsOf(link)).map(({ pain }) => pain)).toEqual([3]);
});

test("200 logs, each sent five times and all at once, are 200 rows with their own times", async () => {
  const link = await makeOpenedLink();
  const logs = Array.from({ length: 200 }, (_, index) =>
    makeLog(link.draft, { startedAt: new Date(Date.UTC(2026, 0, 1) + index * 2 * 3_600_000).toISOString() }),
  );
  for (let round = 0; round < 5; round++) {
    const statuses = await Promise.all(logs.map(async (log) => (await send(link, log)).status));
    // A busy server says so, and the phone sends again.
    expect(statuses.every((status) => status === 200 || (status === 503 && round < 4))).toBe(true);
  }
  const kept = await logsOf(link);
  expect(kept).toHaveLength(200);
  expect(new Set(kept.map(({ startedAt }) => startedAt.toISOString()))).toEqual(
    new Set(logs.map(({ startedAt }) => startedAt)),
  );
});

describe("a phone whose clock is off", () => {
  const hour = 3_600_000;
  const at = (instant: number) => new Date(instant).toISOString();
  /** A session of 9 minutes that ended two hours ago by the phone's clock. */
  const sessionOf = (link: OpenedLink, phoneNow: number) =>
    makeLog(link.draft, {
      startedAt: at(phoneNow - 2 * hour - 9 * 60_000),
      finishedAt: at(phoneNow - 2 * hour),
      timeZone: "Pacific/Kiritimati",
    });
  const sendAt = (link: OpenedLink, log: unknown, phoneTime: string) =>
    post(POST, link.linkId, log, { headers: { cookie: link.cookie, "x-homestretch-phone-time": phoneTime } });

  test.each([
    ["in 2099", Date.UTC(2099, 5, 1)],
    ["in 1970", Date.UTC(1970, 0, 2)],
    ["an hour ahead", Date.now() + hour],
  ])("%s delivers times and a day by the server's clock, marked", async (_, phoneNow) => {
    const link = await makeOpenedLink();
    expect((await sendAt(link, sessionOf(link, phoneNow), at(phoneNow))).status).toBe(200);
    const [saved] = await logsOf(link);
    expect(saved?.clockWasOff).toBe(true);
    expect(Math.abs((saved?.finishedAt.getTime() ?? 0) - (Date.now() - 2 * hour))).toBeLessThan(60_000);
    expect(saved && saved.finishedAt.getTime() - saved.startedAt.getTime()).toBe(9 * 60_000);
    expect(saved?.day).toBe(plainDateIn(saved?.startedAt ?? new Date(0), "Pacific/Kiritimati"));
  });

  test("by minutes, or not at all, changes nothing", async () => {
    const link = await makeOpenedLink();
    const log = sessionOf(link, Date.now() + 5 * 60_000);
    await sendAt(link, log, at(Date.now() + 5 * 60_000));
    expect(await logsOf(link)).toMatchObject([{ clockWasOff: false, startedAt: new Date(log.startedAt) }]);
  });

  test("and an older page, or a header that is no time: 2099 ends now and does not stay on top", async () => {
    const link = await makeOpenedLink();
    for (const phoneTime of ["", "never"]) {
      const log = sessionOf(link, Date.UTC(2099, 5, 1));
      expect((await sendAt(link, log, phoneTime)).status).toBe(200);
    }
    const saved = await logsOf(link);
    expect(saved.map(({ clockWasOff }) => clockWasOff)).toEqual([true, true]);
    expect(saved.every(({ finishedAt }) => finishedAt.getTime() <= Date.now())).toBe(true);
  });

  test("a repeat at another time is still a repeat and moves nothing", async () => {
    const link = await makeOpenedLink();
    const phoneNow = Date.UTC(2099, 5, 1);
    const log = sessionOf(link, phoneNow);
    await sendAt(link, log, at(phoneNow));
    const before = await logsOf(link);
    const again = await sendAt(link, log, at(phoneNow + 30 * hour));
    expect(await again.json()).toMatchObject({ repeat: true });
    expect(await logsOf(link)).toEqual(before);
  });
});

test("a 21st session of a day is refused for good, the 501st arrival for now", async () => {
  const link = await makeOpenedLink();
  const logs = Array.from({ length: 501 }, (_, index) =>
    makeLog(link.draft, { startedAt: new Date(Date.UTC(2026, 0, 1 + Math.floor(index / 20), 15)).toISOString() }),
  );
  for (let from = 0; from < 500; from += 50) {
    const answers = await Promise.all(logs.slice(from, from + 50).map((log) => send(link, log)));
    expect(answers.every(({ status }) => status === 200)).toBe(true);
  }
  const full = await send(link, makeLog(link.draft, { startedAt: logs[0]?.startedAt }));
  expect(full.status).toBe(422);
  expect(await full.json()).toMatchObject({ reason: "day_full", message: expect.stringMatching(/Do not send .+\.$/) });
  const later = await send(link, logs[500]);
  expect(later.status).toBe(429);
  expect(Number(later.headers.get("retry-after"))).toBeGreaterThan(23 * 3600);
  expect((await send(link, logs[3])).status).toBe(200);
});

describe("who may log", () => {
  test("nobody without the cookie of this link: the phone keeps its logs and opens the link again", async () => {
    const [link, other] = [await makeOpenedLink(), await makeOpenedLink()];
    const log = makeLog(link.draft);
    const stolen = other.cookie.replace(other.linkId, link.linkId);
    for (const cookie of ["", other.cookie, stolen, `homestretch-${link.linkId}=x`]) {
      expect((await post(POST, link.linkId, log, { headers: { cookie } })).status).toBe(401);
    }
    expect(await logsOf(link)).toEqual([]);
  });

  test("nobody with a link that was revoked", async () => {
    const link = await makeOpenedLink();
    await revokeShareLink(link.clinic, { programId: link.scope.programId, id: link.scope.linkId, now: new Date() });
    expect((await send(link, makeLog(link.draft))).status).toBe(404);
  });

  test("no other site", async () => {
    const link = await makeOpenedLink();
    const headers = { cookie: link.cookie, origin: "https://evil.example", "sec-fetch-site": "cross-site" };
    expect((await post(POST, link.linkId, makeLog(link.draft), { headers })).status).toBe(403);
  });
});

describe("what is no log", () => {
  const bad: [string, number, (log: ReturnType<typeof makeLog>) => object][] = [
    ["a revision that never was", 422, (log) => ({ ...log, revisionNumber: 99 })],
    ["pain of 11", 422, (log) => ({ ...log, pain: 11 })],
    ["a part of a second", 422, (log) => ({ ...log, exercises: [{ ...log.exercises[0], workedSeconds: 0.4 }] })],
    ["pain in words", 422, (log) => ({ ...log, pain: "3" })],
    ["an id that is none", 422, (log) => ({ ...log, id: "1; drop table session_log" })],
    ["an end before the start", 422, (log) => ({ ...log, finishedAt: "2026-01-01T00:00:00.000Z" })],
    ["a time zone of another planet", 422, (log) => ({ ...log, timeZone: "Mars/Olympus" })],
    ["61 exercises", 422, (log) => ({ ...log, exercises: Array(61).fill(log.exercises[0]) })],
    ["a thousand exercises", 413, (log) => ({ ...log, exercises: Array(1000).fill(log.exercises[0]) })],
    ["the whole patient", 422, (log) => ({ ...log, patientId: uuidv4() })],
    ["nothing", 422, () => ({})],
    ["a list", 422, () => []],
  ];

  test.each(bad)("%s: %i", async (_, status, change) => {
    const link = await makeOpenedLink();
    const response = await send(link, change(makeLog(link.draft)));
    expect(response.status).toBe(status);
    expect((await response.json()).message).toMatch(/\.$/);
    expect(await logsOf(link)).toEqual([]);
  });

  test("exercises of another program are left out", async () => {
    const link = await makeOpenedLink();
    const log = makeLog(link.draft);
    const foreign = { itemId: uuidv4(), outcome: "done", workedSeconds: 1, plannedSeconds: 1 };
    expect((await send(link, { ...log, exercises: [...log.exercises, foreign] })).status).toBe(200);
    expect((await logsOf(link))[0]?.exercises).toHaveLength(log.exercises.length);
  });
});

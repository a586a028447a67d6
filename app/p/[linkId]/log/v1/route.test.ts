import { v4 as uuidv4 } from "uuid";
import { describe, expect, test } from "vitest";
import { POST } from "@/app/p/[linkId]/log/v1/route";
import { makeOpenedLink, type OpenedLink, post } from "@/app/p/[linkId]/testing/patient-requests";
import { listSessionLogs } from "@/db/access/session-logs";
import { revokeShareLink } from "@/db/access/share-links";
import { makeLog } from "@/db/testing/factories";
import { setUpTestDatabase } from "@/db/testing/set-up-test-database";

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
    makeLog(link.draft, { startedAt: new Date(Date.UTC(2026, 0, 1) + index * 3_600_000).toISOString() }),
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

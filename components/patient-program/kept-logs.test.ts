import { afterEach, describe, expect, test, vi } from "vitest";
import type { SessionLog } from "@/lib/session/session-log";
import { countNewSessions, dropOldLogs, type KeptLog, keepLog, listDueLogs, listKeptLogs } from "./kept-logs";
import { type KeyValueStore, openStorage } from "./phone-storage";
import { type PostOutcome, postLog, retryMilliseconds, sendDueLogs } from "./send-logs";

const noon = Date.parse("2026-03-02T12:00:00Z");
const day = "2026-03-02";

function keptLog(id: string, given: Partial<KeptLog> = {}, log: Partial<SessionLog> = {}): KeptLog {
  return {
    log: {
      id,
      revisionNumber: 1,
      startedAt: new Date(noon).toISOString(),
      finishedAt: new Date(noon).toISOString(),
      timeZone: "America/New_York",
      exercises: [{ itemId: "a", outcome: "done", workedSeconds: 10, plannedSeconds: 10 }],
      pain: 4,
      difficulty: "hard",
      comment: "My knee.",
      ...log,
    },
    day,
    isOver: true,
    releaseAt: noon,
    receivedAt: null,
    ...given,
  };
}

const storage = () => openStorage("homestretch:link:", memoryStore());

function memoryStore(): KeyValueStore {
  const map = new Map<string, string>();
  return {
    get length() {
      return map.size;
    },
    key: (index) => [...map.keys()][index] ?? null,
    getItem: (key) => map.get(key) ?? null,
    setItem: (key, value) => void map.set(key, value),
    removeItem: (key) => void map.delete(key),
  };
}

describe("logs on the phone", () => {
  test("two pages that keep logs at the same time lose none", () => {
    const store = memoryStore();
    keepLog(openStorage("homestretch:link:", store), keptLog("a"));
    keepLog(openStorage("homestretch:link:", store), keptLog("b"));
    expect(listKeptLogs(openStorage("homestretch:link:", store)).map(({ log }) => log.id)).toEqual(["a", "b"]);
  });

  test("a full or blocked storage keeps them as long as the page lives", () => {
    const refuse = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
    const full = openStorage("homestretch:link:", { ...memoryStore(), setItem: refuse, getItem: refuse });
    keepLog(full, keptLog("a"));
    expect(listKeptLogs(full)).toHaveLength(1);
  });

  test("what is no log, or was cut off while it was written, is passed over", () => {
    const store = memoryStore();
    store.setItem("homestretch:link:log:1", '{"log":{"id":"1"');
    store.setItem("homestretch:link:log:2", '{"log":5}');
    store.setItem("homestretch:other:log:3", JSON.stringify(keptLog("3")));
    expect(listKeptLogs(openStorage("homestretch:link:", store))).toEqual([]);
  });

  test("a log waits for answers until its time has come", () => {
    const kept = storage();
    keepLog(kept, keptLog("a", { releaseAt: noon + 1 }));
    expect(listDueLogs(kept, noon)).toEqual([]);
    expect(listDueLogs(kept, noon + 1)).toHaveLength(1);
  });

  test("sent logs go after two days, waiting ones never", () => {
    const kept = storage();
    keepLog(kept, keptLog("sent", { receivedAt: new Date(noon).toISOString() }));
    keepLog(kept, keptLog("waiting"));
    dropOldLogs(kept, noon + 1000);
    expect(listKeptLogs(kept)).toHaveLength(2);
    dropOldLogs(kept, noon + 49 * 60 * 60 * 1000);
    expect(listKeptLogs(kept).map(({ log }) => log.id)).toEqual(["waiting"]);
  });

  test("a session counts once for today, whether the page was rendered before or after it arrived", () => {
    const at = (hours: number) => new Date(noon + hours * 3_600_000).toISOString();
    const kept = [
      keptLog("waiting"),
      keptLog("received after the page", { receivedAt: at(2) }),
      keptLog("the page knows it", { receivedAt: at(-2) }),
      keptLog("still running", { isOver: false, releaseAt: noon + 1 }),
      keptLog("left for good", { isOver: false, releaseAt: noon }),
      keptLog("yesterday", { day: "2026-03-01" }),
    ];
    expect(countNewSessions(kept, day, at(0), noon)).toBe(3);
  });
});

describe("sending", () => {
  const answering = (...outcomes: PostOutcome["kind"][]) => {
    const posted: string[] = [];
    const post = async (log: SessionLog): Promise<PostOutcome> => {
      posted.push(log.id);
      const kind = outcomes[posted.length - 1] ?? "received";
      if (kind === "received") return { kind, receivedAt: new Date(noon).toISOString() };
      return kind === "later" ? { kind, waitMilliseconds: 90_000 } : { kind };
    };
    return { posted, post };
  };
  const twoLogs = () => {
    const kept = storage();
    keepLog(kept, keptLog("b", {}, { startedAt: new Date(noon + 1).toISOString() }));
    keepLog(kept, keptLog("a"));
    return kept;
  };

  test("oldest first, and each once", async () => {
    const { posted, post } = answering();
    const kept = twoLogs();
    expect((await sendDueLogs(kept, post, noon, new Set())).outcome).toBe("allSent");
    expect((await sendDueLogs(kept, post, noon, new Set())).outcome).toBe("allSent");
    expect(posted).toEqual(["a", "b"]);
  });

  test("what a patient answered does not stay on the phone once it is sent", async () => {
    const kept = twoLogs();
    await sendDueLogs(kept, answering().post, noon, new Set());
    expect(listKeptLogs(kept).map(({ log }) => [log.pain, log.difficulty, log.comment])).toEqual([
      [null, null, ""],
      [null, null, ""],
    ]);
  });

  test.each(["later", "locked", "closed"] as const)("%s ends the round and keeps everything", async (kind) => {
    const { posted, post } = answering(kind);
    const kept = twoLogs();
    const round = await sendDueLogs(kept, post, noon, new Set());
    expect(round).toEqual({ outcome: kind, waitMilliseconds: kind === "later" ? 90_000 : 0 });
    expect(posted).toEqual(["a"]);
    expect(listDueLogs(kept, noon)).toHaveLength(2);
  });

  test("a refused log stays and does not hold up the next one", async () => {
    const { posted, post } = answering("refused");
    const kept = twoLogs();
    const refused = new Set<string>();
    expect((await sendDueLogs(kept, post, noon, refused)).outcome).toBe("refused");
    expect((await sendDueLogs(kept, post, noon, refused)).outcome).toBe("refused");
    expect(posted).toEqual(["a", "b"]);
    expect(listDueLogs(kept, noon).map(({ log }) => log.id)).toEqual(["a"]);
  });

  test("a log of a day that is full is never sent again, counts for the day, and does not hold up the next one", async () => {
    const { posted, post } = answering("dayFull");
    const kept = twoLogs();
    expect((await sendDueLogs(kept, post, noon, new Set())).outcome).toBe("dayFull");
    expect((await sendDueLogs(kept, post, noon, new Set())).outcome).toBe("allSent");
    expect(posted).toEqual(["a", "b"]);
    expect(listKeptLogs(kept).map(({ isDropped, log }) => [isDropped, log.comment])).toEqual([
      [true, ""],
      [undefined, ""],
    ]);
    expect(countNewSessions(listKeptLogs(kept), day, new Date(noon - 1).toISOString(), noon)).toBe(2);
  });

  test("pauses grow to five minutes and no further", () => {
    expect([1, 2, 3, 20].map(retryMilliseconds)).toEqual([4000, 8000, 16_000, 300_000]);
  });
});

describe("posting", () => {
  afterEach(() => vi.unstubAllGlobals());

  const answers: [string, Response, PostOutcome][] = [
    ["later", new Response("", { status: 429, headers: { "Retry-After": "600" } }), later(600_000)],
    ["for a day at most", new Response("", { status: 429, headers: { "Retry-After": "99999999" } }), later(86_400_000)],
    ["when it likes", new Response("", { status: 503, headers: { "Retry-After": "soon" } }), later(0)],
    ["never", Response.json({ reason: "day_full", message: "", messages: [] }, { status: 422 }), { kind: "dayFull" }],
    ["another time", Response.json({ message: "", messages: [] }, { status: 422 }), { kind: "refused" }],
    ["not as JSON", new Response("<html>", { status: 422 }), { kind: "refused" }],
  ];

  test.each(answers)("a server that wants the log %s is understood", async (_, response, outcome) => {
    vi.stubGlobal("fetch", async () => response);
    expect(await postLog("link", keptLog("a").log)).toEqual(outcome);
  });

  test("each delivery carries the phone's own time, and the body stays as it was", async () => {
    const sent: RequestInit[] = [];
    vi.stubGlobal("fetch", async (_: string, init: RequestInit) => {
      sent.push(init);
      return Response.json({ receivedAt: "" });
    });
    const { log } = keptLog("a");
    await postLog("link", log);
    const phoneTime = new Headers(sent[0]?.headers).get("x-homestretch-phone-time");
    expect(Math.abs(Date.parse(phoneTime ?? "") - Date.now())).toBeLessThan(60_000);
    expect(JSON.parse(String(sent[0]?.body))).toEqual(log);
  });
});

function later(waitMilliseconds: number): PostOutcome {
  return { kind: "later", waitMilliseconds };
}

import { v7 as uuidv7 } from "uuid";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { getProgram } from "@/db/access/programs";
import { listRevisions } from "@/db/access/revisions";
import { proveBySecret } from "@/db/link-secret";
import { makeClinic, makeDraft, makeProgram, makePublishedProgram, makeShareLink } from "@/db/testing/factories";
import { setUpTestDatabase } from "@/db/testing/set-up-test-database";
import { env, newestLinkKey } from "@/env";
import { decodeLinkId } from "@/lib/access/link-id";
import type { ClinicScope } from "@/lib/access/scope";
import { archiveProgramAction, publishAction, saveDraftAction } from "./draft-actions";
import { createShareLinkAction, revokeShareLinkAction, setShareLinkExpiryAction } from "./share-actions";

let signedIn: ClinicScope;
vi.mock("@/app/session", () => ({ getClinician: async () => ({ scope: signedIn }) }));
vi.mock("next/headers", () => ({
  headers: async () =>
    new Headers({ origin: "http://localhost:3000", host: "localhost:3000", "content-length": "100" }),
}));
vi.mock("next/cache", () => ({ revalidatePath: () => {} }));
vi.stubEnv("DATABASE_URL", "postgresql:///not-used");

setUpTestDatabase();

beforeEach(async () => {
  signedIn = await makeClinic();
});

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();

describe("saving a draft", () => {
  test("gives the next version, and the other draft when somebody was quicker", async () => {
    const { id: programId, version } = await makeProgram(signedIn);
    const [mine, theirs] = [makeDraft({ title: "Mine" }), makeDraft({ title: "Theirs" })];
    const saved = await saveDraftAction({ programId, expectedVersion: version, draft: theirs });
    expect(saved).toEqual({ ok: true, version: version + 1 });
    expect(await saveDraftAction({ programId, expectedVersion: version, draft: mine })).toEqual({
      ok: false,
      reason: "conflict",
      theirs: { version: version + 1, draft: theirs },
    });
    expect((await getProgram(signedIn, programId))?.draft.title).toBe("Theirs");
  });

  test("says in plain words what cannot be stored", async () => {
    const { id: programId, version } = await makeProgram(signedIn);
    const draft = makeDraft({ title: "x".repeat(121) });
    expect(await saveDraftAction({ programId, expectedVersion: version, draft })).toEqual({
      ok: false,
      reason: "invalid",
      messages: { "draft.title": "The title can have at most 120 characters." },
    });
  });

  test("does not find the program of another clinic", async () => {
    const { id: programId, version } = await makeProgram(await makeClinic());
    const answer = await saveDraftAction({ programId, expectedVersion: version, draft: makeDraft() });
    expect(answer).toEqual({ ok: false, reason: "not_found" });
  });
});

describe("publishing", () => {
  test("makes the link with the first revision, and no second one", async () => {
    const { id: programId, version: expectedVersion } = await makeProgram(signedIn);
    const first = await publishAction({ programId, expectedVersion });
    if (!first.ok) throw new Error(first.reason);
    expect(first.published.number).toBe(1);
    expect(first.links).toHaveLength(1);
    const again = await publishAction({ programId, expectedVersion });
    expect(again).toMatchObject({ ok: true, links: first.links });
  });

  test("gives an address that opens the link and nothing else", async () => {
    const { id: programId, version: expectedVersion } = await makeProgram(signedIn);
    const answer = await publishAction({ programId, expectedVersion });
    const [link] = answer.ok ? answer.links : [];
    const address = new URL(link?.url ?? "");
    expect(address.origin).toBe(env().publicUrl);
    const linkId = decodeLinkId(address.pathname.replace("/p/", ""));
    expect(linkId).toBe(link?.id);
    const proof = proveBySecret(env().linkKeys, linkId ?? "", address.hash.slice(1));
    expect(proof).toEqual({ linkId, keyVersion: newestLinkKey().version });
  });

  test("does not bring back a link that the clinician revoked", async () => {
    const { id: programId, version: expectedVersion } = await makeProgram(signedIn);
    const first = await publishAction({ programId, expectedVersion });
    const [link] = first.ok ? first.links : [];
    await revokeShareLinkAction({ programId, id: link?.id ?? "" });
    const again = await publishAction({ programId, expectedVersion });
    expect(again).toMatchObject({ ok: true, links: [{ state: "revoked", url: null }] });
  });

  test.each([
    ["an outdated version", {}, 99, "conflict"],
    ["a program without exercises", { items: [] }, 2, "incomplete"],
  ])("refuses %s", async (_what, draft, expectedVersion, reason) => {
    const { id: programId } = await makeProgram(signedIn, { draft });
    expect(await publishAction({ programId, expectedVersion })).toEqual({ ok: false, reason });
    expect(await listRevisions(signedIn, programId)).toEqual([]);
  });

  test("refuses an archived program, and does not find a foreign one", async () => {
    const { id: programId, version: expectedVersion } = await makeProgram(signedIn);
    await archiveProgramAction({ programId });
    expect(await publishAction({ programId, expectedVersion })).toEqual({ ok: false, reason: "archived" });
    const foreign = await makeProgram(await makeClinic());
    const answer = await publishAction({ programId: foreign.id, expectedVersion: foreign.version });
    expect(answer).toEqual({ ok: false, reason: "not_found" });
  });
});

describe("links", () => {
  test("are several, each with its own name and end", async () => {
    const { id: programId } = await makePublishedProgram(signedIn);
    await createShareLinkAction({ programId, label: " Own phone ", expiresAt: null });
    const expiresAt = inDays(30);
    const answer = await createShareLinkAction({ programId, label: "", expiresAt });
    expect(answer).toMatchObject({
      ok: true,
      links: [
        { number: 2, label: "", state: "active", expiresAt },
        { number: 1, label: "Own phone", state: "active", expiresAt: null },
      ],
    });
  });

  test("end on a day to come, within ten years", async () => {
    const { id: programId } = await makePublishedProgram(signedIn);
    for (const expiresAt of [inDays(-1), inDays(365 * 11), "tomorrow"]) {
      const answer = await createShareLinkAction({ programId, label: "", expiresAt });
      expect(answer).toMatchObject({ ok: false, reason: "invalid", messages: { expiresAt: expect.any(String) } });
    }
  });

  test("of another program or another clinic are not found", async () => {
    const own = await makePublishedProgram(signedIn);
    const other = await makePublishedProgram(signedIn);
    const elsewhere = await makeClinic();
    const foreign = await makePublishedProgram(elsewhere);
    const { linkId: otherLink } = await makeShareLink(signedIn, other.id);
    const { linkId: foreignLink } = await makeShareLink(elsewhere, foreign.id);
    for (const [programId, id] of [
      [own.id, otherLink],
      [own.id, foreignLink],
      [foreign.id, foreignLink],
      [own.id, uuidv7()],
    ] as const) {
      const notFound = { ok: false, reason: "not_found" };
      expect(await revokeShareLinkAction({ programId, id })).toEqual(notFound);
      expect(await setShareLinkExpiryAction({ programId, id, expiresAt: null })).toEqual(notFound);
    }
    const made = await createShareLinkAction({ programId: foreign.id, label: "", expiresAt: null });
    expect(made).toEqual({ ok: false, reason: "not_found" });
  });

  test("of an archived program are not made", async () => {
    const { id: programId } = await makePublishedProgram(signedIn);
    await archiveProgramAction({ programId });
    const answer = await createShareLinkAction({ programId, label: "", expiresAt: null });
    expect(answer).toEqual({ ok: false, reason: "archived" });
  });
});

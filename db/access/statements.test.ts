import { beforeAll, beforeEach, expect, test } from "vitest";
import { createSession, openSession } from "@/db/access/clinician-sessions";
import { getLinkedProgram } from "@/db/access/patient-view";
import { saveProgramDraft } from "@/db/access/programs";
import { saveSessionLog } from "@/db/access/session-logs";
import { findPatientScope } from "@/db/access/share-links";
import { closeDatabase, pointDatabaseAt } from "@/db/client";
import { makeClinic, makeItem, makeLog, makePublishedProgram, makeShareLink } from "@/db/testing/factories";
import { proofOf } from "@/db/testing/proof-of";
import { setUpTestDatabase } from "@/db/testing/set-up-test-database";

const { connection } = setUpTestDatabase();
const statements: string[] = [];
const now = new Date();

beforeAll(async () => {
  await closeDatabase();
  pointDatabaseAt(connection(), { debug: (_connection, query) => statements.push(query.trim()) });
});

beforeEach(() => {
  statements.length = 0;
});

/** The first word of each statement, with what only opens and ends a transaction named. */
const kinds = () =>
  statements.map((text) => (text.startsWith("select set_config") ? "scope" : (text.split(/\s/)[0] ?? "")));

test("an autosave of sixty exercises is five statements with the session check, one of them the save", async () => {
  const scope = await makeClinic();
  const tokenHash = Buffer.alloc(32, 7);
  const expiresAt = new Date(now.getTime() + 3_600_000);
  await createSession({ tokenHash, clinicianId: scope.clinicianId, clinicId: scope.clinicId, now, expiresAt });
  const { id: programId, version, draft } = await makePublishedProgram(scope);
  statements.length = 0;
  const session = await openSession({ tokenHash, now, idleSeconds: 900 });
  if (!session) throw new Error("the session does not open");
  const items = Array.from({ length: 60 }, () => makeItem());
  await saveProgramDraft(session.scope, { programId, expectedVersion: version, draft: { ...draft, items }, now });
  expect(kinds()).toEqual(["with", "begin", "scope", "with", "commit"]);
});

test("the patient's page is one short transaction, a log is two", async () => {
  const scope = await makeClinic();
  const { id, draft } = await makePublishedProgram(scope);
  const { linkId } = await makeShareLink(scope, id);
  statements.length = 0;
  await getLinkedProgram(proofOf(linkId), now);
  expect(kinds()).toEqual(["begin", "scope", "scope", "with", "commit"]);
  statements.length = 0;
  const found = await findPatientScope(proofOf(linkId), now);
  if (!found) throw new Error("the link does not open");
  await saveSessionLog(found, makeLog(draft), now);
  expect(kinds()).toEqual([
    "begin",
    "scope",
    "scope",
    "select",
    "commit",
    "begin",
    "scope",
    "select",
    "with",
    "commit",
  ]);
});

test("an unknown link costs the same statements as a known one", async () => {
  const scope = await makeClinic();
  const { id } = await makePublishedProgram(scope);
  const { linkId } = await makeShareLink(scope, id);
  statements.length = 0;
  await findPatientScope(proofOf(linkId), new Date());
  const known = kinds();
  statements.length = 0;
  await findPatientScope(proofOf(scope.clinicId), new Date());
  expect(kinds()).toEqual(known);
});

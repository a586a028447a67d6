import { expect, test } from "vitest";
import { setFigureBody } from "@/db/access/clinics";
import { getLinkedProgram } from "@/db/access/patient-view";
import { getRevision } from "@/db/access/revisions";
import { makeClinic, makePublishedProgram, makeShareLink } from "@/db/testing/factories";
import { proofOf } from "@/db/testing/proof-of";
import { setUpTestDatabase } from "@/db/testing/set-up-test-database";

const { owner } = setUpTestDatabase();
const now = new Date("2026-03-02T14:00:00.000Z");

test("both people take turns until a clinic chooses one; then paper and phone show that one", async () => {
  const scope = await makeClinic();
  const { id: programId } = await makePublishedProgram(scope);
  const link = await makeShareLink(scope, programId);
  const shown = async () => [
    (await getRevision(scope, programId, "newest"))?.clinic.figureBody,
    (await getLinkedProgram(proofOf(link.linkId), now))?.program?.figureBody,
  ];
  expect(await shown()).toEqual(["mixed", "mixed"]);
  await setFigureBody(scope, { figureBody: "heavy", now });
  expect(await shown()).toEqual(["heavy", "heavy"]);
});

test("a choice is the clinic's own, and the trail keeps each change once", async () => {
  const [scope, other] = [await makeClinic(), await makeClinic()];
  await setFigureBody(scope, { figureBody: "slim", now });
  await setFigureBody(scope, { figureBody: "slim", now });
  const rows = await owner()`
    select clinic_id, figure_body from clinic where clinic_id in (${scope.clinicId}, ${other.clinicId})`;
  expect(Object.fromEntries(rows.map(({ clinicId, figureBody }) => [clinicId, figureBody]))).toEqual({
    [scope.clinicId]: "slim",
    [other.clinicId]: "mixed",
  });
  const events = await owner()`
    select clinician_id, subject_id from audit_event where clinic_id = ${scope.clinicId} and action = 'clinic.changed'`;
  expect(events).toMatchObject([{ clinicianId: scope.clinicianId, subjectId: scope.clinicId }]);
  expect(events).toHaveLength(1);
});

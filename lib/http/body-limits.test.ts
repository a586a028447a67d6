import { v7 as uuidv7 } from "uuid";
import { expect, test } from "vitest";
import { accountBounds, newClinicSchema } from "@/lib/access/account-schema";
import { passwordBounds } from "@/lib/access/password-problem";
import { cues, type Dosage, dosageBounds, weekdays } from "@/lib/dosage/dosage";
import { bodyBytes } from "@/lib/http/body-limits.mjs";
import { patientBounds, patientFieldsSchema } from "@/lib/patient/patient-schema";
import { programBounds } from "@/lib/program/program";
import { programDraftSchema } from "@/lib/program/program-schema";
import { logBounds } from "@/lib/session/session-log";
import { sessionLogSchema } from "@/lib/session/session-log-schema";

/** A character of three bytes: no character takes more for its length. */
const longest = (characters: number) => "€".repeat(characters);
const times = <Value>(count: number, make: () => Value) => Array.from({ length: count }, make);

const dosage: Dosage = {
  sets: dosageBounds.sets.max,
  work: { kind: "reps", reps: 100, holdSeconds: 600, repSeconds: 60 },
  restSeconds: 600,
  side: "alternating",
  sideDifference: { side: "right", extraSets: 10, reps: 100 },
  frequency: { timesPerDay: 12, days: { kind: "weekdays", weekdays: [...weekdays] }, cues: [...cues] },
  load: longest(dosageBounds.loadCharacters.max),
};

const draft = {
  title: longest(programBounds.titleCharacters.max),
  startDate: "2030-01-31",
  endDate: "2030-12-31",
  patientMessage: longest(programBounds.messageCharacters.max),
  safetyNote: longest(programBounds.messageCharacters.max),
  items: times(programBounds.items.max, () => ({
    id: uuidv7(),
    exerciseId: "a".repeat(100),
    dosage,
    patientNote: longest(programBounds.noteCharacters.max),
    clinicianNote: longest(programBounds.noteCharacters.max),
  })),
};

const log = {
  id: uuidv7(),
  revisionNumber: 2_147_483_647,
  startedAt: "2030-01-31T12:00:00.000Z",
  finishedAt: "2030-01-31T13:00:00.000Z",
  timeZone: "America/Argentina/ComodRivadavia",
  exercises: times(logBounds.exercises.max, () => ({
    itemId: uuidv7(),
    outcome: "skipped",
    workedSeconds: 86_400,
    plannedSeconds: 86_400,
  })),
  pain: 10,
  difficulty: "right",
  comment: longest(logBounds.commentCharacters.max),
};

test("the longest program fits into one save, and the limit is not much more", () => {
  expect(programDraftSchema.safeParse(draft).error).toBeUndefined();
  const bytes = bytesOf([{ programId: uuidv7(), expectedVersion: 2_147_483_647, draft }]);
  expect(bytes).toBeLessThanOrEqual(bodyBytes.programDraft);
  expect(bytes).toBeGreaterThan(bodyBytes.programDraft * 0.8);
});

test("the longest log of a session fits, and the limit is not much more", () => {
  expect(sessionLogSchema.safeParse(log).error).toBeUndefined();
  expect(bytesOf(log)).toBeLessThanOrEqual(bodyBytes.sessionLog);
  expect(bytesOf(log)).toBeGreaterThan(bodyBytes.sessionLog * 0.6);
});

test("the longest form fits into what any action takes", () => {
  const patient = {
    displayName: longest(patientBounds.nameCharacters.max),
    language: "en",
    yearOfBirth: "1958",
    email: `a@${"b.".repeat(125)}de`,
    phone: "0".repeat(patientBounds.phoneCharacters.max),
    timeZone: "America/Argentina/ComodRivadavia",
  };
  const clinic = {
    code: longest(400),
    clinicName: longest(accountBounds.nameCharacters.max),
    name: longest(accountBounds.nameCharacters.max),
    email: patient.email,
    password: longest(passwordBounds.max),
  };
  expect(patientFieldsSchema.safeParse(patient).error).toBeUndefined();
  expect(newClinicSchema.safeParse(clinic).error).toBeUndefined();
  expect(bytesOf([{ ...patient, patientId: uuidv7() }])).toBeLessThanOrEqual(bodyBytes.small);
  expect(bytesOf([clinic])).toBeLessThanOrEqual(bodyBytes.small);
});

function bytesOf(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).byteLength;
}

import { v7 as uuidv7 } from "uuid";
import { recordEvent } from "@/db/access/audit";
import { changePassword, getAccount, getPasswordHash } from "@/db/access/clinicians";
import { setFigureBody } from "@/db/access/clinics";
import { getLinkedProgram } from "@/db/access/patient-view";
import {
  archivePatient,
  createPatient,
  getPatient,
  listPatients,
  restorePatient,
  savePatient,
} from "@/db/access/patients";
import { readProgram } from "@/db/access/program-draft";
import { listCopyablePrograms, listPrograms, listRecentPrograms } from "@/db/access/program-lists";
import * as programs from "@/db/access/programs";
import { getRevision, listRevisions, publishDraft } from "@/db/access/revisions";
import { listRecentSessionLogs, listSessionLogs, saveSessionLog, writeSessionLog } from "@/db/access/session-logs";
import * as shareLinks from "@/db/access/share-links";
import { dismissSignInAlarms, listSignInAlarms } from "@/db/access/sign-in-alarms";
import { inClinic, inPatient } from "@/db/scope";
import { makeDraft, makeItem, makeLog, unusablePasswordHash } from "@/db/testing/factories";
import { proofOf } from "@/db/testing/proof-of";
import {
  type ClinicScope,
  type LinkProof,
  mintClinicScope,
  mintPatientScope,
  type PatientScope,
} from "@/lib/access/scope";
import type { ProgramDraft } from "@/lib/program/program";

/** A clinic with one published program, its patient, an open link and a log. */
export type Party = {
  scope: ClinicScope;
  patientId: string;
  programId: string;
  version: number;
  draft: ProgramDraft;
  link: PatientScope;
};

/** One try of an intruder, and the answer that tells nothing. "own": any answer without a trace of the victim. */
type Probe = { what: string; call: (me: Party, victim: Party) => Promise<unknown>; answer: unknown };

const now = new Date("2026-03-02T14:00:00.000Z");
const person = {
  displayName: "Robin Somebody",
  language: "en",
  yearOfBirth: null,
  email: null,
  phone: null,
  timeZone: null,
} as const;
const newLink = { id: uuidv7(), label: "", expiresAt: null, keyVersion: 1, now };
const notFound = { ok: false, reason: "not_found" };
const unknownRevision = { ok: false, reason: "unknown_revision" };

const tries = (call: Probe["call"], answer: unknown, what = "foreign id"): Probe[] => [{ what, call, answer }];

/** By file and function. */
export const isolationProbes: Record<string, Probe[]> = {
  "audit.recordEvent": tries(
    (me, victim) => inClinic(me.scope, (tx) => recordEvent(tx, mixedClinicScope(me, victim), passwordEvent(victim))),
    undefined,
    "foreign person as the actor is written to the own trail",
  ),
  "clinicians.changePassword": tries((me) => changePassword(me.scope, passwordChange), true, "own password"),
  "clinicians.getAccount": tries(
    (me, victim) => getAccount(mixedClinicScope(me, victim)),
    null,
    "person of another clinic",
  ),
  "clinicians.getPasswordHash": tries((me) => getPasswordHash(me.scope), "own", "own hash"),
  "clinics.setFigureBody": tries(
    (me) => setFigureBody(me.scope, { figureBody: "heavy", now }),
    undefined,
    "own clinic",
  ),
  "patient-view.getLinkedProgram": [
    ...tries((me, victim) => getLinkedProgram(forgedProof(me, victim.patientId), now), null, "an id that is no link"),
    ...tries((me, victim) => getLinkedProgram(forgedProof(me, victim.link.linkId), now), null, "own key, foreign link"),
    ...tries((me) => getLinkedProgram(proofOf(me.link.linkId), now), "own", "own link"),
  ],
  "patients.archivePatient": tries((me, victim) => archivePatient(me.scope, { id: victim.patientId, now }), notFound),
  "patients.createPatient": tries(
    (me) => createPatient(me.scope, { id: uuidv7(), ...person, allowsNamesake: false, now }),
    "own",
    "own",
  ),
  "patients.getPatient": tries((me, victim) => getPatient(me.scope, victim.patientId), null),
  "patients.listPatients": tries(
    (me) => listPatients(me.scope, { search: "", archived: false, limit: 99, offset: 0 }),
    "own",
    "all",
  ),
  "patients.restorePatient": tries((me, victim) => restorePatient(me.scope, { id: victim.patientId, now }), notFound),
  "patients.savePatient": tries(
    (me, victim) => savePatient(me.scope, { id: victim.patientId, ...person, now }),
    notFound,
  ),
  "program-draft.readProgram": tries(
    (me, victim) => inClinic(me.scope, (tx) => readProgram(tx, me.scope, victim.programId)),
    null,
  ),
  "program-lists.listCopyablePrograms": tries(
    (me) => listCopyablePrograms(me.scope, { search: "", limit: 99 }),
    "own",
    "all",
  ),
  "program-lists.listPrograms": tries((me, victim) => listPrograms(me.scope, victim.patientId, now), []),
  "program-lists.listRecentPrograms": tries((me) => listRecentPrograms(me.scope, { limit: 99, now }), "own", "all"),
  "programs.archiveProgram": tries(
    (me, victim) => programs.archiveProgram(me.scope, { id: victim.programId, now }),
    notFound,
  ),
  "programs.copyProgram": [
    ...tries(
      (me, victim) => programs.copyProgram(me.scope, copyOf(victim.programId, me.patientId)),
      notFound,
      "from there",
    ),
    ...tries(
      (me, victim) => programs.copyProgram(me.scope, copyOf(me.programId, victim.patientId)),
      notFound,
      "to there",
    ),
  ],
  "programs.createProgram": tries(
    (me, victim) => programs.createProgram(me.scope, { id: uuidv7(), patientId: victim.patientId, title: "x", now }),
    notFound,
  ),
  "programs.getProgram": tries((me, victim) => programs.getProgram(me.scope, victim.programId), null),
  "programs.restoreProgram": tries(
    (me, victim) => programs.restoreProgram(me.scope, { id: victim.programId, now }),
    notFound,
  ),
  "programs.saveProgramDraft": [
    ...tries(
      (me, victim) => programs.saveProgramDraft(me.scope, { ...publication(victim), draft: makeDraft() }),
      notFound,
    ),
    ...tries(
      (me, { draft }) => {
        const items = draft.items.map(({ id }) => makeItem({ id, patientNote: "taken" }));
        return programs.saveProgramDraft(me.scope, { ...publication(me), draft: makeDraft({ items }) });
      },
      "own",
      "own program with foreign item ids",
    ),
  ],
  "revisions.getRevision": [
    ...tries((me, victim) => getRevision(me.scope, victim.programId, 1), null),
    ...tries((me, victim) => getRevision(me.scope, victim.programId, "newest"), null, "newest"),
  ],
  "revisions.listRevisions": tries((me, victim) => listRevisions(me.scope, victim.programId), []),
  "revisions.publishDraft": tries((me, victim) => publishDraft(me.scope, publication(victim)), notFound),
  "session-logs.listRecentSessionLogs": [
    ...tries((me, victim) => listRecentSessionLogs(me.scope, { patientId: victim.patientId, limit: 99 }), []),
    ...tries((me) => listRecentSessionLogs(me.scope, { limit: 99 }), "own", "all"),
  ],
  "session-logs.listSessionLogs": tries((me, victim) => listSessionLogs(me.scope, victim.programId, { limit: 99 }), []),
  "session-logs.writeSessionLog": tries(
    (me, victim) => {
      const scope = mintPatientScope({ ...me.link, programId: victim.programId });
      return inPatient(scope, (tx) => writeSessionLog(tx, scope, makeLog(victim.draft), now));
    },
    unknownRevision,
    "own link with a foreign program",
  ),
  "session-logs.saveSessionLog": [
    ...tries(
      (me, victim) => {
        const scope = mintPatientScope({ ...me.link, programId: victim.programId });
        return saveSessionLog(scope, makeLog(victim.draft), now);
      },
      unknownRevision,
      "own link with a foreign program",
    ),
    ...tries((me, victim) => saveSessionLog(me.link, makeLog(victim.draft), now), "own", "foreign item ids"),
  ],
  "sign-in-alarms.dismissSignInAlarms": tries((me) => dismissSignInAlarms(me.scope, now), true, "own clinic"),
  "sign-in-alarms.listSignInAlarms": tries((me) => listSignInAlarms(me.scope, now), [], "all"),
  "share-links.createShareLink": tries(
    (me, victim) =>
      shareLinks.createShareLink(me.scope, {
        id: uuidv7(),
        label: "",
        expiresAt: null,
        keyVersion: 1,
        ...publication(victim),
      }),
    notFound,
  ),
  "share-links.listShareLinks": tries((me, victim) => shareLinks.listShareLinks(me.scope, victim.programId, now), []),
  "share-links.recordOpening": tries(
    (me, victim) => shareLinks.recordOpening(mintPatientScope({ ...me.link, linkId: victim.link.linkId }), now),
    undefined,
    "own clinic with a foreign link",
  ),
  "share-links.findPatientScope": [
    ...tries((me, victim) => shareLinks.findPatientScope(forgedProof(me, victim.patientId), now), null, "no link"),
    ...tries((me, victim) => shareLinks.findPatientScope(forgedProof(me, victim.link.linkId), now), null, "own key"),
    ...tries((me) => shareLinks.findPatientScope(proofOf(me.link.linkId), now), "own", "own link"),
  ],
  "share-links.revokeShareLink": linkTries((scope, link) => shareLinks.revokeShareLink(scope, link)),
  "share-links.setShareLinkExpiry": linkTries((scope, link) =>
    shareLinks.setShareLinkExpiry(scope, { ...link, expiresAt: now }),
  ),
  "share-links.writeShareLink": tries(
    (me, victim) =>
      inClinic(me.scope, (tx) =>
        shareLinks.writeShareLink(tx, me.scope, { ...newLink, programId: victim.programId }),
      ).catch(() => "refused by the database"),
    "refused by the database",
    "foreign program",
  ),
};

/** Changes of a link: with all foreign ids, and with one own and one foreign. */
function linkTries(change: (scope: ClinicScope, link: shareLinks.ShareLinkAt) => Promise<unknown>): Probe[] {
  return [
    ...tries((me, { programId, link }) => change(me.scope, { programId, id: link.linkId, now }), notFound),
    ...tries(
      (me, { link }) => change(me.scope, { programId: me.programId, id: link.linkId, now }),
      notFound,
      "foreign link",
    ),
    ...tries(
      (me, { programId }) => change(me.scope, { programId, id: me.link.linkId, now }),
      notFound,
      "foreign program",
    ),
  ];
}

/** Functions that take no scope, and why they cannot. */
export const withoutScope: Record<string, string> = {
  "sign-in-alarms.recordSignInBlocked": "before sign-in, for the account that was tried",
  "clinician-sessions.createSession": "after the password was checked",
  "clinician-sessions.deleteSession": "names the session by the hash of its secret",
  "clinician-sessions.deleteSessionsOf": "a person's sessions in whatever clinic",
  "clinician-sessions.openSession": "mints the scope, by the hash of a secret",
  "clinicians.findClinicianForSignIn": "before sign-in",
  "health.isDatabaseReady": "reads no row",
  "health.readDatabaseState": "reads no row",
  "like-pattern.likePattern": "touches no table",
  "like-pattern.wordPatterns": "touches no table",
  "new-clinics.createClinic": "makes a clinic that nobody is in yet, by a one-time code",
  "new-clinics.hasAnyClinic": "before sign-in; tells yes or no",
  "new-clinics.isDemoThere": "before sign-in; tells yes or no",
  "new-clinics.isSignUpOpen": "before sign-in; tells yes or no",
  "new-clinics.writeClinic": "the part of createClinic after the code",
  "one-time-codes.consumeCode": "by the hash of a secret, in a transaction of the gate",
  "one-time-codes.findResetPerson": "by the hash of a secret",
  "one-time-codes.isCodeValid": "by the hash of a secret; tells yes or no",
  "one-time-codes.resetPassword": "by the hash of a secret, which names the person",
  "try-limits.returnTry": "before sign-in",
  "try-limits.consumeTry": "before sign-in",
};

const passwordChange = {
  checkedHash: unusablePasswordHash,
  passwordHash: unusablePasswordHash,
  tokenHash: Buffer.alloc(32, 7),
  expiresAt: now,
  now,
};

/** A person of one clinic who claims another. No gate mints it. */
function mixedClinicScope(me: Party, victim: Party): ClinicScope {
  return mintClinicScope({ ...victim.scope, clinicId: me.scope.clinicId });
}

/** A proof for another id, as only a broken check could mint it. The key is one that the victim's link is not made with. */
function forgedProof(me: Party, linkId: string): LinkProof {
  return { ...proofOf(me.link.linkId, 2), linkId } as LinkProof;
}

function passwordEvent(victim: Party) {
  return { action: "clinician.password_changed", subjectId: victim.scope.clinicianId, now } as const;
}

function copyOf(sourceProgramId: string, patientId: string) {
  return { id: uuidv7(), patientId, sourceProgramId, newItemId: () => uuidv7(), now };
}

function publication({ programId, version }: Party) {
  return { programId, expectedVersion: version, now };
}

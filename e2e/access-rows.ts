import type { ProgramDraft } from "@/lib/program/program";

/** Rows of the clinic that nobody else may reach. */
export type Ours = { patientId: string; programId: string; draft: ProgramDraft; version: number; linkId: string };

/** Ids of a stranger's own clinic, for requests that mix own and foreign ones. */
export type Theirs = { patientId: string; programId: string };

/**
 * Who may see a route. open: everybody. clinic: whoever is signed in; it shows nothing of a certain row. row: only the clinic
 * whose row it names. link: only who opened the patient link.
 */
export type RouteRow = { kind: "open" | "clinic" | "row" | "link"; path?: (ours: Ours) => string };

const program = (rest: string): RouteRow => ({ kind: "row", path: ({ programId }) => `/programs/${programId}${rest}` });

/** Every page and route handler. A new one without a row here fails the story. */
export const routeRows: Record<string, RouteRow> = {
  "/": { kind: "clinic" },
  "/account": { kind: "clinic" },
  "/catalog": { kind: "clinic" },
  "/catalog/[exerciseId]": { kind: "clinic", path: () => "/catalog/chin-tucks" },
  "/patients": { kind: "clinic" },
  "/patients/[patientId]": { kind: "row", path: ({ patientId }) => `/patients/${patientId}` },
  "/programs/[programId]": program(""),
  "/programs/[programId]/handout": program("/handout"),
  "/programs/[programId]/history": program("/history"),
  "/programs/[programId]/sessions": program("/sessions"),
  "/programs/[programId]/share": program("/share"),
  "/signed-in": { kind: "clinic" },
  "/create-clinic": { kind: "open" },
  "/reset-password": { kind: "open" },
  "/sign-in": { kind: "open" },
  "/api/auth/[...nextauth]": { kind: "open", path: () => "/api/auth/csrf" },
  "/api/healthz": { kind: "open" },
  "/api/readyz": { kind: "open" },
  "/p/[linkId]": { kind: "link" },
  // These two take POST only; their own tests on a real Postgres hold who may do what.
  "/p/[linkId]/log/v1": { kind: "link" },
  "/p/[linkId]/open": { kind: "link" },
};

/**
 * What an action is called with by a stranger. row: names our rows, so the answer is not_found. own: works on the
 * caller's own account or clinic only, so it must not show or change anything of ours. open: for everybody.
 */
export type ActionRow =
  | { kind: "row"; inputs: (ours: Ours, theirs: Theirs) => unknown[] }
  | { kind: "own"; input: unknown; isDestructive?: boolean }
  | { kind: "open" };

const aPatient = {
  displayName: "Somebody",
  language: "en",
  yearOfBirth: "",
  email: "",
  phone: "",
  timeZone: "",
};

const onlyProgram: ActionRow = { kind: "row", inputs: ({ programId }) => [{ programId }] };

/** Every server action by its name. A new one without a row here fails the story. */
export const actionRows: Record<string, ActionRow> = {
  createProgramAction: {
    kind: "row",
    inputs: (ours, theirs) => [
      { patientId: ours.patientId },
      { patientId: theirs.patientId, sourceProgramId: ours.programId },
      { patientId: ours.patientId, sourceProgramId: theirs.programId },
    ],
  },
  offerCopyAction: {
    kind: "row",
    inputs: (ours, theirs) => [
      { patientId: theirs.patientId, sourceProgramId: ours.programId },
      { patientId: ours.patientId, sourceProgramId: theirs.programId },
    ],
  },
  createShareLinkAction: {
    kind: "row",
    inputs: ({ programId }) => [{ programId, label: "", expiresAt: null }],
  },
  setShareLinkExpiryAction: {
    kind: "row",
    inputs: ({ programId, linkId }, theirs) => [
      { programId, id: linkId, expiresAt: null },
      { programId: theirs.programId, id: linkId, expiresAt: null },
    ],
  },
  revokeShareLinkAction: {
    kind: "row",
    inputs: ({ programId, linkId }, theirs) => [
      { programId, id: linkId },
      { programId: theirs.programId, id: linkId },
    ],
  },
  saveDraftAction: {
    kind: "row",
    inputs: ({ programId, draft, version }) => [{ programId, draft, expectedVersion: version }],
  },
  publishAction: {
    kind: "row",
    inputs: ({ programId, version }) => [{ programId, expectedVersion: version }],
  },
  archiveProgramAction: onlyProgram,
  restoreProgramAction: onlyProgram,
  createPatientAction: {
    kind: "own",
    input: { ...aPatient, patientId: "019f3a86-0000-7000-8000-000000000001", allowsNamesake: false },
  },
  savePatientAction: { kind: "row", inputs: ({ patientId }) => [{ ...aPatient, patientId }] },
  setPatientArchivedAction: {
    kind: "row",
    inputs: ({ patientId }) => [
      { patientId, isArchived: true },
      { patientId, isArchived: false },
    ],
  },
  findPatientsAction: { kind: "own", input: { search: "" } },
  findProgramsAction: { kind: "own", input: { search: "" } },
  setFigureBodyAction: { kind: "own", input: { figureBody: "heavy" } },
  changePasswordAction: { kind: "own", input: { current: "not my password", next: "calm river stones 43" } },
  dismissSignInAlarmsAction: { kind: "own", input: undefined },
  signOutEverywhereAction: { kind: "own", input: undefined, isDestructive: true },
  signOutAction: { kind: "open" },
  createClinicAction: { kind: "open" },
  resetPasswordAction: { kind: "open" },
};

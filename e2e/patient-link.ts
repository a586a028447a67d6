import { saveProgramDraft } from "@/db/access/programs";
import { publishDraft } from "@/db/access/revisions";
import { listSessionLogs } from "@/db/access/session-logs";
import { revokeShareLink } from "@/db/access/share-links";
import {
  makeClinic,
  makeItem,
  makePatient,
  makePublishedProgram,
  makeShareLink,
  succeeded,
} from "@/db/testing/factories";
import { patientPath } from "@/db/testing/running-app";
import type { Dosage } from "@/lib/dosage/dosage";
import type { ProgramDraft } from "@/lib/program/program";

/** A program that takes a minute, and the link that its patient got. */
export type PatientLink = {
  /** The path with the secret. */
  address: string;
  draft: ProgramDraft;
  logs: () => ReturnType<typeof listSessionLogs>;
  revoke: () => Promise<void>;
  /** Changes the program and publishes it again. */
  publishAnew: (change: Partial<ProgramDraft>) => Promise<void>;
};

type Given = { draft?: Partial<ProgramDraft>; language?: "en" | "es" };

export async function makePatientLink({ draft, language = "en" }: Given = {}): Promise<PatientLink> {
  const clinic = await makeClinic({ clinicName: "Riverside Physical Therapy" });
  const patientId = await makePatient(clinic, { language, timeZone: "America/New_York" });
  const program = await makePublishedProgram(clinic, { patientId, draft: { items: shortItems(), ...draft } });
  const scope = await makeShareLink(clinic, program.id);
  return {
    address: patientPath(scope),
    draft: program.draft,
    logs: () => listSessionLogs(clinic, program.id, { limit: 100 }),
    revoke: async () => {
      await revokeShareLink(clinic, { programId: scope.programId, id: scope.linkId, now: new Date() });
    },
    publishAnew: async (change) => {
      const now = new Date();
      const draft = { ...program.draft, ...change };
      const saved = await saveProgramDraft(clinic, {
        programId: program.id,
        expectedVersion: program.version,
        draft,
        now,
      });
      const { version } = succeeded(saved);
      succeeded(await publishDraft(clinic, { programId: program.id, expectedVersion: version, now }));
    },
  };
}

/** Two exercises: three turns to each side, and two holds of 5 seconds. 10 + 9 + 8 + 9, then 15 + 5 + 3 + 5 seconds. */
function shortItems() {
  const usual: Dosage = {
    sets: 1,
    work: { kind: "reps", reps: 3, holdSeconds: 0, repSeconds: 3 },
    restSeconds: 10,
    side: "both",
    sideDifference: null,
    frequency: { timesPerDay: 1, days: { kind: "daily" }, cues: [] },
    load: "",
  };
  return [
    makeItem({ exerciseId: "seated-trunk-rotations", dosage: usual, patientNote: "Slowly, please." }),
    makeItem({
      exerciseId: "prone-w",
      dosage: { ...usual, side: "none", work: { kind: "reps", reps: 2, holdSeconds: 5, repSeconds: 3 } },
    }),
  ];
}

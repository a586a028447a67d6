import type { PatientView } from "@/components/patient-program/patient-view";
import type { PatientProgram } from "@/db/access/patient-view";
import { describeChanges } from "@/lib/program/describe-change";
import { plainDateIn } from "@/lib/schedule/plain-date";

/** What the patient's page needs of a program, and nothing more. */
export function buildPatientView(linkId: string, program: PatientProgram, now: Date): PatientView {
  const { snapshot, previousSnapshot } = program;
  return {
    linkId,
    clinicName: program.clinicName,
    language: program.language,
    revisionNumber: program.revisionNumber,
    program: snapshot,
    changes: {
      en: describeChanges(previousSnapshot, snapshot, "en"),
      es: describeChanges(previousSnapshot, snapshot, "es"),
    },
    doneDays: program.doneDays,
    renderedAt: now.toISOString(),
    renderedDay: plainDateIn(now, program.timeZone ?? "UTC"),
  };
}

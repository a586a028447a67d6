import { figureOf } from "@/app/figures";
import type { DosageText, PatientView } from "@/components/patient-program/patient-view";
import type { PatientProgram } from "@/db/access/patient-view";
import { describeWork } from "@/lib/dosage/describe-dosage";
import { describeFrequency } from "@/lib/dosage/describe-frequency";
import type { Dosage } from "@/lib/dosage/dosage";
import type { FigureView } from "@/lib/figure/figure-view";
import type { Locale, Localized } from "@/lib/locale";
import { describeChanges } from "@/lib/program/describe-change";
import { patientDay } from "@/lib/schedule/patient-day";

/** What the patient's page needs of a program, and nothing more. */
export function buildPatientView(linkId: string, program: PatientProgram, now: Date): PatientView {
  const { snapshot, previousSnapshot } = program;
  return {
    linkId,
    clinicName: program.clinicName,
    language: program.language,
    revisionNumber: program.revisionNumber,
    program: snapshot,
    dosages: Object.fromEntries(snapshot.items.map(({ id, dosage }) => [id, tellDosage(dosage)])),
    figures: figuresOf(program),
    changes: {
      en: describeChanges(previousSnapshot, snapshot, "en"),
      es: describeChanges(previousSnapshot, snapshot, "es"),
    },
    doneDays: program.doneDays,
    renderedAt: now.toISOString(),
    renderedDay: patientDay(now, program.timeZone),
  };
}

function figuresOf({ snapshot, figureBody }: PatientProgram): Record<string, FigureView> {
  const pairs = snapshot.items.flatMap(({ exerciseId }) => {
    const figure = figureOf(exerciseId, figureBody);
    return figure ? [[exerciseId, figure] as const] : [];
  });
  return Object.fromEntries(pairs);
}

function tellDosage(dosage: Dosage): Localized<DosageText> {
  const tell = (locale: Locale) => ({
    work: describeWork(dosage, locale),
    frequency: describeFrequency(dosage.frequency, locale),
  });
  return { en: tell("en"), es: tell("es") };
}

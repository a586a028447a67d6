import { catalog, findExercise } from "@/lib/catalog/catalog";
import { buildHandout, type HandoutSource } from "@/lib/handout/build-handout";
import type { Handout } from "@/lib/handout/handout";
import { buildRevision } from "@/lib/program/build-revision";
import type { ProgramItem } from "@/lib/program/program";
import type { RevisionSnapshot } from "@/lib/program/revision";
import type { PlainDate } from "@/lib/schedule/plain-date";

export type SampleOptions = { source?: Partial<HandoutSource>; item?: Partial<ProgramItem> };

/** A published program of so many exercises from the built-in catalog; `item` changes every one of them. */
export function sampleSnapshot(exercises: number, item: Partial<ProgramItem> = {}): RevisionSnapshot {
  const items = Array.from({ length: exercises }, (_, index): ProgramItem => {
    const exercise = catalog[index % catalog.length];
    if (!exercise) throw new Error("the catalog is empty");
    return {
      id: `item-${index}`,
      exerciseId: exercise.id,
      dosage: exercise.dosage,
      patientNote: index % 3 === 1 ? "Put a folded towel under your knees." : "",
      clinicianNote: "",
      ...item,
    };
  });
  const draft = {
    title: "Upper back and neck",
    startDate: "2026-11-23" as PlainDate,
    endDate: "2026-12-20" as PlainDate,
    patientMessage: "Go easy in the first week. A light stretch is enough.",
    safetyNote: "",
    items,
  };
  return buildRevision(draft, findExercise);
}

/** The printed form of `sampleSnapshot`, for a patient with a link. */
export function sampleHandout(exercises: number, { source, item }: SampleOptions = {}): Handout {
  return buildHandout({
    locale: "en",
    clinicName: "Riverside Physical Therapy",
    patientName: "María José Ñúñez",
    revision: 3,
    publishedOn: "2026-11-23" as PlainDate,
    snapshot: sampleSnapshot(exercises, item),
    url: "https://hep.example.org/p/AZrTkZ9vcAeTvQ1YwJx5aQ#b9Kq2mXv7LrT0sPzYc4HdA",
    ...source,
  });
}

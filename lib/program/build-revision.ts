import type { CatalogExercise, ExerciseWords } from "@/lib/catalog/exercise";
import type { ProgramDraft, ProgramItem } from "@/lib/program/program";
import type { RevisionItem, RevisionSnapshot } from "@/lib/program/revision";

/**
 * The draft as a patient gets it, complete in itself. Throws when `findExercise` does not know an exercise: ask
 * `publishProblems` first.
 */
export function buildRevision(
  draft: ProgramDraft,
  findExercise: (exerciseId: string) => CatalogExercise | null | undefined,
): RevisionSnapshot {
  return {
    format: 1,
    title: draft.title.trim(),
    startDate: draft.startDate,
    endDate: draft.endDate,
    patientMessage: draft.patientMessage.trim(),
    safetyNote: draft.safetyNote.trim(),
    items: draft.items.map((item) => buildItem(item, findExercise(item.exerciseId))),
  };
}

function buildItem(item: ProgramItem, exercise: CatalogExercise | null | undefined): RevisionItem {
  if (!exercise) throw new Error(`unknown exercise: ${item.exerciseId}`);
  const [position] = exercise.positions;
  if (!position) throw new Error(`exercise without a position: ${item.exerciseId}`);
  return {
    id: item.id,
    exerciseId: item.exerciseId,
    position,
    equipment: [...exercise.equipment],
    words: { en: patientWords(exercise.words.en), es: patientWords(exercise.words.es) },
    dosage: structuredClone(item.dosage),
    patientNote: item.patientNote.trim(),
  };
}

function patientWords({ name, feltAt, lines }: ExerciseWords) {
  return { name, feltAt, lines: lines.map(({ kind, text }) => ({ kind, text })) };
}

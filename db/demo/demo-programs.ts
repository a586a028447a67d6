import { v5 as uuidv5 } from "uuid";
import { catalog } from "@/lib/catalog/catalog";
import type { Dosage, Frequency, RepsWork } from "@/lib/dosage/dosage";
import type { ProgramDraft, ProgramItem } from "@/lib/program/program";

/** The same id at every start, so that demo data is made once. */
export function demoId(name: string): string {
  return uuidv5(name, "6a1c2a52-5b0e-4c57-9d0e-2f6f3c1f7d10");
}

/** A draft at a stage; a stage with `publishedDaysAgo` became a revision. The last stage is the draft of today. */
export type DemoStage = { publishedDaysAgo: number | null; draft: Omit<ProgramDraft, "startDate" | "endDate"> };

export type DemoProgram = {
  name: string;
  startedDaysAgo: number;
  archivedDaysAgo: number | null;
  stages: DemoStage[];
};

type Change = Partial<Pick<ProgramItem, "patientNote" | "clinicianNote">> & {
  reps?: number;
  holdSeconds?: number;
  sets?: number;
  frequency?: Partial<Frequency>;
};

/** An exercise with the catalog's dosage but for what is named. */
function item(program: string, exerciseId: string, change: Change = {}): ProgramItem {
  const exercise = catalog.find((one) => one.id === exerciseId);
  if (!exercise) throw new Error(`the demo names an unknown exercise: ${exerciseId}`);
  const { patientNote = "", clinicianNote = "", ...dose } = change;
  return {
    id: demoId(`${program} ${exerciseId}`),
    exerciseId,
    dosage: dosed(exercise.dosage, dose),
    patientNote,
    clinicianNote,
  };
}

function dosed(dosage: Dosage, { reps, holdSeconds, sets, frequency }: Change): Dosage {
  const work: RepsWork | null = dosage.work.kind === "reps" ? dosage.work : null;
  return {
    ...dosage,
    sets: sets ?? dosage.sets,
    work: work ? { ...work, reps: reps ?? work.reps, holdSeconds: holdSeconds ?? work.holdSeconds } : dosage.work,
    frequency: { ...dosage.frequency, ...frequency },
  };
}

const once = { timesPerDay: 1 };
const desk = "desk worker";
const deskTexts = {
  title: "Desk neck and upper back",
  patientMessage: "Do these at home or at your desk. Go slowly and breathe.",
  safetyNote: "",
};
const rolls = item(desk, "backward-shoulder-rolls", { frequency: once });
const tucks = item(desk, "chin-tucks", { patientNote: "Your head rest in the car helps you feel the move." });
const gentleTucks = item(desk, "chin-tucks", { reps: 5, frequency: once, clinicianNote: "Sore after the long drive." });
const turns = item(desk, "seated-cervical-rotation", { holdSeconds: 30 });
const extension = item(desk, "thoracic-extension");
const proneW = item(desk, "prone-w", { sets: 1, clinicianNote: "Check the shoulder blades at the next visit." });

export const deskProgram: DemoProgram = {
  name: desk,
  startedDaysAgo: 21,
  archivedDaysAgo: null,
  stages: [
    { publishedDaysAgo: 21, draft: { ...deskTexts, items: [rolls, gentleTucks, turns] } },
    { publishedDaysAgo: 14, draft: { ...deskTexts, items: [rolls, tucks, turns, extension] } },
    {
      publishedDaysAgo: 5,
      draft: {
        ...deskTexts,
        patientMessage: "Well done so far. One new exercise makes your upper back strong.",
        safetyNote: "Stop if you feel dizzy, and call us.",
        items: [tucks, turns, extension, proneW],
      },
    },
    {
      publishedDaysAgo: null,
      draft: {
        ...deskTexts,
        patientMessage: "Well done so far. Two new exercises make your upper back strong.",
        safetyNote: "Stop if you feel dizzy, and call us.",
        items: [
          tucks,
          turns,
          extension,
          { ...proneW, dosage: dosed(proneW.dosage, { sets: 2 }) },
          item(desk, "laying-arm-extensions"),
        ],
      },
    },
  ],
};

export const firstDays: DemoProgram = {
  name: "first days",
  startedDaysAgo: 35,
  archivedDaysAgo: 22,
  stages: [
    {
      publishedDaysAgo: 35,
      draft: {
        title: "First days: gentle moves",
        patientMessage: "",
        safetyNote: "",
        items: [
          item("first days", "backward-shoulder-rolls", { frequency: once }),
          item("first days", "neck-flexion-and-extension", { reps: 5 }),
        ],
      },
    },
  ],
};

const spanish = "spanish";
const spanishTexts = { title: "Cuello y espalda alta", safetyNote: "Pare si siente mareo y llámenos." };
const spanishItems = [
  item(spanish, "seated-trunk-rotations", { patientNote: "Use una silla firme." }),
  item(spanish, "chin-tucks", { frequency: once }),
  item(spanish, "seated-cervical-rotation"),
];

export const spanishProgram: DemoProgram = {
  name: spanish,
  startedDaysAgo: 12,
  archivedDaysAgo: null,
  stages: [
    {
      publishedDaysAgo: 12,
      draft: { ...spanishTexts, patientMessage: "Vaya despacio y respire.", items: spanishItems },
    },
    {
      publishedDaysAgo: 4,
      draft: {
        ...spanishTexts,
        patientMessage: "¡Muy bien! Hay un ejercicio nuevo.",
        items: [...spanishItems, item(spanish, "quadruped-rotation", { reps: 6 })],
      },
    },
  ],
};

export const nextVisit: DemoProgram = {
  name: "next visit",
  startedDaysAgo: 0,
  archivedDaysAgo: null,
  stages: [
    {
      publishedDaysAgo: null,
      draft: {
        title: "Upper back, first week",
        patientMessage: "",
        safetyNote: "",
        items: [
          item("next visit", "thoracic-rotation-stretch"),
          item("next visit", "thoracic-extension-on-foam-roller", {
            clinicianNote: "Ask whether there is a roller at home.",
          }),
        ],
      },
    },
  ],
};

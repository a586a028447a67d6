import type { CatalogExercise } from "@/lib/catalog/exercise";
import { upperBackSource } from "@/lib/catalog/upper-back-source";

export const chinTucks: CatalogExercise = {
  id: "chin-tucks",
  group: "neck",
  bodyRegions: ["neck"],
  positions: ["sitting", "standing", "supine"],
  equipment: [],
  purposes: ["posture", "mobility"],
  hasSides: false,
  words: {
    en: {
      name: "Chin Tucks",
      synonyms: [
        "cervical retraction",
        "neck retraction",
        "head retraction",
        "chin retraction",
        "double chin exercise",
        "craniocervical flexion",
        "deep neck flexor nod",
      ],
      feltAt: "at the base of your skull",
      lines: [
        { kind: "setUp", text: "Lie down, sit, or stand. Choose what feels best." },
        { kind: "setUp", text: "Look straight ahead." },
        { kind: "step", text: "Tuck your chin down and back, as if to make a double chin." },
        { kind: "step", text: "Hold there." },
        { kind: "step", text: "Let go and come back to the start." },
        { kind: "formCue", text: "Keep your eyes level. The move is small, high up in your neck." },
        { kind: "formCue", text: "It may feel odd at first. Use it through the day when you slouch." },
      ],
      variations: [],
    },
    es: {
      name: "Retracción de barbilla",
      synonyms: ["meter la barbilla", "retracción cervical", "doble mentón", "retracción del mentón"],
      feltAt: "en la base del cráneo",
      lines: [
        { kind: "setUp", text: "Puede estar boca arriba, en una silla o de pie. Elija lo más cómodo." },
        { kind: "setUp", text: "Mire al frente." },
        { kind: "step", text: "Meta la barbilla hacia abajo y atrás, como para hacer papada." },
        { kind: "step", text: "Quédese ahí." },
        { kind: "step", text: "Suelte y vuelva al inicio." },
        { kind: "formCue", text: "No suba ni baje la mirada. Es un movimiento pequeño, en lo alto del cuello." },
        { kind: "formCue", text: "Al principio puede sentirse raro. Úselo durante el día cuando se encorve." },
      ],
      variations: [],
    },
  },
  dosage: {
    sets: 1,
    work: { kind: "reps", reps: 10, holdSeconds: 2, repSeconds: 4 },
    restSeconds: 30,
    side: "none",
    sideDifference: null,
    frequency: { timesPerDay: 2, days: { kind: "daily" }, cues: ["inBreaks"] },
    load: "",
  },
  source: {
    citation: upperBackSource,
    ranges: [{ holdSeconds: [2, 3], reps: [10, 10], timesPerDay: [2, 3] }],
  },
  regressions: [],
  progressions: [],
  precautions: [
    "Dizziness, double vision, or faintness with neck movement: screen before any neck exercise.",
    "Arm symptoms that spread or grow with the movement: stop and reassess.",
    "Rheumatoid arthritis or known upper cervical instability: choose something else.",
    "Recent neck injury or surgery: wait for clearance.",
  ],
};

import type { CatalogExercise } from "@/lib/catalog/exercise";
import { upperBackSource } from "@/lib/catalog/upper-back-source";

export const seatedCervicalRotation: CatalogExercise = {
  id: "seated-cervical-rotation",
  group: "neck",
  bodyRegions: ["neck"],
  positions: ["sitting"],
  equipment: [],
  purposes: ["flexibility", "mobility"],
  hasSides: true,
  words: {
    en: {
      name: "Seated Cervical Rotation",
      synonyms: [
        "neck rotation",
        "neck turns",
        "neck twist",
        "head turns",
        "cervical rotation stretch",
        "look over shoulder",
        "seated neck rotation",
      ],
      feltAt: "along your neck",
      lines: [
        { kind: "setUp", text: "Sit tall and look straight ahead." },
        { kind: "step", text: "Turn your head to the side you are working." },
        { kind: "step", text: "Stop where it is still comfortable." },
        { kind: "step", text: "Hold there and keep breathing." },
        { kind: "step", text: "Turn your head slowly back to the middle." },
        { kind: "formCue", text: "Stay tall. Only your head turns." },
      ],
      variations: [{ name: "Light pressure", text: "Press lightly with your fingers, the same way that you turn." }],
    },
    es: {
      name: "Rotación cervical en posición sentada",
      synonyms: ["rotación del cuello", "giros de cabeza", "mirar sobre el hombro", "giro del cuello"],
      feltAt: "a lo largo del cuello",
      lines: [
        { kind: "setUp", text: "Siéntese con la espalda recta y mire al frente." },
        { kind: "step", text: "Gire la cabeza hacia el lado que trabaja." },
        { kind: "step", text: "Pare donde todavía se sienta bien." },
        { kind: "step", text: "Quédese ahí y siga respirando." },
        { kind: "step", text: "Gire la cabeza despacio hasta el centro." },
        { kind: "formCue", text: "Mantenga la espalda recta. Solo gira la cabeza." },
      ],
      variations: [{ name: "Presión suave", text: "Presione un poco con los dedos, hacia el mismo lado que gira." }],
    },
  },
  dosage: {
    sets: 2,
    work: { kind: "reps", reps: 1, holdSeconds: 30, repSeconds: 5 },
    restSeconds: 10,
    side: "both",
    sideDifference: null,
    frequency: { timesPerDay: 1, days: { kind: "daily" }, cues: [] },
    load: "",
  },
  source: { citation: upperBackSource, ranges: [{ holdSeconds: [30, 60], totalReps: [2, 3] }] },
  regressions: [],
  progressions: [],
  precautions: [
    "Dizziness, double vision, or faintness with neck movement: screen before any neck exercise.",
    "Arm symptoms that spread or grow with the turn: stop and reassess.",
    "Rheumatoid arthritis or known cervical instability: no pressure from the fingers.",
    "Recent neck injury or surgery: wait for clearance.",
  ],
};

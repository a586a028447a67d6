import type { CatalogExercise } from "@/lib/catalog/exercise";
import { upperBackSource } from "@/lib/catalog/upper-back-source";

export const layingArmExtensions: CatalogExercise = {
  id: "laying-arm-extensions",
  group: "posture",
  bodyRegions: ["upperBack", "shoulder", "chest"],
  positions: ["supine"],
  equipment: ["towel", "mat"],
  purposes: ["posture", "mobility", "relaxation"],
  hasSides: false,
  words: {
    en: {
      name: "Laying Arm Extensions",
      synonyms: [
        "lying arm extensions",
        "supine arm raises",
        "overhead arm raise on back",
        "supine shoulder flexion",
        "towel roll stretch",
        "arms overhead over towel",
        "thoracic towel stretch",
      ],
      feltAt: "in your upper back, where the towel is",
      lines: [
        { kind: "setUp", text: "Lie on your back on a mat with your knees bent." },
        { kind: "setUp", text: "Put a small rolled towel under your upper back, from side to side." },
        { kind: "setUp", text: "Reach both arms straight up toward the ceiling." },
        { kind: "step", text: "Breathe in with your arms up." },
        { kind: "step", text: "Breathe out and take your arms overhead as far as is comfortable." },
        { kind: "step", text: "Breathe in and bring your arms back up." },
        { kind: "formCue", text: "Move the towel to suit your stiff spot. A thinner or thicker roll is fine." },
      ],
      variations: [],
    },
    es: {
      name: "Extensión de brazos boca arriba",
      synonyms: ["brazos por encima de la cabeza boca arriba", "elevación de brazos acostado", "rollo de toalla"],
      feltAt: "en la parte alta de la espalda, donde está la toalla",
      lines: [
        { kind: "setUp", text: "Acuéstese boca arriba en una colchoneta, con las rodillas dobladas." },
        { kind: "setUp", text: "Ponga una toalla pequeña enrollada, cruzada bajo la parte alta de la espalda." },
        { kind: "setUp", text: "Estire los dos brazos hacia el techo." },
        { kind: "step", text: "Tome aire con los brazos arriba." },
        {
          kind: "step",
          text: "Suelte el aire y lleve los brazos por encima de la cabeza. Llegue hasta donde se sienta bien.",
        },
        { kind: "step", text: "Tome aire y suba los brazos de nuevo." },
        {
          kind: "formCue",
          text: "Mueva la toalla hacia donde siente rigidez. El rollo puede ser más fino o más grueso.",
        },
      ],
      variations: [],
    },
  },
  dosage: {
    sets: 1,
    work: { kind: "reps", reps: 10, holdSeconds: 0, repSeconds: 8 },
    restSeconds: 30,
    side: "none",
    sideDifference: null,
    frequency: { timesPerDay: 2, days: { kind: "daily" }, cues: [] },
    load: "",
  },
  source: { citation: upperBackSource, ranges: [{ reps: [10, 15], timesPerDay: [2, 3] }] },
  regressions: [],
  progressions: [],
  precautions: [
    "Shoulder impingement or instability: stay in the pain-free range, or raise the arms to a lower angle.",
    "Osteoporosis or rib pain: use a thin, soft towel, or none.",
    "Dizziness when lying flat: raise the head, or choose a seated exercise.",
    "Recent shoulder, chest, or spine surgery: wait for clearance.",
  ],
};

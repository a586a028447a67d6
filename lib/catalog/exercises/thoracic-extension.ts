import type { CatalogExercise } from "@/lib/catalog/exercise";
import { upperBackSource } from "@/lib/catalog/upper-back-source";

export const thoracicExtension: CatalogExercise = {
  id: "thoracic-extension",
  group: "back",
  bodyRegions: ["upperBack"],
  positions: ["sitting"],
  equipment: ["chair"],
  purposes: ["mobility"],
  hasSides: false,
  words: {
    en: {
      name: "Thoracic Extension",
      synonyms: [
        "seated thoracic extension",
        "thoracic extension over chair",
        "T-spine extension",
        "upper back extension",
        "seated back bend",
        "backrest extension",
      ],
      feltAt: "where the backrest presses on your back",
      lines: [
        { kind: "setUp", text: "Sit on a sturdy chair without wheels. Rest your back against the chair." },
        { kind: "setUp", text: "Put both hands behind your head." },
        { kind: "step", text: "Lean back and arch gently over the top of the backrest." },
        { kind: "step", text: "Hold there and keep breathing." },
        { kind: "step", text: "Come back up slowly to sitting tall." },
        { kind: "formCue", text: "Do not arch your low back. Keep your ribs from pushing out." },
        { kind: "formCue", text: "Move your hips forward, and the chair presses higher on your back." },
        { kind: "formCue", text: "A stiff back may move just a bit, and it may feel odd. A click can be normal too." },
      ],
      variations: [],
    },
    es: {
      name: "Extensión torácica",
      synonyms: ["extensión torácica en silla", "extensión de espalda alta", "arco hacia atrás en silla"],
      feltAt: "donde el respaldo presiona la espalda",
      lines: [
        { kind: "setUp", text: "Siéntese en una silla firme y sin ruedas. Apoye la espalda en el respaldo." },
        { kind: "setUp", text: "Ponga las dos manos detrás de la cabeza." },
        { kind: "step", text: "Inclínese hacia atrás. Arquee la espalda con suavidad sobre el borde del respaldo." },
        { kind: "step", text: "Quédese ahí y siga respirando." },
        { kind: "step", text: "Vuelva despacio a sentarse con la espalda recta." },
        { kind: "formCue", text: "No arquee la parte baja de la espalda. No saque las costillas." },
        { kind: "formCue", text: "Si lleva la cadera hacia adelante, el respaldo presiona más arriba." },
        {
          kind: "formCue",
          text: "Una espalda rígida se mueve poco y puede sentirse rara. Un chasquido puede ser normal.",
        },
      ],
      variations: [],
    },
  },
  dosage: {
    sets: 1,
    work: { kind: "reps", reps: 10, holdSeconds: 5, repSeconds: 5 },
    restSeconds: 30,
    side: "none",
    sideDifference: null,
    frequency: { timesPerDay: 1, days: { kind: "daily" }, cues: [] },
    load: "",
  },
  source: { citation: upperBackSource, ranges: [{ holdSeconds: [5, 10], reps: [10, 10] }] },
  regressions: [],
  progressions: ["thoracic-extension-on-foam-roller"],
  precautions: [
    "Osteoporosis, vertebral fracture, or spondylolisthesis: keep the range small, or choose something else.",
    "Dizziness or neck symptoms with the head back: support the head and keep the neck neutral.",
    "Recent spine or chest surgery: wait for clearance.",
    "Shoulder pain with hands behind the head: cross the arms over the chest.",
  ],
};

import type { CatalogExercise } from "@/lib/catalog/exercise";
import { upperBackSource } from "@/lib/catalog/upper-back-source";

/** The source names it as the harder form of Thoracic Extension without numbers of its own: those of that one hold. */
export const thoracicExtensionOnFoamRoller: CatalogExercise = {
  id: "thoracic-extension-on-foam-roller",
  group: "back",
  bodyRegions: ["upperBack"],
  positions: ["supine"],
  equipment: ["foamRoller"],
  purposes: ["mobility", "flexibility"],
  hasSides: false,
  words: {
    en: {
      name: "Thoracic Extension on Foam Roller",
      synonyms: [
        "foam roller extension",
        "foam roll thoracic extension",
        "supine thoracic extension",
        "thoracic extension over roller",
        "T-spine extension on roller",
        "upper back foam rolling",
      ],
      feltAt: "where the roller presses on your back",
      lines: [
        { kind: "setUp", text: "Lie on the floor with your knees bent." },
        { kind: "setUp", text: "Put the foam roller under your back, across the spot you want to stretch." },
        { kind: "setUp", text: "Put both hands behind your head." },
        { kind: "step", text: "Lean back and arch gently over the roller." },
        { kind: "step", text: "Hold there and keep breathing." },
        { kind: "step", text: "Come back up slowly to the start." },
        { kind: "formCue", text: "Do not arch your low back. Keep your ribs from pushing out." },
        { kind: "caution", text: "This is stronger than the stretch on a chair. Start gently." },
      ],
      variations: [],
    },
    es: {
      name: "Extensión torácica con rodillo de espuma",
      synonyms: ["extensión torácica sobre rodillo", "extensión con rodillo", "rodillo en la espalda alta"],
      feltAt: "donde el rodillo presiona la espalda",
      lines: [
        { kind: "setUp", text: "Acuéstese en el piso con las rodillas dobladas." },
        { kind: "setUp", text: "Ponga el rodillo de espuma cruzado bajo la espalda, donde quiere estirar." },
        { kind: "setUp", text: "Ponga las dos manos detrás de la cabeza." },
        { kind: "step", text: "Inclínese hacia atrás. Arquee la espalda con suavidad sobre el rodillo." },
        { kind: "step", text: "Quédese ahí y siga respirando." },
        { kind: "step", text: "Suba despacio hasta el inicio." },
        { kind: "formCue", text: "No arquee la parte baja de la espalda. No saque las costillas." },
        { kind: "caution", text: "Es más fuerte que el estiramiento en silla. Empiece con suavidad." },
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
  regressions: ["thoracic-extension"],
  progressions: [],
  precautions: [
    "Osteoporosis, vertebral or rib fracture: avoid direct pressure from the roller.",
    "Spondylolisthesis or pain with extension: choose the chair form, or something else.",
    "Dizziness or neck symptoms with the head back: support the head and keep the neck neutral.",
    "Recent spine or chest surgery, or blood thinners with easy bruising: wait for clearance.",
  ],
};

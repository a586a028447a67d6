import type { CatalogExercise } from "@/lib/catalog/exercise";
import { upperBackSource } from "@/lib/catalog/upper-back-source";

export const neckFlexionAndExtension: CatalogExercise = {
  id: "neck-flexion-and-extension",
  group: "neck",
  bodyRegions: ["neck"],
  positions: ["sitting"],
  equipment: [],
  purposes: ["mobility", "flexibility"],
  hasSides: false,
  words: {
    en: {
      name: "Neck Flexion and Extension",
      synonyms: [
        "cervical flexion and extension",
        "neck bends",
        "neck nods",
        "look up and down",
        "neck forward and back",
        "head nods",
        "neck range of motion",
      ],
      feltAt: "along the back and the front of your neck",
      lines: [
        { kind: "setUp", text: "Sit tall." },
        { kind: "step", text: "Bend your whole neck forward. Your face turns to the floor." },
        { kind: "step", text: "Lift your head back to the middle." },
        { kind: "step", text: "Bend your whole neck back. Your face turns to the ceiling." },
        { kind: "step", text: "Bring your head back to the middle." },
        { kind: "breathing", text: "Breathe in one way and out the other." },
      ],
      variations: [
        {
          name: "Long hold",
          text: "Stay forward for 30 to 60 seconds and keep breathing. Then do the same bent back.",
        },
        { name: "Light pressure", text: "At the end of each bend, press lightly with your hands." },
      ],
    },
    es: {
      name: "Flexión y extensión del cuello",
      synonyms: ["flexión y extensión cervical", "mirar arriba y abajo", "cuello adelante y atrás"],
      feltAt: "por detrás y por delante del cuello",
      lines: [
        { kind: "setUp", text: "Siéntese con la espalda recta." },
        { kind: "step", text: "Doble todo el cuello hacia adelante. La cara mira al piso." },
        { kind: "step", text: "Suba la cabeza al centro." },
        { kind: "step", text: "Doble todo el cuello hacia atrás. La cara mira al techo." },
        { kind: "step", text: "Lleve la cabeza de nuevo al centro." },
        { kind: "breathing", text: "Tome aire en una dirección y suéltelo en la otra." },
      ],
      variations: [
        {
          name: "Pausa larga",
          text: "Quédese con el cuello adelante de 30 a 60 segundos y siga respirando. Luego haga lo mismo atrás.",
        },
        { name: "Presión suave", text: "Al final de cada movimiento, presione un poco con las manos." },
      ],
    },
  },
  dosage: {
    sets: 1,
    work: { kind: "reps", reps: 10, holdSeconds: 0, repSeconds: 6 },
    restSeconds: 30,
    side: "none",
    sideDifference: null,
    frequency: { timesPerDay: 1, days: { kind: "daily" }, cues: [] },
    load: "",
  },
  source: { citation: upperBackSource, ranges: [{ reps: [1, 10] }, { holdSeconds: [30, 60] }] },
  regressions: [],
  progressions: [],
  precautions: [
    "Dizziness, double vision, or faintness with neck movement: screen before any neck exercise.",
    "Acute disc symptoms or spreading arm pain: stop and reassess; leave out the painful direction.",
    "Rheumatoid arthritis, osteoporosis, or known cervical instability: no pressure from the hands.",
    "Recent neck injury or surgery: wait for clearance.",
  ],
};

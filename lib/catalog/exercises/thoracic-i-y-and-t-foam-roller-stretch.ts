import type { CatalogExercise } from "@/lib/catalog/exercise";
import { upperBackSource } from "@/lib/catalog/upper-back-source";

export const thoracicIYAndTFoamRollerStretch: CatalogExercise = {
  id: "thoracic-i-y-and-t-foam-roller-stretch",
  group: "posture",
  bodyRegions: ["chest", "upperBack", "shoulder"],
  positions: ["supine"],
  equipment: ["foamRoller"],
  purposes: ["posture", "flexibility", "mobility"],
  hasSides: false,
  words: {
    en: {
      name: "Thoracic I, Y, and T Foam Roller Stretch",
      synonyms: [
        "IYT",
        "I-Y-T",
        "ITY on foam roller",
        "YTI stretch",
        "foam roller chest stretch",
        "foam roller pec stretch",
        "foam roller chest opener",
        "snow angels on foam roller",
      ],
      feltAt: "across your chest and upper back",
      lines: [
        { kind: "setUp", text: "Lie on your back with the foam roller under your head and your whole spine." },
        { kind: "setUp", text: "Bend your knees and put your feet flat on the floor." },
        { kind: "setUp", text: "Reach both arms straight up toward the ceiling." },
        { kind: "step", text: "Make a T. Move your arms out to the sides to touch the floor, then back up." },
        { kind: "step", text: "Make a Y. Move your arms overhead and out, then back up." },
        { kind: "step", text: "Make an I. Move your arms straight overhead, then back up." },
        { kind: "formCue", text: "Move slowly. All three letters make one round." },
      ],
      variations: [
        { name: "Hold for relief", text: "Does one letter bring relief? Hold that one for up to 30 seconds." },
      ],
    },
    es: {
      name: "Estiramiento torácico en I, Y y T con rodillo de espuma",
      synonyms: ["IYT con rodillo", "estiramiento de pecho con rodillo", "letras I, Y, T sobre el rodillo"],
      feltAt: "en el pecho y la parte alta de la espalda",
      lines: [
        { kind: "setUp", text: "Acuéstese boca arriba con el rodillo de espuma bajo la cabeza y toda la espalda." },
        { kind: "setUp", text: "Doble las rodillas y apoye los pies en el piso." },
        { kind: "setUp", text: "Estire los dos brazos hacia el techo." },
        { kind: "step", text: "Haga una T. Abra los brazos a los lados hasta tocar el piso. Vuelva a subirlos." },
        {
          kind: "step",
          text: "Haga una Y. Lleve los brazos por encima de la cabeza y hacia afuera. Vuelva a subirlos.",
        },
        { kind: "step", text: "Haga una I. Lleve los brazos rectos por encima de la cabeza. Vuelva a subirlos." },
        { kind: "formCue", text: "Muévase despacio. Las tres letras son una ronda." },
      ],
      variations: [{ name: "Pausa de alivio", text: "¿Una letra le da alivio? Quédese en ella hasta 30 segundos." }],
    },
  },
  dosage: {
    sets: 1,
    work: { kind: "reps", reps: 10, holdSeconds: 0, repSeconds: 18 },
    restSeconds: 30,
    side: "none",
    sideDifference: null,
    frequency: { timesPerDay: 1, days: { kind: "daily" }, cues: [] },
    load: "",
  },
  source: { citation: upperBackSource, ranges: [{ reps: [10, 10] }, { holdSeconds: [1, 30] }] },
  regressions: [],
  progressions: [],
  precautions: [
    "Shoulder impingement or instability: keep the arms off the floor, within the pain-free range.",
    "Osteoporosis or pain from pressure on the spine: use a rolled towel or a soft, half-round roller.",
    "Poor balance on the roller, or trouble getting down to the floor: choose a form on a mat or a chair.",
    "Recent shoulder, chest, or spine surgery: wait for clearance.",
  ],
};

import type { Cue } from "@/lib/dosage/dosage";
import type { Localized } from "@/lib/locale";

export type SafetyText = {
  title: string;
  /** When to stop an exercise. */
  stop: string;
  /** When to stop and get medical advice at once. */
  seekHelp: string;
};

/** Stands on every handout and in every patient view. A clinician can add to it, never remove it. */
export const safetyText: Localized<SafetyText> = {
  en: {
    title: "When to stop",
    stop: "Stop if an exercise hurts or does not feel right.",
    seekHelp:
      "Stop and call a doctor right away if your symptoms change a lot. Watch for numb spots, tingling, weakness, or pain that shoots or spreads.",
  },
  es: {
    title: "Cuándo parar",
    stop: "Pare si un ejercicio le molesta o le duele.",
    seekHelp:
      "Pare y llame a un médico de inmediato si sus síntomas cambian mucho. Señales de alerta: una parte del cuerpo dormida, hormigueo, debilidad, o dolor que corre o se extiende.",
  },
};

export type Guidance = {
  purposeTitle: string;
  purpose: string;
  howOftenTitle: string;
  howOften: string[];
  whenTitle: string;
  when: { cue: Cue; text: string }[];
  toolsTitle: string;
};

/** General advice that travels with a program; the program's own frequency comes first. */
export const guidance: Localized<Guidance> = {
  en: {
    purposeTitle: "Why you stretch",
    purpose:
      "Stretching can bring back balance and help your blood flow. It can help you sense how you hold your body, and relax.",
    howOftenTitle: "How often",
    howOften: [
      "Each body is different.",
      "If you are very stiff, it may help to stretch every day.",
      "If you are very flexible, stretch gently, and only when you need to.",
    ],
    whenTitle: "Good times to stretch",
    when: [
      { cue: "onWaking", text: "At the start of your day" },
      { cue: "inBreaks", text: "In breaks, when you sit at a computer, drive, or stay in one position for long" },
      { cue: "afterWorkout", text: "After a workout" },
      { cue: "beforeBed", text: "Before bed" },
    ],
    toolsTitle: "Have these ready",
  },
  es: {
    purposeTitle: "Para qué sirve",
    purpose: "Puede darle más equilibrio y una mejor circulación. También ayuda a sentir su postura y a relajarse.",
    howOftenTitle: "Con qué frecuencia",
    howOften: [
      "Cada cuerpo es distinto.",
      "Si siente mucha rigidez, puede ayudar hacerlo cada día.",
      "Si su cuerpo es muy flexible, hágalo con suavidad y solo cuando le haga falta.",
    ],
    whenTitle: "Buenos momentos",
    when: [
      { cue: "onWaking", text: "Al empezar el día" },
      { cue: "inBreaks", text: "En una pausa, si pasa mucho rato en la computadora, en el auto o sin moverse" },
      { cue: "afterWorkout", text: "Después de entrenar" },
      { cue: "beforeBed", text: "Antes de dormir" },
    ],
    toolsTitle: "Tenga esto a mano",
  },
};

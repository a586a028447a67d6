import type { Localized } from "@/lib/locale";
import type { Difficulty, ExerciseOutcome } from "@/lib/session/session-log";

/** What a patient reads after a session. */
export type FinishWords = {
  doneTitle: string;
  partlyTitle: string;
  optional: string;
  painQuestion: string;
  noPain: string;
  worstPain: string;
  painValue: (pain: number) => string;
  difficultyQuestion: string;
  difficulty: Record<Difficulty, string>;
  commentQuestion: string;
  send: string;
  skip: string;
  thanksTitle: string;
  whatYouDid: string;
  outcome: Record<ExerciseOutcome, string>;
  sending: string;
  sent: string;
  savedOnPhone: string;
  backToProgram: string;
};

const en: FinishWords = {
  doneTitle: "Well done!",
  partlyTitle: "Every bit helps.",
  optional: "How did it feel? You can leave out any answer.",
  painQuestion: "How much pain do you feel now?",
  noPain: "no pain",
  worstPain: "worst pain",
  painValue: (pain) => (pain === 0 ? "0, no pain" : pain === 10 ? "10, worst pain" : `${pain}`),
  difficultyQuestion: "How hard was it?",
  difficulty: { easy: "Too easy", right: "Just right", hard: "Too hard" },
  commentQuestion: "Anything to tell your physical therapist?",
  send: "Send",
  skip: "Skip the questions",
  thanksTitle: "Thank you. Well done!",
  whatYouDid: "What you did",
  outcome: { done: "Done", partly: "Partly done", skipped: "Left out" },
  sending: "Sending to your clinic…",
  sent: "Sent to your clinic.",
  savedOnPhone: "Saved on your phone. It will be sent when you are online.",
  backToProgram: "Back to your program",
};

const es: FinishWords = {
  doneTitle: "¡Muy bien!",
  partlyTitle: "Cada poco ayuda.",
  optional: "¿Cómo se sintió? Puede dejar preguntas sin responder.",
  painQuestion: "¿Cuánto dolor siente ahora?",
  noPain: "sin dolor",
  worstPain: "el peor dolor",
  painValue: (pain) => (pain === 0 ? "0, sin dolor" : pain === 10 ? "10, el peor dolor" : `${pain}`),
  difficultyQuestion: "¿Qué tan difícil fue?",
  difficulty: { easy: "Muy fácil", right: "Está bien", hard: "Muy difícil" },
  commentQuestion: "¿Quiere decirle algo a su fisioterapeuta?",
  send: "Mandar",
  skip: "Saltar las preguntas",
  thanksTitle: "Gracias. ¡Muy bien!",
  whatYouDid: "Lo que hizo",
  outcome: { done: "Hecho", partly: "Hecho en parte", skipped: "No hecho" },
  sending: "Mandando a su clínica…",
  sent: "Su clínica ya lo recibió.",
  savedOnPhone: "Guardado en su teléfono. Se mandará cuando tenga internet.",
  backToProgram: "Volver a su programa",
};

export const finishWords: Localized<FinishWords> = { en, es };

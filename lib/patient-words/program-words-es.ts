import type { ProgramWords } from "@/lib/patient-words/program-words";

const sessions = (count: number) => (count === 1 ? "1 sesión" : `${count} sesiones`);

/** Latin-American Spanish, usted. */
export const programWordsEs: ProgramWords = {
  otherLanguage: { locale: "en", name: "English" },
  today: "Hoy",
  allExercises: "Todos los ejercicios",
  doneToday: (done, planned) => `${done} de ${sessions(planned)} ${planned === 1 ? "hecha" : "hechas"}`,
  allDoneToday: "Terminó por hoy. ¡Muy bien!",
  exerciseCount: (count) => (count === 1 ? "1 ejercicio" : `${count} ejercicios`),
  haveReady: "Tenga a la mano",
  nothingNeeded: "No necesita equipo.",
  restDayTitle: "Hoy es día de descanso",
  restDayText: "Hoy no hay ejercicios. Puede verlos aquí cuando quiera.",
  notStartedYet: (day) => `Su programa empieza el ${day}. Ya puede verlo.`,
  ended: (day) => `Su programa terminó el ${day}. Pregunte a su fisioterapeuta qué sigue.`,
  changedTitle: "Su programa cambió",
  changedOk: "Entendido",
  messageTitle: "De su fisioterapeuta",
  yourExercises: "Sus ejercicios",
  howTo: "Cómo se hace",
  feltAt: (where) => `Debe sentirlo ${where}.`,
  noteTitle: "Nota para usted",
  lineKind: {
    setUp: "Prepárese",
    step: "Pasos",
    formCue: "Buena forma",
    breathing: "Respiración",
    caution: "Cuidado",
  },
  notToday: "Hoy no",
  start: "Empezar",
  startAgain: "Hacerlo otra vez",
  startAnyway: "Hacerlos de todos modos",
  goOnTitle: "¿Sigue donde se quedó?",
  goOn: "Seguir",
  startOver: "Empezar de nuevo",
  worksOffline: "Esta página funciona sin internet en este teléfono.",
  httpsText:
    "Esta dirección empieza con http. Por eso debe seguir en línea y su pantalla puede apagarse. Tóquela de vez en cuando.",
  waiting: (count) =>
    count === 1
      ? "Hay 1 sesión guardada en su teléfono. Se mandará cuando tenga internet."
      : `Hay ${count} sesiones guardadas en su teléfono. Se mandarán cuando tenga internet.`,
  waitingRefused: "Hay una sesión guardada en su teléfono. Aún no se pudo mandar. Probaremos la próxima vez.",
  reopenLink: "Abra una vez más el enlace de su clínica. Así podremos mandar sus sesiones.",
  dayFull: "Su clínica ya tiene 20 sesiones de ese día. No guarda más. Por eso esta no se mandó.",
};

import type { ProgramWords } from "@/lib/patient-words/program-words";

const sessions = (count: number) => (count === 1 ? "1 session" : `${count} sessions`);

export const programWordsEn: ProgramWords = {
  otherLanguage: { locale: "es", name: "Español" },
  today: "Today",
  allExercises: "All exercises",
  doneToday: (done, planned) => `${done} of ${sessions(planned)} done`,
  allDoneToday: "Done for today. Well done!",
  exerciseCount: (count) => (count === 1 ? "1 exercise" : `${count} exercises`),
  haveReady: "Have ready",
  nothingNeeded: "You need no equipment.",
  restDayTitle: "Today is a rest day",
  restDayText: "No exercises are planned for today. You can still look at them here.",
  notStartedYet: (day) => `Your program starts on ${day}. You can look at it now.`,
  ended: (day) => `Your program ended on ${day}. Ask your physical therapist what comes next.`,
  changedTitle: "Your program has changed",
  changedOk: "Got it",
  messageTitle: "From your physical therapist",
  yourExercises: "Your exercises",
  howTo: "How to do it",
  feltAt: (where) => `You should feel it ${where}.`,
  noteTitle: "Note for you",
  lineKind: {
    setUp: "Get set",
    step: "Steps",
    formCue: "Good form",
    breathing: "Breathing",
    caution: "Take care",
  },
  notToday: "Not today",
  start: "Start",
  startAgain: "Do it again",
  startAnyway: "Do them anyway",
  goOnTitle: "Go on where you stopped?",
  goOn: "Go on",
  startOver: "Start over",
  worksOffline: "This page works without internet on this phone.",
  httpsText:
    "This address starts with http. So you need to stay online, and your screen may turn off. Tap it now and then.",
  waiting: (count) =>
    count === 1
      ? "1 session is saved on your phone. It will be sent when you are online."
      : `${count} sessions are saved on your phone. They will be sent when you are online.`,
  waitingRefused: "A session is saved on your phone. It could not be sent yet. We will try again next time.",
  reopenLink: "Open the link from your clinic once more. Then your saved sessions can be sent.",
  dayFull: "Your clinic has 20 sessions for that day. It does not keep more. So this one was not sent.",
};

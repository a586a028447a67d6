import type { LineKind } from "@/lib/catalog/exercise";
import type { Locale, Localized } from "@/lib/locale";
import { programWordsEn } from "@/lib/patient-words/program-words-en";
import { programWordsEs } from "@/lib/patient-words/program-words-es";

/** What a patient reads on the page of the program. Dosage, equipment and safety have their words elsewhere. */
export type ProgramWords = {
  /** The other language and its name in itself. */
  otherLanguage: { locale: Locale; name: string };
  today: string;
  /** In place of "today" before the program starts and after it ended. */
  allExercises: string;
  doneToday: (done: number, planned: number) => string;
  allDoneToday: string;
  exerciseCount: (count: number) => string;
  haveReady: string;
  nothingNeeded: string;
  restDayTitle: string;
  restDayText: string;
  notStartedYet: (day: string) => string;
  ended: (day: string) => string;
  changedTitle: string;
  changedOk: string;
  messageTitle: string;
  yourExercises: string;
  howTo: string;
  feltAt: (where: string) => string;
  noteTitle: string;
  lineKind: Record<LineKind, string>;
  notToday: string;
  start: string;
  startAgain: string;
  /** On a day without exercises. */
  startAnyway: string;
  goOnTitle: string;
  goOn: string;
  startOver: string;
  worksOffline: string;
  httpsText: string;
  waiting: (count: number) => string;
  waitingRefused: string;
  reopenLink: string;
  /** The clinic keeps no more sessions of one day. */
  dayFull: string;
};

export const programWords: Localized<ProgramWords> = { en: programWordsEn, es: programWordsEs };

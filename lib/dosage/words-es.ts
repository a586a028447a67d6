import type { Weekday } from "@/lib/dosage/dosage";
import type { DosageWords } from "@/lib/dosage/dosage-words";
import { spokenTime } from "@/lib/dosage/spoken-time";

const sideName = { left: "del lado izquierdo", right: "del lado derecho" };
const onSideFirst = { left: "Del lado izquierdo", right: "Del lado derecho" };
const times = (count: number) => (count === 1 ? "1 vez" : `${count} veces`);
const repetitions = (count: number) => (count === 1 ? "1 repetición" : `${count} repeticiones`);
const timeNames = { second: "segundo", seconds: "segundos", minute: "minuto", minutes: "minutos", and: "y" };

const dayNames: Record<Weekday, string> = {
  monday: "lunes",
  tuesday: "martes",
  wednesday: "miércoles",
  thursday: "jueves",
  friday: "viernes",
  saturday: "sábados",
  sunday: "domingos",
};

function list(words: string[]): string {
  if (words.length <= 2) return words.join(" y ");
  return `${words.slice(0, -1).join(", ")} y ${words.at(-1)}`;
}

const days = (some: Weekday[]) => `los ${list(some.map((day) => dayNames[day]))}`;

/** Latin-American Spanish, usted. */
export const wordsEs: DosageWords = {
  time: (seconds) => spokenTime(seconds, timeNames),
  doReps: (reps, where) => `Haga ${repetitions(reps)}${where}.`,
  holdOnce: (time, where) => `Mantenga la posición ${time}${where}.`,
  holdEach: (time) => `Mantenga cada una ${time}.`,
  pace: (time, reps) => `Tómese alrededor de ${time} para ${reps === 1 ? "hacerla" : "cada una"}.`,
  moveFor: (time, where) => `Siga el movimiento durante ${time}${where}.`,
  onSide: { left: ` ${sideName.left}`, right: ` ${sideName.right}` },
  onEachSide: " de cada lado",
  repeat: (count) => `Haga esto ${times(count)}.`,
  restBetween: (time) => `Descanse ${time} entre una vez y otra.`,
  wholeDoseEachSide: "Haga todo esto de cada lado.",
  startLeft: "Empiece por el lado izquierdo.",
  switchEachTime: "Cambie de lado cada vez.",
  otherReps: (side, reps, usual) => `${onSideFirst[side]}, haga ${repetitions(reps)} en lugar de ${usual}.`,
  otherHolds: (side, holds) => `${onSideFirst[side]}, mantenga la posición ${times(holds)} en lugar de 1.`,
  otherSets: (side, sets, usual) => `${onSideFirst[side]}, haga esto ${times(sets)} en lugar de ${usual}.`,
  load: (load) => `Use: ${load}`,
  timesPerDay: (count) => ["una vez al día", "dos veces al día"][count - 1] ?? `${count} veces al día`,
  daily: "todos los días",
  mondayToFriday: "de lunes a viernes",
  onWeekdays: days,
  exceptWeekdays: (some) => `todos los días menos ${days(some)}`,
  daysPerWeek: (count) => (count === 1 ? "1 día a la semana" : `${count} días a la semana`),
  cue: {
    onWaking: "al despertar",
    inBreaks: "en los descansos",
    afterWorkout: "después de entrenar",
    beforeBed: "antes de dormir",
  },
  list,
};

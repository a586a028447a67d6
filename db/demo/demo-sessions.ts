import type { DemoPatient } from "@/db/demo/demo-patients";
import { type DemoProgram, demoId, deskProgram, spanishProgram } from "@/db/demo/demo-programs";
import type { ProgramItem } from "@/lib/program/program";
import type { Difficulty, ExerciseLog, SessionLog } from "@/lib/session/session-log";
import { workKinds } from "@/lib/session/session-step";
import { sessionSteps } from "@/lib/session/session-steps";

type DemoSession = {
  daysAgo: number;
  /** UTC, in the waking hours of the United States. */
  time: string;
  pain: number | null;
  difficulty: Difficulty | null;
  comment?: string;
  /** Left in the middle of the last exercise, or passed it over. */
  ending?: "partly" | "skipped";
  link: string;
};

const early = "12:48:21.000";
const noon = "17:12:40.000";
const late = "23:31:07.000";

/** Three weeks of a person who gets better, with days off and a day that went wrong. */
const deskSessions: DemoSession[] = [
  { daysAgo: 20, time: early, pain: 6, difficulty: "hard", link: "first visit" },
  { daysAgo: 19, time: late, pain: 6, difficulty: "hard", comment: "Neck felt stiff for an hour.", link: "old phone" },
  { daysAgo: 18, time: early, pain: 5, difficulty: "right", link: "old phone" },
  {
    daysAgo: 17,
    time: early,
    pain: 6,
    difficulty: "hard",
    ending: "partly",
    comment: "Phone rang.",
    link: "old phone",
  },
  { daysAgo: 15, time: early, pain: 5, difficulty: "right", link: "old phone" },
  { daysAgo: 14, time: noon, pain: 5, difficulty: "right", link: "first visit" },
  { daysAgo: 13, time: early, pain: 4, difficulty: "right", link: "phone" },
  { daysAgo: 13, time: late, pain: 5, difficulty: "right", link: "phone" },
  { daysAgo: 12, time: noon, pain: null, difficulty: null, link: "phone" },
  {
    daysAgo: 10,
    time: early,
    pain: 4,
    difficulty: "hard",
    ending: "skipped",
    comment: "No room at work.",
    link: "phone",
  },
  { daysAgo: 9, time: early, pain: 4, difficulty: "right", link: "phone" },
  { daysAgo: 9, time: late, pain: 3, difficulty: "right", link: "phone" },
  { daysAgo: 8, time: early, pain: 3, difficulty: "right", link: "phone" },
  { daysAgo: 6, time: late, pain: 4, difficulty: "right", comment: "Long day at the desk.", link: "phone" },
  { daysAgo: 5, time: late, pain: 3, difficulty: "hard", link: "phone" },
  { daysAgo: 4, time: early, pain: 3, difficulty: "right", link: "phone" },
  { daysAgo: 4, time: late, pain: 2, difficulty: "right", link: "phone" },
  { daysAgo: 2, time: early, pain: 2, difficulty: "right", link: "phone" },
  {
    daysAgo: 1,
    time: early,
    pain: 2,
    difficulty: "easy",
    comment: "I can look over my shoulder again.",
    link: "phone",
  },
];

const spanishSessions: DemoSession[] = [
  { daysAgo: 11, time: noon, pain: 5, difficulty: "right", link: "teléfono" },
  { daysAgo: 10, time: noon, pain: 5, difficulty: "right", link: "teléfono" },
  { daysAgo: 8, time: noon, pain: 4, difficulty: "hard", comment: "Me costó girar a la izquierda.", link: "teléfono" },
  { daysAgo: 7, time: noon, pain: 4, difficulty: "right", link: "teléfono" },
  { daysAgo: 5, time: noon, pain: 4, difficulty: "right", link: "teléfono" },
  { daysAgo: 3, time: late, pain: 3, difficulty: "hard", ending: "partly", link: "teléfono" },
  { daysAgo: 1, time: noon, pain: 3, difficulty: "right", comment: "Hoy me sentí mejor.", link: "teléfono" },
];

const sessionsByProgram: Record<string, DemoSession[]> = {
  [deskProgram.name]: deskSessions,
  [spanishProgram.name]: spanishSessions,
};

export type DemoLog = { linkId: string; receivedAt: Date; log: SessionLog };

/** What the demo patient logged of a program, relative to `now`. */
export function demoLogs(patient: DemoPatient, program: DemoProgram, now: Date): DemoLog[] {
  return (sessionsByProgram[program.name] ?? []).map((session, index) => {
    const published = program.stages.filter((stage) => (stage.publishedDaysAgo ?? 0) >= session.daysAgo);
    const stage = published.at(-1);
    if (!stage) throw new Error("a demo session is older than the program");
    const exercises = exerciseLogs(stage.draft.items, session.ending);
    const workedSeconds = exercises.reduce((seconds, exercise) => seconds + exercise.workedSeconds, 0);
    const startedAt = momentBefore(now, session.daysAgo, session.time);
    const finishedAt = new Date(startedAt.getTime() + (workedSeconds * 1.4 + 20 + index) * 1000);
    const { pain, difficulty, comment = "" } = session;
    const log: SessionLog = {
      id: demoId(`${program.name} session ${index}`),
      revisionNumber: published.length,
      startedAt: startedAt.toISOString(),
      finishedAt: finishedAt.toISOString(),
      timeZone: patient.timeZone,
      exercises,
      pain,
      difficulty,
      comment,
    };
    return { linkId: demoId(`link ${session.link}`), receivedAt: new Date(finishedAt.getTime() + 2000), log };
  });
}

/** A time of day, some days before the day of `now` in UTC. */
export function momentBefore(now: Date, daysAgo: number, time: string): Date {
  const day = new Date(now.getTime() - daysAgo * 86_400_000).toISOString().slice(0, 10);
  return new Date(`${day}T${time}Z`);
}

function exerciseLogs(items: ProgramItem[], ending: DemoSession["ending"]): ExerciseLog[] {
  const steps = sessionSteps(items);
  return items.map(({ id }, place) => {
    const work = steps.filter((step) => step.itemId === id && workKinds.has(step.kind));
    const plannedSeconds = work.reduce((seconds, step) => seconds + step.seconds, 0);
    const outcome = ending && place === items.length - 1 ? ending : "done";
    const workedSeconds = { done: plannedSeconds, partly: Math.round(plannedSeconds * 0.4), skipped: 0 }[outcome];
    return { itemId: id, outcome, workedSeconds, plannedSeconds };
  });
}

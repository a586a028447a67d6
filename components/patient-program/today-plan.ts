import type { RevisionItem, RevisionSnapshot } from "@/lib/program/revision";
import { isDueOn } from "@/lib/schedule/due-today";
import type { PlainDate } from "@/lib/schedule/plain-date";
import { type ProgramPhase, programPhaseOn } from "@/lib/schedule/program-phase";
import { weekStart } from "@/lib/schedule/week";
import { estimateSession, sessionItemsFor, sessionsPerDay } from "@/lib/session/estimate-session";
import { countNewSessions, type KeptLog } from "./kept-logs";
import type { PatientView } from "./patient-view";

/** What a patient does today. */
export type TodayPlan = {
  phase: ProgramPhase;
  /** Whether anything is planned for today. */
  isExerciseDay: boolean;
  sessionsPlanned: number;
  sessionsDone: number;
  /** The exercises of the next session; all of them on a day without any. */
  items: RevisionItem[];
  /** Of that session. */
  seconds: number;
  /** The exercises that are due at some time of this day. */
  dueIds: ReadonlySet<string>;
};

/**
 * The plan of a day, from what the clinic knew when the page was rendered and what this phone did since. Whoever does
 * more than planned gets the day's last session again.
 */
export function planToday(view: PatientView, day: PlainDate, kept: readonly KeptLog[], now: number): TodayPlan {
  const { program, doneDays, renderedAt } = view;
  const known = doneDays.find((done) => done.day === day)?.sessions ?? 0;
  const sessionsDone = known + countNewSessions(kept, day, renderedAt, now);
  const phase = programPhaseOn(program, day);
  const due = phase === "running" ? dueItems(program, day, earlierThisWeek(doneDays, kept, day)) : [];
  const isExerciseDay = due.length > 0;
  const sessionsPlanned = sessionsPerDay(due);
  const next = Math.max(1, Math.min(sessionsDone + 1, sessionsPlanned));
  const items = isExerciseDay ? sessionItemsFor(due, next) : program.items;
  const dueIds = new Set(due.map(({ id }) => id));
  return { phase, isExerciseDay, sessionsPlanned, sessionsDone, items, seconds: estimateSession(items), dueIds };
}

function dueItems(program: RevisionSnapshot, day: PlainDate, doneDaysThisWeek: number): RevisionItem[] {
  return program.items.filter(({ dosage }) => isDueOn(dosage.frequency, day, doneDaysThisWeek));
}

function earlierThisWeek(doneDays: PatientView["doneDays"], kept: readonly KeptLog[], today: PlainDate): number {
  const days = [...doneDays, ...kept].map(({ day }) => day);
  return new Set(days.filter((day) => day >= weekStart(today) && day < today)).size;
}

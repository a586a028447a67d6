import { ChevronRight } from "lucide-react";
import Link from "next/link";
import { ClockBadge } from "@/components/session-history/clock-badge";
import { SessionFeeling } from "@/components/session-history/session-feeling";
import { LocalMoment } from "@/components/ui/local-time";
import { describeMoment } from "@/lib/schedule/describe-moment";
import { describeOutcomes, outcomeLabels } from "@/lib/session/describe-session";
import { formatMinutes } from "@/lib/session/format-minutes";
import type { Difficulty, ExerciseOutcome } from "@/lib/session/session-log";

export type ShownSession = {
  id: string;
  patientId: string;
  patientName: string;
  programId: string;
  programTitle: string;
  startedAt: Date;
  clockWasOff: boolean;
  pain: number | null;
  difficulty: Difficulty | null;
  comment: string;
  exercises: { itemId: string; exerciseName: string; outcome: ExerciseOutcome; workedSeconds: number }[];
};

type SessionItemProps = {
  session: ShownSession;
  now: Date;
  heading: "patient" | "program";
  /** That of the whole list; null for the reader's own. */
  timeZone: string | null;
};

/** One session of a patient: how it felt at a glance, what was done when opened. */
export function SessionItem({ session, now, heading, timeZone }: SessionItemProps) {
  const { patientId, patientName, programId, programTitle, exercises, comment } = session;
  const workedSeconds = exercises.reduce((sum, exercise) => sum + exercise.workedSeconds, 0);
  const href = heading === "patient" ? `/patients/${patientId}` : `/programs/${programId}`;
  return (
    <li className="flex flex-col gap-1.5 px-4 py-3.5 sm:px-5">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <Link href={href} prefetch={false} className="font-semibold text-ink underline-offset-4 hover:underline">
          {heading === "patient" ? patientName : programTitle}
        </Link>
        <span className="text-caption text-muted">
          {timeZone === null ? (
            <LocalMoment instant={session.startedAt.toISOString()} now={now.toISOString()} />
          ) : (
            <time dateTime={session.startedAt.toISOString()}>{describeMoment(session.startedAt, timeZone, now)}</time>
          )}
        </span>
      </div>
      {heading === "patient" ? <p className="-mt-1.5 text-caption text-muted">{programTitle}</p> : null}
      <details className="group">
        <summary className="flex min-h-8 cursor-pointer list-none flex-wrap items-center gap-x-2 gap-y-1.5 rounded-control">
          <SessionFeeling pain={session.pain} difficulty={session.difficulty} />
          <ClockBadge clockWasOff={session.clockWasOff} />
          <span className="inline-flex items-center gap-0.5 text-caption text-muted group-hover:text-ink">
            {describeOutcomes(exercises.map(({ outcome }) => outcome))}
            {workedSeconds > 0 ? `, ${formatMinutes(workedSeconds, "en")} of work` : ""}
            <ChevronRight aria-hidden className="size-4 transition-transform group-open:rotate-90" />
          </span>
        </summary>
        <ul className="flex flex-col gap-1 pt-2 text-caption">
          {exercises.map(({ itemId, exerciseName, outcome }) => (
            <li key={itemId} className="flex flex-wrap justify-between gap-x-4">
              <span>{exerciseName}</span>
              <span className={outcome === "skipped" ? "text-attention" : "text-muted"}>{outcomeLabels[outcome]}</span>
            </li>
          ))}
        </ul>
      </details>
      {comment ? <p className="whitespace-pre-line border-line-strong border-l-2 pl-3">{comment}</p> : null}
    </li>
  );
}

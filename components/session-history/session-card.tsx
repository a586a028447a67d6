import { Check, CircleDashed, Minus } from "lucide-react";
import { Card } from "@/components/ui/card";
import { describeMoment } from "@/lib/schedule/describe-moment";
import { describeOutcomes, outcomeLabels } from "@/lib/session/describe-session";
import { formatMinutes } from "@/lib/session/format-minutes";
import type { Difficulty, ExerciseOutcome } from "@/lib/session/session-log";
import { ClockBadge } from "./clock-badge";
import { SessionFeeling } from "./session-feeling";

export type ShownSession = {
  id: string;
  shareLinkId: string;
  revisionNumber: number;
  startedAt: Date;
  clockWasOff: boolean;
  pain: number | null;
  difficulty: Difficulty | null;
  comment: string;
  exercises: { itemId: string; exerciseName: string; outcome: ExerciseOutcome; workedSeconds: number }[];
};

const outcomeIcons: Record<ExerciseOutcome, React.ReactNode> = {
  done: <Check aria-hidden className="text-success" />,
  partly: <CircleDashed aria-hidden className="text-attention" />,
  skipped: <Minus aria-hidden className="text-danger" />,
};

type SessionCardProps = {
  session: ShownSession;
  now: Date;
  /** That of the whole list. */
  timeZone: string;
};

/** One session with all that the patient told: each exercise, pain, difficulty and the comment. */
export function SessionCard({ session, now, timeZone }: SessionCardProps) {
  const { exercises, comment, startedAt } = session;
  const worked = exercises.reduce((sum, { workedSeconds }) => sum + workedSeconds, 0);
  return (
    <li>
      <Card className="flex flex-col gap-3 p-4 sm:p-5">
        <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
          <div>
            <h3 className="font-semibold">
              <time dateTime={startedAt.toISOString()}>{describeMoment(startedAt, timeZone, now)}</time>
            </h3>
            <p className="text-caption text-muted">
              {[
                describeOutcomes(exercises.map(({ outcome }) => outcome)),
                ...(worked > 0 ? [`${formatMinutes(worked, "en")} of work`] : []),
                `revision ${session.revisionNumber}`,
                ...(session.clockWasOff ? ["time corrected when it arrived"] : []),
              ].join(" · ")}
            </p>
          </div>
          <div className="flex flex-wrap gap-2">
            <ClockBadge clockWasOff={session.clockWasOff} />
            <SessionFeeling pain={session.pain} difficulty={session.difficulty} />
          </div>
        </div>
        {comment ? (
          <p className="whitespace-pre-line rounded-control bg-sunken px-4 py-3">
            <span className="sr-only">Comment: </span>
            {comment}
          </p>
        ) : null}
        <ul className="grid gap-x-8 gap-y-1 text-caption sm:grid-cols-2">
          {exercises.map(({ itemId, exerciseName, outcome }) => (
            <li key={itemId} className="flex items-center gap-2 [&_svg]:size-4 [&_svg]:shrink-0">
              {outcomeIcons[outcome]}
              <span className="min-w-0 flex-1">{exerciseName}</span>
              <span className="text-muted">{outcomeLabels[outcome]}</span>
            </li>
          ))}
        </ul>
      </Card>
    </li>
  );
}

import { allowTones } from "@/components/guided-session/sound";
import type { Locale } from "@/lib/locale";
import { programWords } from "@/lib/patient-words/program-words";
import { BigButton } from "./big-button";
import { PlayIcon } from "./icons";
import type { TodayPlan } from "./today-plan";
import type { PatientSession } from "./use-patient-session";

type StartBarProps = { plan: TodayPlan; session: PatientSession; locale: Locale };

/** Always in sight: the button that starts today's session, or goes on with one that was left. */
export function StartBar({ plan, session, locale }: StartBarProps) {
  const words = programWords[locale];
  const { mode, isReady, start, goOn } = session;
  const left = mode.kind === "overview" && mode.left !== null;
  const isExtra = !plan.isExerciseDay || plan.sessionsDone >= plan.sessionsPlanned;
  const startLabel = plan.isExerciseDay ? (isExtra ? words.startAgain : words.start) : words.startAnyway;
  // Sounds are allowed only from within a tap.
  const afterTap = (action: () => void) => () => {
    allowTones();
    action();
  };
  return (
    <div className="sticky bottom-0 z-10 border-line border-t bg-surface shadow-raised">
      <div className="mx-auto flex w-full max-w-2xl flex-col gap-2 px-4 py-3">
        {left ? (
          <>
            <p className="text-lead font-semibold">{words.goOnTitle}</p>
            <BigButton size="main" onClick={afterTap(goOn)}>
              <PlayIcon className="size-7" />
              {words.goOn}
            </BigButton>
            <BigButton tone="quiet" size="normal" onClick={afterTap(() => start(plan.items))}>
              {words.startOver}
            </BigButton>
          </>
        ) : (
          <BigButton
            size="main"
            tone={isExtra ? "secondary" : "primary"}
            disabled={!isReady}
            onClick={afterTap(() => start(plan.items))}
          >
            <PlayIcon className="size-7" />
            {startLabel}
          </BigButton>
        )}
      </div>
    </div>
  );
}

import { type ReactNode, useCallback } from "react";
import { FigurePlayer } from "@/components/exercise-figure/figure-player";
import type { FigureView } from "@/lib/figure/figure-view";
import { motionMoment } from "@/lib/figure/motion-moment";
import type { Locale } from "@/lib/locale";
import { catchUp, stepMilliseconds } from "@/lib/session/session-clock";
import type { SessionState } from "@/lib/session/session-state";
import type { SessionStep } from "@/lib/session/session-step";

type SessionMotionProps = {
  figure: FigureView;
  next: FigureView | null;
  steps: readonly SessionStep[];
  state: SessionState;
  locale: Locale;
  children: ReactNode;
};

/** The moving picture of a session. It goes by the same times as the timer, so that the two never part. */
export function SessionMotion({ steps, state, ...rest }: SessionMotionProps) {
  const momentNow = useCallback(
    (ways: number) => {
      const now = Date.now();
      const caughtUp = catchUp(steps, state, now);
      // The screen may still show the exercise that is just over.
      const current = steps[caughtUp.index]?.itemId === steps[state.index]?.itemId ? caughtUp : state;
      const step = steps[current.index];
      if (!step) return { way: 0, share: 0, side: null };
      const before = steps[current.index - 1] ?? null;
      const seconds = stepMilliseconds(current, now) / 1000;
      return motionMoment({ step, before, seconds, isUntimed: state.isUntimed }, ways);
    },
    [steps, state],
  );
  return <FigurePlayer {...rest} momentNow={momentNow} isRunning={state.clock.kind === "running"} />;
}

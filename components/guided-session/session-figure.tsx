import { ExercisePanels } from "@/components/exercise-figure/exercise-panels";
import type { FigureView } from "@/lib/figure/figure-view";
import { stepPanels } from "@/lib/figure/step-panels";
import type { Locale } from "@/lib/locale";
import type { SessionState } from "@/lib/session/session-state";
import type { SessionStep } from "@/lib/session/session-step";
import { useSessionExtras } from "./use-session-extras";

type SessionFigureProps = {
  figure: FigureView;
  /** Of the next exercise. */
  next: FigureView | null;
  steps: readonly SessionStep[];
  state: SessionState;
  step: SessionStep;
  locale: Locale;
};

/**
 * The movement at this moment of the session, turned to the side at work; until that can move, the stills that fit the moment.
 * Fills its box, which is about twice as wide as high.
 */
export function SessionFigure({ step, ...rest }: SessionFigureProps) {
  const { figure, locale } = rest;
  const Motion = useSessionExtras()?.SessionMotion;
  const stills = (
    <div role="img" aria-label={figure.alt[locale]} className="size-full">
      <ExercisePanels
        figure={figure}
        panels={stepPanels(figure, step.kind)}
        side={step.side}
        boxShape={1.9}
        isLazy={false}
      />
    </div>
  );
  return Motion ? <Motion {...rest}>{stills}</Motion> : stills;
}

import { ExercisePanels } from "@/components/exercise-figure/exercise-panels";
import type { FigureView } from "@/lib/figure/figure-view";
import { stepPanels } from "@/lib/figure/step-panels";
import type { Locale } from "@/lib/locale";
import type { SessionStep } from "@/lib/session/session-step";

type SessionFigureProps = { figure: FigureView; step: SessionStep; locale: Locale };

/** The pictures that fit the moment, turned to the side at work. Fills its box, which is about twice as wide as high. */
export function SessionFigure({ figure, step, locale }: SessionFigureProps) {
  return (
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
}

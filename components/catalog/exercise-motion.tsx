"use client";

import { useCallback, useState } from "react";
import { FigurePlayer } from "@/components/exercise-figure/figure-player";
import type { Dosage } from "@/lib/dosage/dosage";
import { demoClock } from "@/lib/figure/demo-clock";
import type { FigureView } from "@/lib/figure/figure-view";
import { motionMoment } from "@/lib/figure/motion-moment";
import type { Locale } from "@/lib/locale";

type ExerciseMotionProps = { figure: FigureView; dosage: Dosage; locale: Locale };

/** An exercise over and over, at the pace it usually has. */
export function ExerciseMotion({ figure, dosage, locale }: ExerciseMotionProps) {
  const [start] = useState(() => Date.now());
  const momentNow = useCallback(
    (ways: number) => motionMoment(demoClock(dosage, ways, (Date.now() - start) / 1000), ways),
    [dosage, start],
  );
  return (
    <FigurePlayer figure={figure} next={null} momentNow={momentNow} isRunning locale={locale}>
      {null}
    </FigurePlayer>
  );
}

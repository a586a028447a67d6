"use client";

import { type ReactNode, useEffect, useRef, useState } from "react";
import { PauseIcon, PlayIcon } from "@/components/patient-program/icons";
import type { FigureView } from "@/lib/figure/figure-view";
import { isMirrored } from "@/lib/figure/is-mirrored";
import { type MotionMoment, placeOf } from "@/lib/figure/motion-moment";
import type { Locale } from "@/lib/locale";
import { motionWords } from "@/lib/patient-words/motion-words";
import { type LoadedMotion, loadMotion } from "./load-motion";
import { paintMotion } from "./motion-painter";
import { useMediaQuery } from "./use-media-query";

type FigurePlayerProps = {
  figure: FigureView;
  /** The exercise that comes next: its frames are fetched ahead. */
  next: FigureView | null;
  /** Where the figure is at the moment of the call, in a movement of so many ways. */
  momentNow: (ways: number) => MotionMoment;
  /** Off while nothing moves, such as in a pause. */
  isRunning: boolean;
  locale: Locale;
  /** The still pictures, shown until the frames are here, without them, and to those who want no motion; null: none. */
  children: ReactNode;
};

/** The moving picture of an exercise, which fills its box. Stopping it stops nothing else. */
export function FigurePlayer({ figure, next, momentNow, isRunning, locale, children }: FigurePlayerProps) {
  const wantsStills = useMediaQuery("(prefers-reduced-motion: reduce)");
  const [isStopped, setIsStopped] = useState(false);
  const motion = useMotion(wantsStills ? null : figure.motion, next?.motion ?? null);
  if (!motion) return children;
  const words = motionWords[locale];
  return (
    <div className="relative size-full">
      {isStopped && children ? (
        children
      ) : (
        <MovingPicture
          motion={motion}
          figure={figure}
          momentNow={momentNow}
          isRunning={isRunning && !isStopped}
          locale={locale}
        />
      )}
      <button
        type="button"
        aria-label={isStopped ? words.play : words.stop}
        title={isStopped ? words.play : words.stop}
        onClick={() => setIsStopped(!isStopped)}
        className="absolute right-0 bottom-0 grid size-11 cursor-pointer place-items-center rounded-full border border-line bg-surface text-muted hover:bg-sunken hover:text-ink"
      >
        {isStopped ? <PlayIcon /> : <PauseIcon />}
      </button>
    </div>
  );
}

type MovingPictureProps = Omit<FigurePlayerProps, "next" | "children"> & { motion: LoadedMotion };

function MovingPicture({ motion, figure, momentNow, isRunning, locale }: MovingPictureProps) {
  const isDark = useMediaQuery("(prefers-color-scheme: dark)");
  const picture = useRef<SVGSVGElement>(null);
  const painter = useRef<ReturnType<typeof paintMotion> | null>(null);

  useEffect(() => {
    if (!picture.current) return;
    const own = paintMotion(picture.current, motion, isDark);
    painter.current = own;
    return own.stop;
  }, [motion, isDark]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: newly painted paths are empty
  useEffect(() => {
    let request = 0;
    let side: boolean | null = null;
    const draw = () => {
      const moment = momentNow(motion.file.ways.length);
      painter.current?.show(placeOf(motion.file, moment), performance.now(), !isRunning);
      const isTurned = isMirrored(figure.side, moment.side);
      if (isTurned !== side && picture.current) picture.current.style.transform = isTurned ? "scaleX(-1)" : "";
      side = isTurned;
      if (isRunning) request = requestAnimationFrame(draw);
    };
    draw();
    return () => cancelAnimationFrame(request);
  }, [motion, isDark, figure.side, momentNow, isRunning]);

  return (
    <svg
      ref={picture}
      role="img"
      aria-label={figure.alt[locale]}
      data-motion={isRunning ? "running" : "paused"}
      className="size-full will-change-transform"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  );
}

/** The pictures at an address, once they are here; then those of the next exercise are fetched. */
function useMotion(address: string | null, next: string | null): LoadedMotion | null {
  const [loaded, setLoaded] = useState<{ address: string; motion: LoadedMotion } | null>(null);
  useEffect(() => {
    if (!address) return;
    let isOver = false;
    const load = async () => {
      const motion = await loadMotion(address);
      if (isOver) return;
      setLoaded({ address, motion });
      if (next) await loadMotion(next, "low");
    };
    // Without a network the stills stay.
    load().catch(() => {});
    return () => {
      isOver = true;
    };
  }, [address, next]);
  return loaded?.address === address ? loaded.motion : null;
}

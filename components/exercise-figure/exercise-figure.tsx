import type { CSSProperties } from "react";
import type { Side } from "@/lib/dosage/dosage";
import type { FigureView } from "@/lib/figure/figure-view";
import { isMirrored } from "@/lib/figure/is-mirrored";
import { panelColumns } from "@/lib/figure/panel-columns";
import type { Locale } from "@/lib/locale";
import { FigureImage } from "./figure-image";

type ExerciseFigureProps = {
  figure: FigureView;
  side: Side | null;
  locale: Locale;
  /** Width divided by height of the room on a wide screen, to choose how many pictures stand side by side. */
  roomShape: number;
};

/** Of the room on a phone. */
const phoneShape = 1.4;
/** On a phone the words of a caption need a third of the width. */
const phoneColumns = 3;

/** A movement from start to end, with a caption under each picture. Told in words once, for those who do not see it. */
export function ExerciseFigure({ figure, side, locale, roomShape }: ExerciseFigureProps) {
  const { panels, alt } = figure;
  const widest = Math.max(...panels.map(({ width }) => width));
  const columns = {
    "--narrow": panelColumns(panels, Math.min(roomShape, phoneShape), phoneColumns),
    "--wide": panelColumns(panels, roomShape),
  };
  return (
    <div
      role="img"
      aria-label={alt[locale]}
      className="grid grid-cols-[repeat(var(--narrow),minmax(0,1fr))] gap-x-4 gap-y-3 sm:grid-cols-[repeat(var(--wide),minmax(0,1fr))]"
      style={columns as CSSProperties}
    >
      {panels.map((panel) => (
        <figure key={panel.src} className="row-span-2 grid min-w-0 grid-rows-subgrid gap-y-1">
          {/* A small inset stays small. */}
          <span className="self-end justify-self-center" style={{ width: `${(100 * panel.width) / widest}%` }}>
            <FigureImage
              panel={panel}
              isMirrored={isMirrored(figure.side, side)}
              className="h-auto max-h-60 w-full object-contain"
            />
          </span>
          <figcaption className="text-balance text-center">{panel.caption[locale]}</figcaption>
        </figure>
      ))}
    </div>
  );
}

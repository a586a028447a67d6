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
  /** Width divided by height of the room there is, to choose how many pictures stand side by side. */
  roomShape: number;
};

/** A movement from start to end, with a caption under each picture. Told in words once, for those who do not see it. */
export function ExerciseFigure({ figure, side, locale, roomShape }: ExerciseFigureProps) {
  const { panels, alt } = figure;
  const columns = panelColumns(panels, roomShape);
  return (
    <div
      role="img"
      aria-label={alt[locale]}
      className="grid items-end justify-center gap-x-4 gap-y-3"
      style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))` }}
    >
      {panels.map((panel) => (
        <figure key={panel.src} className="flex min-w-0 flex-col gap-1">
          <FigureImage panel={panel} isMirrored={isMirrored(figure.side, side)} className="h-auto w-full" />
          <figcaption className="text-balance text-center">{panel.caption[locale]}</figcaption>
        </figure>
      ))}
    </div>
  );
}

import type { Side } from "@/lib/dosage/dosage";
import type { FigureView, PanelView } from "@/lib/figure/figure-view";
import { isMirrored } from "@/lib/figure/is-mirrored";
import { panelColumns } from "@/lib/figure/panel-columns";
import { FigureImage } from "./figure-image";

type ExercisePanelsProps = {
  figure: FigureView;
  /** Those of the figure's panels to show. */
  panels: readonly PanelView[];
  side: Side | null;
  /** Width divided by height of the box, which the pictures fill. */
  boxShape: number;
  isLazy?: boolean;
};

/** Pictures of a movement without captions, as large as their box allows. Decoration for those who hear. */
export function ExercisePanels({ figure, panels, side, boxShape, isLazy = true }: ExercisePanelsProps) {
  const columns = panelColumns(panels, boxShape);
  const rows = Math.ceil(panels.length / columns);
  return (
    <span
      className="grid size-full gap-2"
      style={{ gridTemplate: `repeat(${rows}, minmax(0, 1fr)) / repeat(${columns}, minmax(0, 1fr))` }}
    >
      {panels.map((panel) => (
        <FigureImage
          key={panel.src}
          panel={panel}
          isMirrored={isMirrored(figure.side, side)}
          className="size-full object-contain"
          isLazy={isLazy}
        />
      ))}
    </span>
  );
}

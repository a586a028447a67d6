import type { StepKind } from "@/lib/session/session-step";
import type { FigureView, PanelView } from "./figure-view";

/** The pictures that fit a moment of a guided session: how to begin, the way of the movement, or where it is held. */
export function stepPanels({ panels, cover }: FigureView, kind: StepKind): PanelView[] {
  const movement = panels.filter(({ isInset }) => !isInset);
  switch (kind) {
    case "ready":
    case "switchSide":
      // A set-up of its own comes first.
      return panels.slice(0, 1);
    case "relax":
    case "rest":
      return movement.slice(0, 1);
    case "hold":
      return panels.slice(cover, cover + 1);
    case "rep":
    case "move":
      return movement;
  }
}

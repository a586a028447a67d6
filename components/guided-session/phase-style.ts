import type { StepKind } from "@/lib/session/session-step";

type PhaseStyle = { panel: string; ring: string; title: string };

const work: PhaseStyle = { panel: "bg-primary-soft", ring: "stroke-primary", title: "text-primary-strong" };
const calm: PhaseStyle = { panel: "bg-rest-soft", ring: "stroke-rest", title: "text-rest" };
const turn: PhaseStyle = { panel: "bg-attention-soft", ring: "stroke-attention", title: "text-attention" };

/** The color of a phase; the words beside it say the same. */
export const phaseStyles: Record<StepKind, PhaseStyle> = {
  hold: work,
  rep: work,
  move: work,
  relax: calm,
  rest: calm,
  ready: turn,
  switchSide: turn,
};

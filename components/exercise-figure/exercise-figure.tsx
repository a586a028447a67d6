import type { Position } from "@/lib/catalog/exercise";
import type { BodySide } from "@/lib/dosage/dosage";
import { PositionIcon } from "./position-icon";

type ExerciseFigureProps = {
  exerciseId: string;
  position: Position;
  /** The side at work; the left side is the right one in a mirror. */
  side: BodySide | null;
  /** What the picture shows, for those who do not see it. */
  label: string;
};

/** The picture of an exercise: its starting position, turned to the side at work. */
export function ExerciseFigure({ exerciseId, position, side, label }: ExerciseFigureProps) {
  return (
    <div data-exercise={exerciseId} className={`size-full text-primary ${side === "left" ? "-scale-x-100" : ""}`}>
      <PositionIcon position={position} title={label} />
    </div>
  );
}

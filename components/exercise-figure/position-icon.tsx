import type { Position } from "@/lib/catalog/exercise";
import { positionIcons } from "@/lib/figure/position-icon-paths";

type PositionIconProps = {
  position: Position;
  /** Read aloud; without it the icon is decoration beside words. */
  title?: string;
  className?: string;
};

/** A small drawing of a starting position, in the color of the text around it. */
export function PositionIcon({ position, title, className = "size-full" }: PositionIconProps) {
  const { viewBox, paths } = positionIcons[position];
  return (
    <svg
      viewBox={viewBox}
      className={className}
      strokeLinecap="round"
      strokeLinejoin="round"
      role="img"
      aria-label={title}
      aria-hidden={title === undefined}
    >
      {paths.map((path) =>
        path.fill ? (
          <path key={path.d} d={path.d} fill="currentColor" />
        ) : (
          <path key={path.d} d={path.d} fill="none" stroke="currentColor" strokeWidth={path.strokeWidth} />
        ),
      )}
    </svg>
  );
}

import type { Drawing } from "@/lib/figure/drawing";
import { paintsOf, type Scheme } from "@/lib/figure/palette";

type FigurePreviewProps = { drawing: Drawing; scheme: Scheme; look: "blue" | "green" };

/** A drawing as the engine gives it, painted in one of its schemes. */
export function FigurePreview({ drawing, scheme, look }: FigurePreviewProps) {
  const { width, height, items } = drawing;
  const coats = items.flatMap((item, place) =>
    paintsOf(item, scheme, look).map((paint, coat) => ({ key: `${place} ${coat}`, d: item.d, paint })),
  );
  return (
    <svg
      role="img"
      aria-label="Preview"
      viewBox={`0 0 ${width} ${height}`}
      className={`w-100 ${scheme === "dark" ? "bg-[#182024]" : "bg-[#ffffff]"}`}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {coats.map(({ key, d, paint }) => (
        <path
          key={key}
          d={d}
          fill={paint.fill ?? "none"}
          stroke={paint.stroke}
          strokeWidth={paint.strokeWidth}
          strokeDasharray={paint.dash}
          opacity={paint.opacity}
        />
      ))}
    </svg>
  );
}

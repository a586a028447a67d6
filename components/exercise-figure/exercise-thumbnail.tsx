import type { Side } from "@/lib/dosage/dosage";
import type { FigureCover } from "@/lib/figure/figure-view";
import { isMirrored } from "@/lib/figure/is-mirrored";
import { FigureImage } from "./figure-image";

/** The one picture that says most, beside the name of its exercise. Fills its box; decoration for those who hear. */
export function ExerciseThumbnail({ cover, side }: { cover: FigureCover; side: Side | null }) {
  return <FigureImage panel={cover} isMirrored={isMirrored(cover.side, side)} className="size-full object-contain" />;
}

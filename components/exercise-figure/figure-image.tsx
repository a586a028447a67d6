import type { PanelView } from "@/lib/figure/figure-view";

type FigureImageProps = {
  panel: Pick<PanelView, "src" | "width" | "height">;
  /** Shows the other side. */
  isMirrored: boolean;
  /** Where it is: filling a box, or as wide as its column. */
  className: string;
  /** Not before it comes near the screen. */
  isLazy?: boolean;
};

/** One drawn picture. Its movement is told in words elsewhere. The file knows light from dark. */
export function FigureImage({ panel, isMirrored, className, isLazy = true }: FigureImageProps) {
  const { src, width, height } = panel;
  return (
    // biome-ignore lint/performance/noImgElement: a drawing of 4 kB leaves nothing to optimize.
    <img
      src={src}
      width={width}
      height={height}
      alt=""
      loading={isLazy ? "lazy" : "eager"}
      decoding="async"
      className={`${className} ${isMirrored ? "-scale-x-100" : ""}`}
    />
  );
}

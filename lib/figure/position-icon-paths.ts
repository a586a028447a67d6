import type { Position } from "@/lib/catalog/exercise";

/** One stroke or one filled shape, in the icon's own box. Strokes have round caps and joins. */
export type PositionIconPath = { d: string } & ({ strokeWidth: number; fill?: false } | { fill: true });

/** A small picture of a starting position, drawn in one color: for the web and for paper. */
export type PositionIcon = { viewBox: string; paths: readonly PositionIconPath[] };

const viewBox = "0 0 48 48";

/** SVG path data for a filled circle. */
function disc(x: number, y: number, radius: number): string {
  return `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`;
}

/** A person in each starting position. Body thick, floor and furniture thin, so that both read in black and white. */
export const positionIcons: Record<Position, PositionIcon> = {
  sitting: {
    viewBox,
    paths: [
      { d: disc(21, 8, 4.75), fill: true },
      { d: "M21 19V31", strokeWidth: 7.5 },
      { d: "M21 32H33.5V42.5H37", strokeWidth: 5 },
      { d: "M12.5 15V44.5M12.5 36.5H29V44.5M4 46H44", strokeWidth: 1.75 },
    ],
  },
  standing: {
    viewBox,
    paths: [
      { d: disc(24, 7, 4.75), fill: true },
      { d: "M24 20.5V27", strokeWidth: 9.5 },
      { d: "M21.4 22V42M26.6 22V42", strokeWidth: 4.5 },
      { d: "M15.75 29V19.5Q15.75 16.5 19 16.5H29Q32.25 16.5 32.25 19.5V29", strokeWidth: 3.5 },
      { d: "M10 46H38", strokeWidth: 1.75 },
    ],
  },
  handsAndKnees: {
    viewBox,
    paths: [
      { d: disc(41, 16.5, 4.75), fill: true },
      { d: "M12.5 21.5L32 20", strokeWidth: 7.5 },
      { d: "M12 23V40.5H4.5", strokeWidth: 5 },
      { d: "M33 21V41.25", strokeWidth: 4 },
      { d: "M2 45.5H46", strokeWidth: 1.75 },
    ],
  },
  sideLying: {
    viewBox,
    paths: [
      { d: disc(9, 17, 4.75), fill: true },
      { d: "M18 18.5L29.5 19", strokeWidth: 7.5 },
      { d: "M30.5 19.5L33 32.5L43 33.5", strokeWidth: 5 },
      { d: "M18.5 20L20.5 30.5H12.5", strokeWidth: 3.5 },
      { d: "M3 7.5H45Q47 7.5 47 9.5V38.5Q47 40.5 45 40.5H3Q1 40.5 1 38.5V9.5Q1 7.5 3 7.5Z", strokeWidth: 1.5 },
    ],
  },
  supine: {
    viewBox,
    paths: [
      { d: disc(6.5, 33, 4.75), fill: true },
      { d: "M15.5 36H26", strokeWidth: 7.5 },
      { d: "M27 36L35.5 22.5L41 38.5H44", strokeWidth: 5 },
      { d: "M2 45H46", strokeWidth: 1.75 },
    ],
  },
  prone: {
    viewBox,
    paths: [
      { d: disc(8.5, 31.5, 4.75), fill: true },
      { d: "M17.5 35L28 36", strokeWidth: 7.5 },
      { d: "M28.5 37.25L41 38.5L43.5 40", strokeWidth: 5 },
      { d: "M17 36.5L12 40.5H4", strokeWidth: 3.5 },
      { d: "M2 45H46", strokeWidth: 1.75 },
    ],
  },
};

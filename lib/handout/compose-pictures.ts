import type { Side } from "@/lib/dosage/dosage";
import { isMirrored } from "@/lib/figure/is-mirrored";
import { breakLines, textWidth } from "@/lib/handout/break-lines";
import type { HandoutPanel, HandoutPicture } from "@/lib/handout/handout-pictures";
import type { PrintStyle } from "@/lib/handout/print-style";
import type { Mark } from "@/lib/handout/sheet";
import { baseline, textMark } from "@/lib/handout/text-rows";
import type { Locale } from "@/lib/locale";

/** Pictures are made so much smaller rather than put on two lines. */
const smallest = 0.72;
/** What the longer side of a panel measures in its own units. */
const panelUnits = 100;

/** Panels side by side, each over its caption: marks from the top left corner. */
export type PictureLine = { width: number; height: number; marks: Mark[] };

/** The panels of an exercise from start to end: on one line when they fit, or else on lines of about the same length. */
export function pictureLines(picture: HandoutPicture, side: Side, locale: Locale, style: PrintStyle): PictureLine[] {
  const isTurned = isMirrored(picture.side, side);
  return shared(picture.panels, style).map(({ panels, scale }) =>
    pictureLine(panels, { scale, isTurned, locale, style }),
  );
}

type Share = { panels: readonly HandoutPanel[]; scale: number };

function shared(panels: readonly HandoutPanel[], style: PrintStyle): Share[] {
  const full = style.panel / panelUnits;
  for (let count = 1; count <= panels.length; count += 1) {
    const perLine = Math.ceil(panels.length / count);
    const lines = Array.from({ length: count }, (_, line) => panels.slice(line * perLine, (line + 1) * perLine));
    const scale = Math.min(...lines.map((line) => fittingScale(line, full, style)));
    if (scale >= full * smallest || count === panels.length) return lines.map((line) => ({ panels: line, scale }));
  }
  return [];
}

function fittingScale(panels: readonly HandoutPanel[], full: number, { width, panelGap }: PrintStyle): number {
  const units = panels.reduce((sum, { drawing }) => sum + drawing.width, 0);
  return Math.min(full, (width - (panels.length - 1) * panelGap) / units);
}

type LineOptions = { scale: number; isTurned: boolean; locale: Locale; style: PrintStyle };

function pictureLine(panels: readonly HandoutPanel[], { scale, isTurned, locale, style }: LineOptions): PictureLine {
  const { small } = style.type;
  const pictureHeight = Math.max(...panels.map(({ drawing }) => drawing.height * scale));
  const captionTop = pictureHeight + style.gap.small;
  const marks: Mark[] = [];
  let right = 0;
  let captionLines = 0;
  for (const { drawing, caption } of panels) {
    const x = right === 0 ? 0 : right + style.panelGap;
    const { width, paths } = drawing;
    const y = pictureHeight - drawing.height * scale;
    right = x + width * scale;
    marks.push({ kind: "drawing", x, y, scale, width, isMirrored: isTurned, paths });
    // A caption may use half of the gap on both sides of its panel.
    const lines = breakLines(
      [{ text: caption[locale], weight: "regular" }],
      small.size,
      right - x + style.panelGap * 0.9,
    );
    for (const [index, [piece]] of lines.entries()) {
      if (!piece) continue;
      const pieceWidth = textWidth(piece.text, small.size, piece.weight);
      const left = Math.max(0, Math.min((x + right - pieceWidth) / 2, style.width - pieceWidth));
      const y = captionTop + index * small.lineHeight + baseline(small);
      marks.push(textMark(piece.text, left, y, small.size, piece.weight));
    }
    captionLines = Math.max(captionLines, lines.length);
  }
  return { width: right, height: captionTop + captionLines * small.lineHeight, marks };
}

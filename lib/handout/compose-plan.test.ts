import { describe, expect, test } from "vitest";
import { composePlan } from "@/lib/handout/compose-plan";
import { rowsOf, whatToDo } from "@/lib/handout/compose-words";
import { type HandoutExercise, paperSizes, printSizes } from "@/lib/handout/handout";
import type { HandoutPicture } from "@/lib/handout/handout-pictures";
import { type PrintStyle, printStyle } from "@/lib/handout/print-style";
import type { Row } from "@/lib/handout/sheet";
import { sampleHandout } from "@/lib/handout/testing/sample-handout";
import { samplePictures } from "@/lib/handout/testing/sample-pictures";
import { stacked } from "@/lib/handout/text-rows";

const { exercises } = sampleHandout(12);

function toDoOf(exercise: HandoutExercise, style: PrintStyle): Row[] {
  return rowsOf(whatToDo(exercise, { x: 0, width: style.width }, style), style);
}

function wordsIn(rows: readonly Row[]): string {
  const pieces = rows.flatMap(({ marks }) => marks.flatMap((mark) => (mark.kind === "text" ? [mark.text] : [])));
  return pieces.join(" ").replace(/\s+/g, " ");
}

function upright(panels: number): HandoutPicture {
  const panel = { caption: { en: "Start", es: "Inicio" }, drawing: { width: 60, height: 100, paths: [] } };
  return { side: null, panels: Array.from({ length: panels }, () => panel) };
}

describe.each(paperSizes.flatMap((paper) => printSizes.map((size) => [paper, size] as const)))(
  "%s, %s print",
  (paper, size) => {
    const style = printStyle(paper, size);

    test("whatever stands beside whatever, all words of what to do are there once, and inside the margins", () => {
      for (const exercise of exercises) {
        const picture = samplePictures[exercise.exerciseId] ?? null;
        const plan = composePlan(exercise, picture, "en", style, toDoOf(exercise, style));
        const words = wordsIn([...plan.rows, ...plan.toDo, ...plan.last]);
        for (const step of exercise.steps) expect(words.split(step)).toHaveLength(2);
        for (const { x, kind } of plan.rows.flatMap(({ marks }) => marks)) {
          if (kind === "text") expect(x).toBeLessThan(style.width);
        }
      }
    });

    test("takes no more paper than pictures, words and boxes below each other", () => {
      for (const exercise of exercises) {
        const heightWith = (picture: HandoutPicture | null) => {
          const { rows, toDo, last } = composePlan(exercise, picture, "en", style, toDoOf(exercise, style));
          return stacked([...rows, ...toDo, ...last]).height;
        };
        const pictures = 1.45 * style.panel + style.gap.medium + style.gap.small + 2 * style.type.small.lineHeight;
        expect(heightWith(upright(2))).toBeLessThanOrEqual(heightWith(null) + pictures);
      }
    });
  },
);

test("words stand beside narrow pictures, where they take no paper of their own", () => {
  const style = printStyle("letter", "normal");
  const [exercise] = exercises;
  if (!exercise) throw new Error("no sample exercise");
  const plan = composePlan(exercise, upright(2), "en", style, toDoOf(exercise, style));
  expect(plan.toDo).toEqual([]);
  expect(wordsIn(plan.rows)).toContain(exercise.steps[0]);
});

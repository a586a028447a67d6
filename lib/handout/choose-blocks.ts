import { heightOf } from "@/lib/handout/paginate";
import type { Block } from "@/lib/handout/sheet";

/**
 * Chooses how generously each page is filled. Every choice is the same exercise from the most generous form to the
 * tightest; the tighter ones are taken only where one more exercise then fits the page. `used` is how much of the first
 * page is taken, `room` the height of a page, both in points.
 */
export function chooseBlocks(choices: readonly (readonly Block[])[], used: number, room: number): Block[] {
  const chosen: Block[] = [];
  let reached = used;
  while (chosen.length < choices.length) {
    const left = choices.slice(chosen.length);
    const forms = left[0]?.map((_, form) => fitting(left, form, reached, room)) ?? [];
    const best = forms.reduce((most, blocks) => (blocks.length > most.length ? blocks : most), []);
    // One that fits no page is cut, wherever it starts.
    if (best.length === 0 && reached === 0) chosen.push(...(left[0]?.slice(-1) ?? []));
    chosen.push(...best);
    reached = 0;
  }
  return chosen;
}

/** The first blocks in one form, as many as the page still holds. */
function fitting(choices: readonly (readonly Block[])[], form: number, used: number, room: number): Block[] {
  const fit: Block[] = [];
  let reached = used;
  for (const choice of choices) {
    const block = choice[form];
    if (!block) break;
    const before = reached === 0 ? 0 : block.before + (block.rows[0]?.before ?? 0);
    reached += before + heightOf(block.rows);
    if (reached > room) break;
    fit.push(block);
  }
  return fit;
}

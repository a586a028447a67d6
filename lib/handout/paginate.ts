import type { Block, Row, SheetPage } from "@/lib/handout/sheet";

/** The part of a page that blocks may fill, in points; `x` is the left margin. */
export type Frame = { x: number; top: number; bottom: number };

/**
 * Lays blocks on pages. A block that fits a page is not cut. A longer one starts where it stands, parts only between
 * rows that may part, and each further page of it begins with its `continued` row.
 */
export function paginate(blocks: Block[], frame: Frame): SheetPage[] {
  const room = frame.bottom - frame.top;
  const pages: SheetPage[] = [];
  let y = frame.top;

  function turn(): SheetPage {
    const next: SheetPage = { marks: [], links: [] };
    pages.push(next);
    y = frame.top;
    return next;
  }

  let page = turn();

  /** Puts a row below the last one, with its white unless a page begins. */
  function place(row: Row, before = row.before): void {
    const top = y === frame.top ? y : y + before;
    put(page, row, top);
    y = top + row.height;
  }

  function put(on: SheetPage, { marks, links = [] }: Pick<Row, "marks" | "links">, top: number): void {
    const moved = <Placed extends { x: number; y: number }>(one: Placed) => ({
      ...one,
      x: one.x + frame.x,
      y: one.y + top,
    });
    on.marks.push(...marks.map(moved));
    on.links.push(...links.map(moved));
  }

  for (const block of blocks) {
    let hasStarted = false;
    for (const group of groupsOf(block, room)) {
      const [first, ...others] = group;
      const before = first.before + (hasStarted ? 0 : block.before);
      if (y > frame.top && y + before + heightOf(group) > frame.bottom) {
        page = turn();
        if (hasStarted && block.continued) place(block.continued);
      }
      place(first, before);
      hasStarted = true;
      for (const row of others) place(row);
    }
  }
  return pages;
}

/** Height of rows that stand below each other, without the white above the first. */
export function heightOf(rows: Row[]): number {
  return rows.reduce((sum, row, index) => sum + (index === 0 ? 0 : row.before) + row.height, 0);
}

type Group = [Row, ...Row[]];

/** All rows of a block together when they fit a page, or the rows that must not part. */
function groupsOf({ rows, continued }: Block, room: number): Group[] {
  const isShort = heightOf(rows) <= room;
  const limit = room - (continued?.height ?? 0);
  const groups: Group[] = [];
  let isOpen = false;
  for (const row of rows) {
    const open = groups.at(-1);
    // Rows that are together higher than a page have to part all the same.
    const isJoined = isShort || (isOpen && open && open[0].before + heightOf([...open, row]) <= limit);
    if (open && isJoined) open.push(row);
    else groups.push([row]);
    isOpen = row.keepsNext;
  }
  return groups;
}

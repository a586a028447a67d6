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

  function place(row: Row): void {
    if (y > frame.top) y += row.before;
    put(page, row, y);
    y += row.height;
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
    let start = { page, top: y };
    groupsOf(block.rows, room).forEach((group, index) => {
      const before = index === 0 ? block.before : (group[0]?.before ?? 0);
      if (y > frame.top && y + before + heightOf(group) > frame.bottom) {
        page = turn();
        if (index > 0 && block.continued) place(block.continued);
      } else if (index === 0 && y > frame.top) y += block.before;
      if (index === 0) start = { page, top: y };
      group.forEach(place);
    });
    put(start.page, { marks: block.side }, start.top);
  }
  return pages;
}

/** Height of rows that stand below each other, without the white above the first. */
export function heightOf(rows: Row[]): number {
  return rows.reduce((sum, row, index) => sum + (index === 0 ? 0 : row.before) + row.height, 0);
}

/** All rows together when they fit a page, or the rows that must not part. */
function groupsOf(rows: Row[], room: number): Row[][] {
  if (heightOf(rows) <= room) return [rows];
  const groups: Row[][] = [];
  let isOpen = false;
  for (const row of rows) {
    const open = groups.at(-1);
    // Rows that are higher than a page together have to part all the same.
    if (isOpen && open && heightOf([...open, row]) <= room) open.push(row);
    else groups.push([row]);
    isOpen = row.keepsNext;
  }
  return groups;
}
